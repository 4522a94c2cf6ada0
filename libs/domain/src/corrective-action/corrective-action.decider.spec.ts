import { fold } from "klartext/event-sourcing";
import { given } from "klartext/event-sourcing/testing";
import type { CorrectiveActionCommand } from "./corrective-action.commands.ts";
import { correctiveActionDecider } from "./corrective-action.decider.ts";
import type { CorrectiveActionEvent } from "./corrective-action.events.ts";

const draft = {
  kind: "corrective",
  title: "Lieferadresse am Telefon wiederholen",
  description: null,
  pointIds: ["point-1"],
  ownerTeamId: null,
  dueOn: null,
} as const;
const today = "2026-08-14";
const agreement = { ownerTeamId: "t", ownerPersonId: null, dueOn: "2026-09-01" } as const;

const proposed: CorrectiveActionEvent = { type: "ActionProposed", data: draft };
const agreed: CorrectiveActionEvent = { type: "ActionAgreed", data: agreement };
const started: CorrectiveActionEvent = { type: "ActionStarted", data: {} };
const done: CorrectiveActionEvent = { type: "ActionDone", data: { result: null } };
const dropped: CorrectiveActionEvent = { type: "ActionDropped", data: { reason: "Zu teuer" } };
const reopened: CorrectiveActionEvent = { type: "ActionReopened", data: { reason: "Kam wieder vor" } };

const action = (...events: CorrectiveActionEvent[]) => given(correctiveActionDecider, proposed, ...events);
const stateAfter = (...events: CorrectiveActionEvent[]) => fold(correctiveActionDecider, events)?.state;

function importedAs(state: "proposed" | "done", ownerTeamId: string | null = null) {
  const { description, ...rest } = draft;
  const origin = { state, doneOn: null, importId: "i", dueOn: "2026-07-01", ownerTeamId };
  return { ...rest, ...origin } as const;
}

describe("proposing", () => {
  it("puts it down, with or without somebody to do it", () => {
    given(correctiveActionDecider)
      .when({ type: "ProposeAction", ...draft })
      .then(proposed);
  });

  it("needs a title", () => {
    given(correctiveActionDecider)
      .when({ type: "ProposeAction", ...draft, title: "" })
      .thenRefused({ code: "text-missing", values: { field: "title" } });
  });

  it("has nothing to do when it is there", () =>
    action()
      .when({ type: "ProposeAction", ...draft })
      .thenNothing());
});

describe("importing", () => {
  const command: CorrectiveActionCommand = { type: "ImportAction", ...importedAs("done") };

  it("brings in what was done before Klartext", () => {
    given(correctiveActionDecider)
      .when(command)
      .then({ type: "ActionImported", data: importedAs("done") });
    const state = fold(correctiveActionDecider, [{ type: "ActionImported", data: importedAs("done") }]);
    expect(state).toMatchObject({ state: "done", doneBeforeKlartext: true });
  });

  it("needs a title", () => {
    given(correctiveActionDecider)
      .when({ ...command, title: " " })
      .thenRefused({ code: "text-missing" });
  });

  it("has nothing to do when it is there", () => action().when(command).thenNothing());
});

describe("agreeing", () => {
  const agree: CorrectiveActionCommand = { type: "AgreeAction", ...agreement, today };

  it("gives what was proposed an owner team and a due date", () => action().when(agree).then(agreed));

  it("is refused when something else was agreed, or the action is finished", () => {
    action(agreed)
      .when({ ...agree, dueOn: "2026-10-01" })
      .thenRefused({ code: "action-agreed-otherwise" });
    action(dropped)
      .when(agree)
      .thenRefused({ code: "action-finished", values: { actionState: "dropped" } });
  });

  it("has nothing to do when just that was agreed", () => action(agreed, started).when(agree).thenNothing());
});

describe("linking a point", () => {
  const linked: CorrectiveActionEvent = { type: "ActionLinked", data: { pointId: "point-2" } };

  it("makes the action answer it too", () => {
    action(agreed).when({ type: "LinkAction", pointId: "point-2" }).then(linked);
  });

  it("is refused when the action is finished", () => {
    action(agreed, done)
      .when({ type: "LinkAction", pointId: "point-2" })
      .thenRefused({ code: "action-finished", values: { actionState: "done" } });
  });

  it("has nothing to do when it answers it", () =>
    action().when({ type: "LinkAction", pointId: "point-1" }).thenNothing());
});

describe("unlinking a point", () => {
  const unlink = { type: "UnlinkAction", pointId: "point-1", reason: "Anderer Fehler" } as const;

  it("is possible with a reason", () => {
    action()
      .when(unlink)
      .then({ type: "ActionUnlinked", data: { pointId: "point-1", reason: "Anderer Fehler" } });
  });

  it("is refused without one", () => {
    action()
      .when({ ...unlink, reason: "" })
      .thenRefused({ code: "text-missing", values: { field: "reason" } });
  });

  it("has nothing to do when it is not linked", () => {
    action()
      .when({ ...unlink, pointId: "point-9" })
      .thenNothing();
  });
});

describe("changing words, due date and owner", () => {
  const cases = [
    [
      { type: "ChangeActionWords", title: "Neu" },
      { type: "ActionWordsChanged", data: { title: "Neu" } },
    ],
    [
      { type: "SetActionDueDate", dueOn: "2026-10-01", reason: "Urlaub", today },
      { type: "ActionDueDateSet", data: { dueOn: "2026-10-01", reason: "Urlaub" } },
    ],
    [
      { type: "ChangeActionOwner", ownerTeamId: "u", ownerPersonId: "p" },
      { type: "ActionOwnerChanged", data: { ownerTeamId: "u", ownerPersonId: "p" } },
    ],
  ] as const satisfies readonly (readonly [CorrectiveActionCommand, CorrectiveActionEvent])[];

  it.each(cases)("is recorded, refused once finished, nothing the second time: %j", (command, event) => {
    action(agreed).when(command).then(event);
    action(agreed, done).when(command).thenRefused({ code: "action-finished" });
    action(agreed, event).when(command).thenNothing();
  });

  it("is refused in blank words", () => {
    action().when({ type: "ChangeActionWords", title: " " }).thenRefused({ code: "text-missing" });
    action()
      .when({ type: "SetActionDueDate", dueOn: "2026-10-01", reason: "", today })
      .thenRefused({ code: "text-missing", values: { field: "reason" } });
  });
});

it("is due today at the earliest, both as agreed and later on", () => {
  const yesterday = "2026-08-13";
  const refused = { code: "action-due-in-the-past" } as const;
  const agree = { type: "AgreeAction", ...agreement, today } as const;
  const setDueDate = { type: "SetActionDueDate", reason: "Urlaub", today } as const;
  action()
    .when({ ...agree, dueOn: yesterday })
    .thenRefused(refused);
  action(agreed)
    .when({ ...setDueDate, dueOn: yesterday })
    .thenRefused(refused);
  action(agreed)
    .when({ ...setDueDate, dueOn: today })
    .then({ type: "ActionDueDateSet", data: { dueOn: today, reason: "Urlaub" } });
});

describe("starting", () => {
  const start: CorrectiveActionCommand = { type: "StartAction" };

  it("follows the agreement", () => action(agreed).when(start).then(started));

  it("is refused before one", () => action().when(start).thenRefused({ code: "action-not-agreed" }));

  it("has nothing to do when it is under way", () => action(agreed, started).when(start).thenNothing());
});

describe("completing", () => {
  const complete: CorrectiveActionCommand = { type: "CompleteAction", result: null };

  it("follows the agreement, whether or not the start was reported", () => {
    action(agreed, started).when(complete).then(done);
    action(agreed).when(complete).then(done);
  });

  it("is refused before an agreement, and with another result when done", () => {
    action().when(complete).thenRefused({ code: "action-not-agreed" });
    action(agreed, done)
      .when({ type: "CompleteAction", result: "Neuer Leitfaden" })
      .thenRefused({ code: "action-finished" });
  });

  it("has nothing to do when it is done", () => action(agreed, done).when(complete).thenNothing());
});

describe("dropping", () => {
  const drop: CorrectiveActionCommand = { type: "DropAction", reason: "Zu teuer" };

  it("is possible until it is done", () => {
    action().when(drop).then(dropped);
    action(agreed, started).when(drop).then(dropped);
  });

  it("needs a reason, and is refused when done", () => {
    action().when({ type: "DropAction", reason: "" }).thenRefused({ code: "text-missing" });
    action(agreed, done).when(drop).thenRefused({ code: "action-finished" });
  });

  it("has nothing to do when it was dropped for that reason", () => action(dropped).when(drop).thenNothing());
});

describe("reopening", () => {
  const reopen: CorrectiveActionCommand = { type: "ReopenAction", reason: "Kam wieder vor" };

  it("leads back to the agreement where there was one, else to the proposal", () => {
    action(agreed, done).when(reopen).then(reopened);
    expect(stateAfter(proposed, agreed, done, reopened)).toBe("agreed");
    expect(stateAfter(proposed, dropped, reopened)).toBe("proposed");
    const imported = (owner: string | null): CorrectiveActionEvent => ({
      type: "ActionImported",
      data: importedAs("done", owner),
    });
    expect(stateAfter(imported("t"), reopened)).toBe("agreed");
    expect(stateAfter(imported(null), reopened)).toBe("proposed");
  });

  it("needs a reason", () => {
    action(dropped).when({ type: "ReopenAction", reason: "" }).thenRefused({ code: "text-missing" });
  });

  it("has nothing to do when it is not finished", () => action(agreed).when(reopen).thenNothing());
});

it("refuses to change what was never proposed", () => {
  given(correctiveActionDecider).when({ type: "StartAction" }).thenRefused({ code: "action-unknown" });
});
