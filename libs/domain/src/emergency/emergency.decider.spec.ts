import fc from "fast-check";
import { fold, MAX_EVENT_BYTES } from "klartext/event-sourcing";
import { given } from "klartext/event-sourcing/testing";
import { NAME_MAX_LENGTH, TEXT_MAX_LENGTH } from "../text/text-limits.ts";
import { CUSTOMERS_PER_COMMAND } from "./attaching.rules.ts";
import type { EmergencyCommand } from "./emergency.commands.ts";
import { emergencyDecider } from "./emergency.decider.ts";
import type { EmergencyEvent } from "./emergency.events.ts";
import { attachedCustomers } from "./emergency.state.ts";
import {
  at,
  attached,
  closed,
  closeIt,
  declared,
  declareIt,
  facts,
  later,
  notice,
  texts,
  written,
} from "./testing/emergency.examples.ts";

const running = [declared, written()];
const evenLater = "2026-11-24T13:00:00.000Z";

describe("declaring", () => {
  it("comes with the first notice, and with the promise of the next one", () => {
    given(emergencyDecider).when(declareIt).then(declared, written());
  });

  it("needs words, a time ahead, and a title", () => {
    const none = { ...notice, texts: { deFormal: null, deInformal: null, en: null } };
    given(emergencyDecider)
      .when({ ...declareIt, notice: none })
      .thenRefused({ code: "notice-without-words" });
    given(emergencyDecider)
      .when({ ...declareIt, notice: { ...notice, nextAt: at } })
      .thenRefused({ code: "promise-not-ahead" });
    given(emergencyDecider)
      .when({ ...declareIt, restoredBy: at })
      .thenRefused({ code: "promise-not-ahead" });
    given(emergencyDecider)
      .when({ ...declareIt, title: " " })
      .thenRefused({ code: "text-missing" });
  });

  it("leaves room in its words for every name that is filled in later", () => {
    const names = "{{customer.salutation}} {{customer.name}} ";
    const declaredWith = (length: number) => {
      const words = { ...texts, deFormal: names.padEnd(length, "x") };
      return given(emergencyDecider).when({ ...declareIt, notice: { ...notice, texts: words } });
    };
    const most = TEXT_MAX_LENGTH - 2 * (NAME_MAX_LENGTH + 20);
    declaredWith(most).then(declared, written({ deFormal: names.padEnd(most, "x") }));
    declaredWith(most + 1).thenRefused({
      code: "text-too-long",
      values: { field: "text", maxLength: String(most) },
    });
  });

  it("has nothing to do twice", () =>
    given(emergencyDecider, ...running)
      .when(declareIt)
      .thenNothing());
});

describe("attaching customers", () => {
  const attach = (...customerIds: string[]): EmergencyCommand => ({
    type: "AttachCustomers",
    customerIds,
    by: "ids",
  });

  it("takes each once, however often they are named", () => {
    given(emergencyDecider, ...running, attached("a"))
      .when(attach("a", "b", "b"))
      .then(attached("b"));
  });

  it("has nothing to do for those who are attached, also after the end", () => {
    given(emergencyDecider, ...running, attached("a"), closed)
      .when(attach("a"))
      .thenNothing();
  });

  it("is refused after the end", () => {
    given(emergencyDecider, ...running, closed)
      .when(attach("a"))
      .thenRefused({ code: "emergency-closed" });
  });

  it("is refused where nothing was declared", () => {
    given(emergencyDecider).when(attach("a")).thenRefused({ code: "emergency-unknown" });
  });

  it("keeps each event within the store's bound", () => {
    const ids = Array.from({ length: CUSTOMERS_PER_COMMAND }, (_, index) => String(index).padStart(36, "0"));
    const decision = emergencyDecider.decide(attach(...ids), fold(emergencyDecider, running));
    if (decision.outcome === "refused") throw new Error("refused");
    expect(decision.events).toHaveLength(2);
    for (const event of decision.events)
      expect(JSON.stringify(event.data).length).toBeLessThan(MAX_EVENT_BYTES);
  });

  it("law: in whatever portions, attaches everybody once, and detaching takes exactly those away", () => {
    const ids = fc.array(fc.constantFrom("a", "b", "c", "d", "e"), { maxLength: 6 });
    fc.assert(
      fc.property(fc.array(ids, { maxLength: 5 }), ids, (portions, gone) => {
        const history: EmergencyEvent[] = [...running];
        const run = (command: EmergencyCommand) => {
          const decision = emergencyDecider.decide(command, fold(emergencyDecider, history));
          if (decision.outcome === "accepted") history.push(...decision.events);
        };
        for (const portion of portions) run(attach(...portion));
        run({ type: "DetachCustomers", customerIds: gone, reason: "irrtümlich" });
        const state = fold(emergencyDecider, history);
        const expected = [...new Set(portions.flat())].filter((id) => !gone.includes(id));
        expect(state && attachedCustomers(state)).toEqual(expected);
      }),
    );
  });
});

describe("detaching customers", () => {
  const detach = (customerId: string, reason = "Hat das Portal nicht"): EmergencyCommand => ({
    type: "DetachCustomers",
    customerIds: [customerId],
    reason,
  });
  const detached: EmergencyEvent = {
    type: "EmergencyCustomersDetached",
    data: { customerIds: ["a"], reason: "Hat das Portal nicht" },
  };

  it("is recorded with its reason, and they can be attached again", () => {
    given(emergencyDecider, ...running, attached("a", "b"))
      .when(detach("a"))
      .then(detached);
    given(emergencyDecider, ...running, attached("a", "b"), detached)
      .when({ type: "AttachCustomers", customerIds: ["a"], by: "filter" })
      .then({ type: "EmergencyCustomersAttached", data: { customerIds: ["a"], by: "filter" } });
  });

  it("has nothing to do for others", () =>
    given(emergencyDecider, ...running)
      .when(detach("a"))
      .thenNothing());

  it("is refused without a reason", () => {
    given(emergencyDecider, ...running, attached("a"))
      .when(detach("a", " "))
      .thenRefused({ code: "text-missing" });
  });
});

describe("updating", () => {
  const newer = { ...facts, remedyDe: "Das zweite System läuft an" };
  const update: EmergencyCommand = {
    type: "UpdateEmergency",
    facts: newer,
    everyMinutes: 60,
    notice: { ...notice, nextAt: evenLater, promiseId: "promise-2" },
    now: later,
  };
  const second = { notice: 2, nextAt: evenLater, promiseId: "promise-2", writtenAt: later };

  it("is new facts and a notice of them", () => {
    given(emergencyDecider, ...running)
      .when(update)
      .then(
        { type: "EmergencyFactsChanged", data: { ...newer, everyMinutes: 60 } },
        written({ ...second, occasion: "updated" }),
      );
  });

  it("has nothing to do when all that is told already", () => {
    given(emergencyDecider, ...running)
      .when({ ...update, facts, everyMinutes: 120, notice })
      .thenNothing();
  });

  it("is refused after the end", () => {
    given(emergencyDecider, ...running, closed)
      .when(update)
      .thenRefused({ code: "emergency-closed" });
  });

  it("is not repeated by itself at the promised time", () => {
    const repeat: EmergencyCommand = {
      type: "RepeatNotice",
      after: 1,
      notice: { ...notice, nextAt: evenLater, promiseId: "promise-2" },
      now: later,
    };
    given(emergencyDecider, ...running)
      .when(repeat)
      .then(written({ ...second, occasion: "interval" }));
    given(emergencyDecider, ...running, written({ ...second, occasion: "updated" }))
      .when(repeat)
      .thenNothing();
    given(emergencyDecider, ...running, closed)
      .when(repeat)
      .thenNothing();
    given(emergencyDecider, ...running)
      .when({ ...repeat, notice })
      .thenRefused({ code: "promise-not-ahead" });
  });
});

describe("the way of a notice to everybody", () => {
  const issued = (upTo: number, messages = upTo): EmergencyCommand => ({
    type: "RecordIssued",
    notice: 1,
    upTo,
    messages,
    unreached: [],
    now: later,
  });
  const noted = (upTo: number): EmergencyEvent => ({
    type: "EmergencyNoticesIssued",
    data: { notice: 1, upTo, messages: upTo, unreached: [] },
  });
  const ended: EmergencyEvent = { type: "EmergencyRoundEnded", data: { notice: 1, endedAt: later } };

  it("is recorded in portions, and ends when everybody has had their turn", () => {
    const three = [...running, attached("a", "b", "c")];
    given(emergencyDecider, ...three)
      .when(issued(2))
      .then(noted(2));
    given(emergencyDecider, ...three, noted(2))
      .when(issued(3))
      .then(noted(3), ended);
    given(emergencyDecider, ...three, noted(2))
      .when(issued(2))
      .thenNothing();
  });

  it("goes on for those who are attached later, and ends once", () => {
    given(emergencyDecider, ...running)
      .when(issued(0))
      .then(ended);
    given(emergencyDecider, ...running, ended, attached("a"))
      .when(issued(1))
      .then(noted(1));
  });

  it("is left where it is by a newer notice", () => {
    given(emergencyDecider, ...running, attached("a"), written({ notice: 2, occasion: "updated" }))
      .when(issued(1))
      .thenNothing();
  });
});

describe("closing", () => {
  const last = written({ notice: 2, occasion: "closing", nextAt: null, promiseId: null, writtenAt: later });

  it("is the end and its last notice", () => {
    given(emergencyDecider, ...running)
      .when(closeIt)
      .then(closed, last);
  });

  it("has nothing to do twice, and is refused with another end", () => {
    given(emergencyDecider, ...running, closed, last)
      .when(closeIt)
      .thenNothing();
    given(emergencyDecider, ...running, closed, last)
      .when({ ...closeIt, solution: "Neu gestartet" } as EmergencyCommand)
      .thenRefused({ code: "emergency-closed" });
  });

  it("is refused before it happened, and without words", () => {
    given(emergencyDecider, ...running)
      .when({ ...closeIt, now: at } as EmergencyCommand)
      .thenRefused({ code: "emergency-ended-in-the-future" });
    const silent = { texts: { ...texts, deFormal: " " }, playbookVersion: null };
    given(emergencyDecider, ...running)
      .when({ ...closeIt, notice: silent } as EmergencyCommand)
      .thenRefused({ code: "text-missing" });
  });
});
