import fc from "fast-check";
import {
  type DomainEvent,
  defaultBusinessCalendar,
  type EmergencyEvent,
  type OpenPointEvent,
} from "klartext/domain";
import { incident } from "./examples.ts";

export interface RandomStep {
  readonly stream: string;
  /** Days since the step before. */
  readonly daysLater: number;
  readonly event: DomainEvent;
}

const POINTS = ["p1", "p2", "p3"];
const CUSTOMERS = ["c1", "c2"];
const point = fc.constantFrom(...POINTS);
const customerId = fc.constantFrom(...CUSTOMERS);
const text = fc.constantFrom("Pumpe steht", "Müller rief an", "Rückruf fehlt", "Größe falsch", "Ventil");
const day = fc.integer({ min: 1, max: 28 }).map((date) => `2026-11-${String(date).padStart(2, "0")}`);
const affected = fc.tuple(customerId, fc.boolean(), fc.boolean()).map(([id, hasSite, hasAsset]) => ({
  customerId: id,
  siteId: hasSite ? `site of ${id}` : null,
  assetId: hasAsset ? `asset of ${id}` : null,
  contactPersonId: null,
}));

const pointEvent: fc.Arbitrary<OpenPointEvent> = fc.oneof(
  fc.record({ title: text }).map((data) => ({ type: "InternalWordsChanged", data }) as const),
  fc.record({ nextStep: fc.option(text) }).map((data) => ({ type: "InternalWordsChanged", data }) as const),
  fc.record({ text }).map((data) => ({ type: "NoteAdded", data }) as const),
  fc.record({ title: fc.option(text) }).map((data) => ({ type: "TellableWordsChanged", data }) as const),
  fc
    .record({ promiseId: fc.constantFrom("z1", "z2"), customerId: fc.option(customerId), what: text })
    .map((data) => ({ type: "PromiseMade", data: { ...data, dueAt: "2026-11-24T11:00:00Z" } }) as const),
  fc.constant({ type: "OpenPointClosed", data: {} } as const),
  fc.record({ dueOn: fc.option(day) }).map((data) => ({ type: "DueDateSet", data }) as const),
  affected.map((data) => ({ type: "CustomerAffected", data }) as const),
  fc
    .record({ customerId, reason: text })
    .map((data) => ({ type: "CustomerNoLongerAffected", data }) as const),
  fc.constant({ type: "WorkStarted", data: {} } as const),
  fc
    .record({ solution: text, solvedAt: fc.constant("2026-11-20T09:00:00.000Z") })
    .map((data) => ({ type: "OpenPointSolved", data }) as const),
  fc.record({ reason: text }).map((data) => ({ type: "OpenPointDropped", data }) as const),
  fc.record({ reason: text }).map((data) => ({ type: "OpenPointReopened", data }) as const),
  fc.constant({ type: "EmergencyBegun", data: { emergencyId: "e1" } } as const),
  fc.constant({ type: "EmergencyEnded", data: { waivedBecause: null } } as const),
  point.map((of) => ({ type: "JoinedAsDuplicate", data: { of, customers: [] } }) as const),
);

const customerIds = fc.uniqueArray(customerId, { minLength: 1 });
const emergencyEvent: fc.Arbitrary<EmergencyEvent> = fc.oneof(
  fc.constant({ type: "EmergencyDeclared", data: { pointId: "p3" } } as EmergencyEvent),
  customerIds.map(
    (ids) => ({ type: "EmergencyCustomersAttached", data: { customerIds: ids, by: "ids" } }) as const,
  ),
  customerIds.map(
    (ids) =>
      ({ type: "EmergencyCustomersDetached", data: { customerIds: ids, reason: "Versehen" } }) as const,
  ),
  fc.constant({ type: "EmergencyClosed", data: {} } as EmergencyEvent),
);

const step: fc.Arbitrary<Omit<RandomStep, "daysLater">> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({ stream: point.map(streamOf), event: text.map((title) => incident(title)) }),
  },
  { weight: 12, arbitrary: fc.record({ stream: point.map(streamOf), event: pointEvent }) },
  {
    weight: 2,
    arbitrary: fc
      .tuple(customerId, fc.constantFrom("CustomerRegistered", "CustomerRenamed"), text)
      .map(([id, type, name]) => ({
        stream: `customer-${id}`,
        event: { type, data: { customerId: id, name, customerNumber: null } } as DomainEvent,
      })),
  },
  {
    weight: 2,
    arbitrary: fc
      .tuple(customerId, fc.constantFrom("SiteAdded", "SiteChanged", "SiteRemoved"), text)
      .map(([id, type, name]) => ({
        stream: `customer-${id}`,
        event: { type, data: { siteId: `site of ${id}`, name, address: null } } as DomainEvent,
      })),
  },
  {
    weight: 2,
    arbitrary: fc
      .tuple(customerId, fc.constantFrom("AssetAdded", "AssetChanged", "AssetRemoved"), text)
      .map(([id, type, name]) => ({
        stream: `customer-${id}`,
        event: {
          type,
          data: { assetId: `asset of ${id}`, kind: "machine", name, serialNumber: null, siteId: null },
        } as DomainEvent,
      })),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(customerId, fc.constantFrom("ContactPersonAdded", "ContactPersonRemoved"), text)
      .map(([id, type, name]) => ({
        stream: `customer-${id}`,
        event: {
          type,
          data: {
            contactPersonId: `person of ${id}`,
            name,
            email: "krueger@example.org",
            phone: "+49 2365 555-0",
            channel: null,
            language: "de",
            formOfAddress: "formal",
          },
        } as DomainEvent,
      })),
  },
  {
    weight: 2,
    arbitrary: fc.tuple(fc.array(point, { maxLength: 2 }), text).map(([pointIds, title]) => ({
      stream: "correctiveAction-a1",
      event: {
        type: "ActionProposed",
        data: { kind: "corrective", title, description: null, pointIds, ownerTeamId: null, dueOn: null },
      } as DomainEvent,
    })),
  },
  {
    weight: 2,
    arbitrary: fc
      .constantFrom<DomainEvent>(
        { type: "ActionAgreed", data: { ownerTeamId: "t1", ownerPersonId: null, dueOn: "2026-11-20" } },
        { type: "ActionDone", data: { result: null } },
        { type: "ActionLinked", data: { pointId: "p3" } },
      )
      .map((event) => ({ stream: "correctiveAction-a1", event })),
  },
  { weight: 3, arbitrary: emergencyEvent.map((event) => ({ stream: "emergency-e1", event })) },
  {
    weight: 1,
    arbitrary: fc.constantFrom("BW", "BY").map((federalState) => ({
      stream: "organization",
      event: {
        type: "BusinessCalendarSet",
        data: { calendar: { ...defaultBusinessCalendar, federalState } },
      } as DomainEvent,
    })),
  },
);

/** Histories as they may be, and some that no decider would let happen: a projection is total. */
export const randomHistory: fc.Arbitrary<readonly RandomStep[]> = fc.array(
  fc
    .record({ daysLater: fc.constantFrom(0, 0, 0, 1, 3), step })
    .map(({ daysLater, step }) => ({ daysLater, ...step })),
  { maxLength: 40 },
);

function streamOf(id: string): string {
  return `openPoint-${id}`;
}
