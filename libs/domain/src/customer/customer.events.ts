/**
 * What happens to a customer's record. One stream per customer; names and addresses are sealed with the key of the
 * customer or of the contact person they belong to.
 *
 * These names and shapes are stored for ever: a change is a new version with an upcaster and a golden file.
 */
import type { Happened } from "../event/happened.ts";
import type { Channel } from "../taxonomy/index.ts";
import type { FreeText, PersonalData } from "../text/index.ts";
import type { CallerCheck } from "./caller-check.ts";

/** Sie or du. */
export const formsOfAddress = ["formal", "informal"] as const;
export type FormOfAddress = (typeof formsOfAddress)[number];

export const assetKinds = ["machine", "contract"] as const;
export type AssetKind = (typeof assetKinds)[number];

export interface ContactPersonRecord {
  readonly contactPersonId: string;
  readonly name: PersonalData;
  readonly email: PersonalData | null;
  readonly phone: PersonalData | null;
  readonly channel: Channel | null;
  readonly language: "de" | "en";
  readonly formOfAddress: FormOfAddress;
}

export interface SiteRecord {
  readonly siteId: string;
  readonly name: FreeText;
  readonly address: FreeText | null;
}

/** A machine or a contract. */
export interface AssetRecord {
  readonly assetId: string;
  readonly kind: AssetKind;
  readonly name: FreeText;
  readonly serialNumber: FreeText | null;
  readonly siteId: string | null;
}

/** That a caller was asked before they were told anything. What they answered is not kept. */
export interface CallerCheckRecord {
  /** What they called about; `null`: nothing in particular. */
  readonly pointId: string | null;
  readonly check: CallerCheck;
  readonly passed: boolean;
  readonly channel: Channel;
  /** RFC 3339 */
  readonly checkedAt: string;
}

export type CustomerEvent =
  | Happened<
      "CustomerRegistered",
      {
        readonly customerId: string;
        readonly name: PersonalData;
        readonly customerNumber: PersonalData | null;
      }
    >
  | Happened<"CustomerRenamed", { readonly customerId: string; readonly name: PersonalData }>
  | Happened<
      "CustomerNumberChanged",
      { readonly customerId: string; readonly customerNumber: PersonalData | null }
    >
  | Happened<"SiteAdded", SiteRecord>
  | Happened<"SiteChanged", SiteRecord>
  | Happened<"SiteRemoved", { readonly siteId: string }>
  | Happened<"AssetAdded", AssetRecord>
  | Happened<"AssetChanged", AssetRecord>
  | Happened<"AssetRemoved", { readonly assetId: string }>
  | Happened<"ContactPersonAdded", ContactPersonRecord>
  | Happened<"ContactPersonChanged", ContactPersonRecord>
  | Happened<"ContactPersonRemoved", { readonly contactPersonId: string }>
  | Happened<"ContactPersonErased", { readonly contactPersonId: string }>
  | Happened<"CallerChecked", CallerCheckRecord>
  | Happened<"CustomerErased", { readonly customerId: string }>;
