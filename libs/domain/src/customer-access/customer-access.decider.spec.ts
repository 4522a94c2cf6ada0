import { given } from "klartext/event-sourcing/testing";
import type { CustomerAccessCommand } from "./customer-access.commands.ts";
import { customerAccessDecider } from "./customer-access.decider.ts";
import type { CustomerAccessEvent } from "./customer-access.events.ts";

const now = "2026-11-21T09:00:00.000Z";
const shown = { choice: "points", pointIds: ["p1", "p2"] } as const;
const ids = { customerId: "c1", contactPersonId: "k1" };
const grant: CustomerAccessCommand = {
  type: "GrantCustomerAccess",
  ...ids,
  shown,
  pointsOfOthers: [],
  expiresAt: null,
  now,
};
const granted: CustomerAccessEvent = {
  type: "CustomerAccessGranted",
  data: { ...ids, shown, expiresAt: "2027-02-19T09:00:00.000Z" },
};
const revoked: CustomerAccessEvent = { type: "CustomerAccessRevoked", data: { reason: "Falsche Adresse" } };
const access = (...more: CustomerAccessEvent[]) => given(customerAccessDecider, granted, ...more);

describe("granting", () => {
  it("lasts 90 days unless it is said otherwise", () => {
    given(customerAccessDecider).when(grant).then(granted);
    const expiresAt = "2027-01-01T00:00:00.000Z";
    given(customerAccessDecider)
      .when({ ...grant, expiresAt })
      .then({ type: "CustomerAccessGranted", data: { ...ids, shown, expiresAt } });
  });

  it.each([
    [{ expiresAt: now }, "access-too-short"],
    [{ expiresAt: "2028-01-01T00:00:00.000Z" }, "access-too-long"],
    [{ shown: { choice: "points", pointIds: [] } }, "access-points-missing"],
    [
      { shown: { choice: "points", pointIds: Array.from({ length: 101 }, (_, n) => `p${n}`) } },
      "access-points-too-many",
    ],
    [{ pointsOfOthers: ["p2"] }, "access-points-of-others"],
  ] as const)("is refused with %j", (wrong, code) => {
    given(customerAccessDecider)
      .when({ ...grant, ...wrong })
      .thenRefused({ code });
  });

  it("has nothing to do when it was done", () => access().when(grant).thenNothing());
});

describe("choosing points", () => {
  const choose: CustomerAccessCommand = {
    type: "ChooseAccessPoints",
    shown: { choice: "all_of_contact_person" },
    pointsOfOthers: [],
  };

  it("changes what is shown", () =>
    access()
      .when(choose)
      .then({ type: "CustomerAccessPointsChosen", data: { shown: { choice: "all_of_contact_person" } } }));

  it("is refused for points of others, without a link, and after its end", () => {
    access()
      .when({ ...choose, shown: { choice: "points", pointIds: ["p9"] }, pointsOfOthers: ["p9"] })
      .thenRefused({ code: "access-points-of-others", values: { points: "p9" } });
    given(customerAccessDecider).when(choose).thenRefused({ code: "access-unknown" });
    access(revoked).when(choose).thenRefused({ code: "access-over" });
  });

  it("has nothing to do when they are shown already", () =>
    access()
      .when({ ...choose, shown })
      .thenNothing());
});

describe("prolonging", () => {
  const prolong = (expiresAt: string | null, at = now): CustomerAccessCommand => ({
    type: "ProlongCustomerAccess",
    expiresAt,
    now: at,
  });

  it("also revives a link that has expired", () =>
    access()
      .when(prolong(null, "2027-03-01T09:00:00.000Z"))
      .then({ type: "CustomerAccessProlonged", data: { expiresAt: "2027-05-30T09:00:00.000Z" } }));

  it("is refused for a shorter time, for too long, and after the end", () => {
    access().when(prolong("2026-12-01T00:00:00.000Z")).thenRefused({ code: "access-not-longer" });
    access().when(prolong("2029-01-01T00:00:00.000Z")).thenRefused({ code: "access-too-long" });
    access(revoked).when(prolong(null)).thenRefused({ code: "access-over" });
  });

  it("has nothing to do when it lasts that long", () =>
    access().when(prolong("2027-02-19T10:00:00+01:00")).thenNothing());
});

describe("ending", () => {
  it("is done by staff with a reason, or follows from the end of the contact person", () => {
    access().when({ type: "RevokeCustomerAccess", reason: "Falsche Adresse" }).then(revoked);
    access()
      .when({ type: "EndCustomerAccess", because: "contact_person_erased" })
      .then({ type: "CustomerAccessEnded", data: { because: "contact_person_erased" } });
  });

  it("needs a reason", () =>
    access().when({ type: "RevokeCustomerAccess", reason: " " }).thenRefused({ code: "text-missing" }));

  it("happens once", () => {
    access(revoked).when({ type: "RevokeCustomerAccess", reason: "Noch einmal" }).thenNothing();
    access(revoked).when({ type: "EndCustomerAccess", because: "customer_erased" }).thenNothing();
  });
});

describe("updates by e-mail", () => {
  const on: CustomerAccessEvent = { type: "CustomerUpdatesSet", data: { on: true } };
  const change = { updateId: "u1", pointId: "p1", changedAt: "2026-11-21T10:00:00.000Z" };
  const note: CustomerAccessCommand = { type: "NoteCustomerUpdate", ...change };
  const noted: CustomerAccessEvent = {
    type: "CustomerUpdateNoted",
    data: { ...change, dueAt: "2026-11-21T10:15:00.000Z" },
  };

  it("are switched on and off while the link is open", () => {
    access().when({ type: "SetCustomerUpdates", on: true, now }).then(on);
    access(on).when({ type: "SetCustomerUpdates", on: true, now }).thenNothing();
    access()
      .when({ type: "SetCustomerUpdates", on: true, now: "2027-03-01T09:00:00.000Z" })
      .thenRefused({ code: "access-expired" });
    access(revoked).when({ type: "SetCustomerUpdates", on: true, now }).thenRefused({ code: "access-over" });
  });

  it("gather what changes on a point within a quarter of an hour", () => {
    access(on).when(note).then(noted);
    access(on, noted)
      .when({ ...note, updateId: "u2" })
      .thenNothing();
    const later = { updateId: "u2", pointId: "p1", changedAt: "2026-11-21T10:15:00.000Z" };
    access(on, noted)
      .when({ type: "NoteCustomerUpdate", ...later })
      .then({ type: "CustomerUpdateNoted", data: { ...later, dueAt: "2026-11-21T10:30:00.000Z" } });
  });

  it("are not noted for those who do not want them, nor after the end", () => {
    access().when(note).thenNothing();
    access(on, revoked).when(note).thenNothing();
  });

  it("are settled once, and then begin anew", () => {
    const settle = { type: "SettleCustomerUpdate", updateId: "u1", messageId: "m1" } as const;
    const settled: CustomerAccessEvent = {
      type: "CustomerUpdateSettled",
      data: { updateId: "u1", messageId: "m1" },
    };
    access(on, noted).when(settle).then(settled);
    access(on, noted, settled).when(settle).thenNothing();
    access(on, noted, settled)
      .when({ ...note, updateId: "u2" })
      .then({ type: "CustomerUpdateNoted", data: { ...noted.data, updateId: "u2" } } as CustomerAccessEvent);
  });
});
