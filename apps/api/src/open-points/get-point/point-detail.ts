import {
  type NotedFeedback,
  type OpenPointView,
  type PointCustomer,
  promisesAt,
  stateSentence,
} from "klartext/domain";
import type { ActionRow, PointRow } from "klartext/read-model";
import type { Names } from "../../history/names.ts";
import type { ReaderLanguage } from "../../http/reader-language.ts";

export type PointDetail = ReturnType<typeof pointDetail>;

interface Shown {
  readonly row: PointRow;
  readonly view: OpenPointView;
  readonly revision: number;
  /** RFC 3339 */
  readonly now: string;
  readonly language: ReaderLanguage;
  readonly names: Names;
  /** Whom the tellable words name to others. */
  readonly tellsOf: string | null;
  readonly actions: readonly ActionRow[];
  readonly duplicates: readonly string[];
  readonly undeliveredMessages: number;
}

/** Everything on a point, as `PointDetailDto` documents it. */
export function pointDetail(shown: Shown) {
  const { row, view, revision, now, language, names, actions, duplicates, undeliveredMessages } = shown;
  const { tellsOf } = shown;
  const { importedFrom, oldNumber, waitingFor, lookAgainOn, ...line } = row;
  const { point, notes, contacts, replies, playbookUses, reportedAt: recordedAt, ...times } = view;
  const { takenBy, tellable } = point;
  return {
    ...line,
    revision,
    description: point.description,
    tellable: { ...tellable, stateSentence: stateSentence(point.state, language, "formal"), tellsOf },
    customersWords: point.customersWords,
    customers: point.customers.map((customer) => namedCustomer(customer, names)),
    takenBy: takenBy === null ? null : { id: takenBy, name: names.person(takenBy) },
    waiting: point.waiting,
    solution: point.solution,
    solvedAt: point.solvedAt,
    verifiedHow: point.verifiedHow,
    droppedBecause: point.droppedBecause,
    duplicates,
    undeliveredMessages,
    promises: promisesAt(point, now),
    makeGoods: point.makeGoods,
    charges: point.charges,
    escalations: point.escalations.map(({ escalationId, course, demand }) => ({
      escalationId,
      course,
      ...(demand ?? unknownDemand),
    })),
    decision: point.decision,
    actions,
    notes,
    contactHistory: contacts,
    replies,
    playbookUses,
    feedback: point.feedback.map((feedback) => notedFeedback(feedback, names)),
    imported: importOrigin(view),
    noticedAt: point.noticedAt,
    recordedAt,
    ...times,
  };
}

const unknownDemand = {
  wanted: null,
  urgencyReason: null,
  promised: null,
  promisedUntil: null,
  raisedBy: null,
};

function namedCustomer(affected: PointCustomer, names: Names) {
  const { customerId, siteId, assetId, contactPersonId, ...solution } = affected;
  const customer = names.customer(customerId);
  const site = customer?.sites.find((it) => it.siteId === siteId);
  const asset = customer?.assets.find((it) => it.assetId === assetId);
  const contactPerson = customer?.contactPersons.find((it) => it.contactPersonId === contactPersonId);
  return {
    id: customerId,
    name: customer?.name ?? null,
    site: siteId === null ? null : { id: siteId, name: site?.name ?? null },
    asset: assetId === null ? null : { id: assetId, name: asset?.name ?? null },
    contactPerson:
      contactPersonId === null ? null : { id: contactPersonId, name: contactPerson?.name ?? null },
    ...solution,
  };
}

function notedFeedback({ aboutPointId, openedPointId, ...answers }: NotedFeedback, names: Names) {
  const numbered = (id: string) => ({ id, number: names.number(id) });
  return {
    ...answers,
    aboutPoint: numbered(aboutPointId),
    openedPoint: openedPointId === null ? null : numbered(openedPointId),
  };
}

/** Without the row itself, which is for comparing with the next import. */
function importOrigin({ point }: OpenPointView) {
  if (point.imported === null) return null;
  const { row, importId, ...origin } = point.imported;
  return origin;
}
