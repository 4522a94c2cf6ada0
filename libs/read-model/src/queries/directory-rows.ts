import type {
  ActionKind,
  ActionState,
  AssetKind,
  Channel,
  FormOfAddress,
  FreeText,
  KeyHolder,
  OrganizationSettings,
  PersonalData,
  Role,
} from "klartext/domain";

export interface CustomerRow {
  readonly customerId: string;
  readonly name: PersonalData;
  readonly customerNumber: PersonalData | null;
  readonly unfinishedPoints: number;
}

export interface CustomerDetail extends CustomerRow {
  readonly sites: readonly SiteRow[];
  readonly assets: readonly AssetRow[];
  readonly contactPersons: readonly ContactPersonRow[];
}

export interface SiteRow {
  readonly siteId: string;
  readonly name: FreeText;
  readonly address: FreeText | null;
}

export interface AssetRow {
  readonly assetId: string;
  readonly kind: AssetKind;
  readonly name: FreeText;
  readonly serialNumber: FreeText | null;
  readonly siteId: string | null;
}

export interface ContactPersonRow {
  readonly contactPersonId: string;
  readonly name: PersonalData;
  readonly email: PersonalData | null;
  readonly phone: PersonalData | null;
  readonly channel: Channel | null;
  readonly language: "de" | "en";
  readonly formOfAddress: FormOfAddress;
}

/** A customer whom a caller may speak for. */
export interface CallersCustomer extends Omit<CustomerRow, "unfinishedPoints"> {
  /** By whom the customer was found, when it was by somebody's e-mail address or telephone number. */
  readonly contactPerson: ContactPersonRow | null;
}

export interface TeamRow {
  readonly teamId: string;
  readonly name: FreeText;
  readonly dissolved: boolean;
}

export interface PersonRow {
  readonly personId: string;
  readonly name: PersonalData;
  readonly email: PersonalData | null;
  readonly teamId: string | null;
  /** What they do here, in the organization's words. */
  readonly role: PersonalData | null;
  readonly left: boolean;
}

export interface AccessKeyRow {
  readonly accessKeyId: string;
  readonly holder: KeyHolder;
  readonly role: Role;
  readonly label: FreeText;
  /** SHA-256, hex */
  readonly secretHash: string;
  /** RFC 3339 */
  readonly issuedAt: string;
  readonly expiresAt: string | null;
  readonly revokedAt: string | null;
}

/** Settings, and from when (RFC 3339) they held. */
export interface PastSettings {
  readonly since: string;
  readonly settings: OrganizationSettings;
}

export interface ActionRow {
  readonly actionId: string;
  readonly number: string;
  readonly kind: ActionKind;
  readonly title: FreeText;
  readonly description: FreeText | null;
  readonly state: ActionState;
  readonly ownerTeam: { readonly id: string; readonly name: FreeText | null } | null;
  readonly dueOn: string | null;
  readonly doneOn: string | null;
  readonly pointIds: readonly string[];
}

export interface ListImportRow {
  readonly importId: string;
  readonly listName: string;
  readonly rows: number;
  readonly uploadId: string;
  readonly startedAt: string;
  readonly finishedAt: string | null;
  readonly counts: {
    readonly imported: number;
    readonly changed: number;
    readonly unchanged: number;
    readonly conflicts: number;
    readonly rejected: number;
  } | null;
}

/** A point that came from a list, and what the list said about it at its last import. */
export interface ImportedPoint {
  readonly pointId: string;
  readonly listName: string;
  readonly oldNumber: string;
  /** The row in canonical form, JSON. */
  readonly row: FreeText;
  readonly importId: string;
}

export interface ImportConflictRow {
  readonly conflictId: string;
  readonly importId: string;
  readonly pointId: string;
  readonly oldNumber: string;
  readonly field: string;
  readonly listValue: FreeText | null;
  readonly klartextValue: FreeText | null;
  readonly decided: "list" | "klartext" | null;
}

export interface ColumnMappingRow {
  readonly name: string;
  readonly mapping: unknown;
}

export interface EmergencyRow {
  readonly emergencyId: string;
  /** Its point on the list. */
  readonly pointId: string;
  readonly running: boolean;
  /** Who are attached now. */
  readonly customers: number;
  /** Notices that were written. */
  readonly notices: number;
}

export interface NoticeDeliveries {
  readonly notice: number;
  readonly state: string | null;
  readonly messages: number;
}

export interface ErasureRow {
  readonly erasureId: string;
  readonly subject: "contact_person" | "person" | "customer" | null;
  readonly subjectId: string | null;
  readonly texts: number;
  readonly reason: FreeText | null;
  readonly on: string;
  readonly orderedAt: string;
  readonly keysDestroyedAt: string | null;
  /** Ids of the nodes that have reported that nothing of it is left in their files. */
  readonly forgottenBy: readonly string[];
  /** `null` while the erasure goes on. */
  readonly completedAt: string | null;
}

/** A node that shares the log. */
export interface NodeRow {
  readonly nodeId: string;
  /** For the first time. */
  readonly joinedAt: string;
  /** `null` for one whose reports are waited for. */
  readonly retiredAt: string | null;
  /** When it reported last what it has forgotten. */
  readonly lastReportAt: string | null;
}

/** Something on the list that may be the same matter. */
export interface Candidate {
  readonly pointId: string;
  readonly number: string;
  readonly title: FreeText;
  /** From 0 to 1. */
  readonly similarity: number;
}
