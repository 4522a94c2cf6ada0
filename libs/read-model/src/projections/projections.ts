import type {
  AccessKeyEvent,
  CorrectiveActionEvent,
  CustomerAccessEvent,
  CustomerEvent,
  DeliveryEvent,
  EmergencyEvent,
  ErasureEvent,
  FeedbackEvent,
  IsoDate,
  ListImportEvent,
  MessageEvent,
  NodeEvent,
  OpenPointEvent,
  OrganizationEvent,
  PersonEvent,
  TeamEvent,
} from "klartext/domain";
import type { StoredEvent } from "klartext/event-sourcing";
import { NotUnderstood } from "klartext/sealing";
import { projectAccessKey } from "./access-keys.projection.ts";
import { projectCorrectiveAction } from "./corrective-actions.projection.ts";
import { projectCustomersWords, projectIssuedMessage } from "./correspondence.projection.ts";
import { projectCustomerAccess } from "./customer-accesses.projection.ts";
import { projectCustomer } from "./customers.projection.ts";
import { projectDelivery } from "./deliveries.projection.ts";
import { projectEmergency, projectPointOfEmergency } from "./emergencies.projection.ts";
import { projectErasure } from "./erasures.projection.ts";
import { projectFeedback, projectReaction, projectReactionByAction } from "./feedback.projection.ts";
import type { Happening } from "./happening.ts";
import { projectImportedRow, projectListImport } from "./list-imports.projection.ts";
import { projectMessage } from "./messages.projection.ts";
import { projectNode } from "./nodes.projection.ts";
import { projectOpenPoint } from "./open-points.projection.ts";
import { projectOrganization } from "./organization.projection.ts";
import { projectPerson } from "./persons.projection.ts";
import { projectPromises } from "./promises.projection.ts";
import { streamKind, streamSubject } from "./stream-name.ts";
import type { Tables } from "./tables.ts";
import { projectTeam } from "./teams.projection.ts";
import { projectTellable } from "./tellable.projection.ts";

type Projection = (happening: Happening, tables: Tables) => void;

/** All projections, by the kind of stream that their events stand in. */
const projections = new Map<string, Projection>([
  [
    "openPoint",
    (happening, tables) => {
      projectOpenPoint(happening as Happening<OpenPointEvent>, tables);
      projectImportedRow(happening as Happening<OpenPointEvent>, tables);
      projectPromises(happening as Happening<OpenPointEvent>, tables);
      projectTellable(happening as Happening<OpenPointEvent>, tables);
      projectReaction(happening as Happening<OpenPointEvent>, tables);
      projectPointOfEmergency(happening as Happening<OpenPointEvent>, tables);
      projectCustomersWords(happening as Happening<OpenPointEvent>, tables);
    },
  ],
  [
    "correctiveAction",
    (happening, tables) => {
      projectCorrectiveAction(happening as Happening<CorrectiveActionEvent>, tables);
      projectReactionByAction(happening as Happening<CorrectiveActionEvent>, tables);
    },
  ],
  ["feedback", (happening, tables) => projectFeedback(happening as Happening<FeedbackEvent>, tables)],
  ["customer", (happening, tables) => projectCustomer(happening as Happening<CustomerEvent>, tables)],
  ["team", (happening, tables) => projectTeam(happening as Happening<TeamEvent>, tables)],
  ["person", (happening, tables) => projectPerson(happening as Happening<PersonEvent>, tables)],
  ["accessKey", (happening, tables) => projectAccessKey(happening as Happening<AccessKeyEvent>, tables)],
  [
    "organization",
    (happening, tables) => projectOrganization(happening as Happening<OrganizationEvent>, tables),
  ],
  ["listImport", (happening, tables) => projectListImport(happening as Happening<ListImportEvent>, tables)],
  [
    "columnMapping",
    (happening, tables) => projectListImport(happening as Happening<ListImportEvent>, tables),
  ],
  ["emergency", (happening, tables) => projectEmergency(happening as Happening<EmergencyEvent>, tables)],
  ["erasure", (happening, tables) => projectErasure(happening as Happening<ErasureEvent>, tables)],
  [
    "message",
    (happening, tables) => {
      projectMessage(happening as Happening<MessageEvent>, tables);
      projectIssuedMessage(happening as Happening<MessageEvent>, tables);
    },
  ],
  [
    "customerAccess",
    (happening, tables) => projectCustomerAccess(happening as Happening<CustomerAccessEvent>, tables),
  ],
  ["delivery", (happening, tables) => projectDelivery(happening as Happening<DeliveryEvent>, tables)],
  ["node", (happening, tables) => projectNode(happening as Happening<NodeEvent>, tables)],
]);

export function project(happening: Happening, tables: Tables): void {
  projections.get(streamKind(happening.stream))?.(happening, tables);
}

/**
 * What has to be done for an event that this version does not understand, so that it can be passed over: a point or action
 * that comes into being is counted all the same, since running numbers are the same on every node.
 *
 * @returns whether the tables lack something now
 * @throws NotUnderstood for an erasure, which no copy may go past without carrying it out
 */
export function passOver(stored: StoredEvent, day: IsoDate, { facts }: Tables): boolean {
  const kind = streamKind(stored.stream);
  if (kind === "erasure") throw new NotUnderstood(stored);
  const isNumbered = kind === "openPoint" || kind === "correctiveAction";
  if (isNumbered && stored.revision === 0) facts.nextNumber(streamSubject(stored.stream), day);
  return projections.has(kind);
}
