import fc from "fast-check";
import { defaultBusinessCalendar, workingTime } from "../business-calendar/index.ts";
import { pointStates } from "../taxonomy/index.ts";
import { type Light, type LightFacts, lightAt, turningMoments } from "./traffic-light.ts";

/** With one holiday on a Wednesday. */
const time = workingTime(defaultBusinessCalendar, () => new Set(["2026-11-18"]));

const nothingDue: LightFacts = {
  state: "open",
  dueOn: null,
  lookAgainOn: null,
  runningPromises: [],
  responseDueAt: null,
};

function berlin(wallClock: string): number {
  return Temporal.PlainDateTime.from(wallClock).toZonedDateTime("Europe/Berlin").epochMilliseconds;
}

function light(facts: Partial<LightFacts>, wallClock: string): Light {
  return lightAt(turningMoments({ ...nothingDue, ...facts }, time), berlin(wallClock));
}

describe("a due date", () => {
  // November 2026: the 2nd, 9th, 16th and 23rd are Mondays.
  it.each([
    ["a Friday", "2026-11-13", "2026-11-11"],
    ["a Tuesday, over the weekend", "2026-11-10", "2026-11-06"],
    ["a Friday, over a holiday", "2026-11-20", "2026-11-17"],
    ["a Sunday, like the Friday before", "2026-11-15", "2026-11-11"],
    ["a holiday, like the day before", "2026-11-18", "2026-11-13"],
  ])("on %s: %s turns yellow with the beginning of %s", (_what, dueOn, yellowOn) => {
    const { yellowAt } = turningMoments({ ...nothingDue, dueOn }, time);
    expect(yellowAt).toBe(berlin(`${yellowOn}T00:00`));
  });

  it("passes at the end of its day, also of a day off", () => {
    expect(light({ dueOn: "2026-11-13" }, "2026-11-13T23:59:59.999")).toBe("yellow");
    expect(light({ dueOn: "2026-11-13" }, "2026-11-14T00:00")).toBe("red");
    expect(light({ dueOn: "2026-11-15" }, "2026-11-15T23:59")).toBe("yellow");
    expect(light({ dueOn: "2026-11-15" }, "2026-11-16T00:00")).toBe("red");
  });

  it.each(["open", "in_progress", "waiting"] as const)("counts while the point is %s", (state) => {
    expect(light({ state, dueOn: "2026-11-13" }, "2026-12-01T12:00")).toBe("red");
  });

  it.each(["solved", "verified"] as const)("counts no longer when the point is %s", (state) => {
    expect(light({ state, dueOn: "2026-11-13" }, "2026-12-01T12:00")).toBe("green");
  });

  it("law: is yellow on exactly the days with at most two working days to go, and red after", () => {
    const from = Temporal.PlainDate.from("2026-10-19");
    const days = fc.integer({ min: 0, max: 60 }).map((later) => from.add({ days: later }).toString());
    fc.assert(
      fc.property(days, days, fc.integer({ min: 0, max: 23 }), (today, dueOn, hour) => {
        const expected =
          today > dueOn ? "red" : time.workingDaysBetween(today, dueOn) <= 2 ? "yellow" : "green";
        expect(light({ dueOn }, `${today}T${String(hour).padStart(2, "0")}:30`)).toBe(expected);
      }),
    );
  });
});

describe("a promise", () => {
  const runningPromises = [berlin("2026-11-12T12:00")];

  it("turns the light yellow with the working day before, and red when it is missed", () => {
    expect(light({ runningPromises }, "2026-11-10T23:59")).toBe("green");
    expect(light({ runningPromises }, "2026-11-11T00:00")).toBe("yellow");
    expect(light({ runningPromises }, "2026-11-12T11:59")).toBe("yellow");
    expect(light({ runningPromises }, "2026-11-12T12:00")).toBe("red");
  });

  it("of a Monday is announced on the Friday before", () => {
    const ofMonday = { runningPromises: [berlin("2026-11-16T09:00")] };
    expect(light(ofMonday, "2026-11-12T23:59")).toBe("green");
    expect(light(ofMonday, "2026-11-13T00:00")).toBe("yellow");
  });

  it("counts in every state that is not finished", () => {
    for (const state of pointStates) {
      const expected = state === "closed" || state === "dropped" ? "grey" : "red";
      expect(light({ state, runningPromises }, "2026-11-12T12:00")).toBe(expected);
    }
  });

  it("is judged by the earliest of several", () => {
    const several = { runningPromises: [berlin("2026-12-01T12:00"), ...runningPromises] };
    expect(light(several, "2026-11-11T09:00")).toBe("yellow");
    expect(light(several, "2026-11-12T12:00")).toBe("red");
  });
});

describe("a look-again date", () => {
  it("turns the light of a waiting point yellow when its day has passed", () => {
    const waiting = { state: "waiting", lookAgainOn: "2026-11-12" } as const;
    expect(light(waiting, "2026-11-12T23:59")).toBe("green");
    expect(light(waiting, "2026-11-13T00:00")).toBe("yellow");
    expect(light(waiting, "2027-11-13T00:00")).toBe("yellow");
  });

  it("counts only while the point is waiting", () => {
    expect(light({ state: "in_progress", lookAgainOn: "2026-11-12" }, "2026-12-01T12:00")).toBe("green");
  });
});

it("a response target that is missed turns the light red, without a warning", () => {
  const responseDueAt = berlin("2026-11-12T12:00");
  expect(light({ responseDueAt }, "2026-11-12T11:59")).toBe("green");
  expect(light({ responseDueAt }, "2026-11-12T12:00")).toBe("red");
});

it("is grey for ever when the point is closed or dropped, whatever was due", () => {
  for (const state of ["closed", "dropped"] as const) {
    expect(light({ state, dueOn: "2026-11-12", responseDueAt: 0 }, "2026-12-01T12:00")).toBe("grey");
  }
});

it("is green without anything due", () => {
  expect(light({}, "2099-01-01T00:00")).toBe("green");
});

it("law: without an event the light only goes from green to yellow to red", () => {
  const dates = fc.integer({ min: 10, max: 28 }).map((day) => `2026-11-${day}`);
  const instants = fc.integer({ min: berlin("2026-10-25T00:00"), max: berlin("2026-12-10T00:00") });
  const someFacts = fc.record({
    state: fc.constantFrom(...pointStates),
    dueOn: fc.option(dates),
    lookAgainOn: fc.option(dates),
    runningPromises: fc.array(instants, { maxLength: 3 }),
    responseDueAt: fc.option(instants),
  });
  const order: readonly Light[] = ["grey", "green", "yellow", "red"];
  fc.assert(
    fc.property(someFacts, instants, instants, (facts, a, b) => {
      const moments = turningMoments(facts, time);
      const [early, late] = [lightAt(moments, Math.min(a, b)), lightAt(moments, Math.max(a, b))];
      expect(order.indexOf(late)).toBeGreaterThanOrEqual(order.indexOf(early));
      expect(late === "grey").toBe(early === "grey");
    }),
  );
});
