import { type DomainEventType, eventCatalogue } from "klartext/domain";
import { changeFor } from "./change.ts";
import { toldFields } from "./told-fields.ts";

describe("what tools are told of a change", () => {
  it.each(Object.keys(eventCatalogue) as DomainEventType[])(
    "names no person and quotes no words: %s",
    (type) => {
      const { texts, personal } = eventCatalogue[type];
      const kept = [
        "personId",
        "ownerPersonId",
        "contactPersonId",
        "holder",
        "secretHash",
        "subjectId",
        "texts",
      ];
      const secret = new Set<string>([...texts, ...(personal?.fields ?? []), ...kept]);
      expect(toldFields[type].filter((field) => secret.has(field))).toEqual([]);
    },
  );

  it("is the changed state, the thing with its number, and where to go on", () => {
    const stored = {
      id: "e1",
      type: "EscalationJoined",
      version: 1,
      data: JSON.stringify({
        escalationId: "x",
        customer: { customerId: "c", siteId: null, assetId: null, contactPersonId: "p" },
        wanted: { sealed: "…", key: "e1/wanted" },
        promisedUntil: null,
        raisedBy: "sales",
      }),
      metadata: "{}",
      recordedAt: "2026-11-21T09:00:00.000Z",
      stream: "openPoint-1",
      revision: 3,
      position: "0000000000000007",
    };
    expect(changeFor("integration", stored, (id) => `OP-2026-000${id}`)).toEqual({
      position: "0000000000000007",
      type: "escalation-joined",
      recordedAt: "2026-11-21T09:00:00.000Z",
      subject: { kind: "open_point", id: "1", number: "OP-2026-0001" },
      revision: 3,
      changed: {
        escalationId: "x",
        customer: { customerId: "c", siteId: null, assetId: null },
        promisedUntil: null,
        raisedBy: "sales",
      },
    });
    expect(changeFor("sales", { ...stored, version: 99 }, () => undefined)).toMatchObject({
      type: "escalation-joined",
      changed: {},
    });
    expect(changeFor("sales", { ...stored, stream: "accessKey-1" }, () => undefined)).toBeUndefined();
    expect(changeFor("admin", { ...stored, stream: "customerNumber-1" }, () => undefined)).toBeUndefined();
  });
});
