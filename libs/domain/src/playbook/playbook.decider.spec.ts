import { fold } from "klartext/event-sourcing";
import { given } from "klartext/event-sourcing/testing";
import { builtInPlaybooks } from "./built-in/built-in-playbooks.ts";
import { checkPlaybook } from "./check-playbook.ts";
import { PLAYBOOK_MAX_BYTES, playbookDecider, playbookInForce } from "./playbook.decider.ts";
import type { PlaybookEvent } from "./playbook.events.ts";
import type { Playbook, PlaybookPromise, PlaybookTemplate } from "./playbook.ts";

const situation = "cancellation";
const builtIn = builtInPlaybooks[situation];
const own: Playbook = { ...builtIn, title: { de: "Abschied", en: "Goodbye" } };
const [template] = builtIn.templates as [PlaybookTemplate];
const [promise] = builtIn.promises as [PlaybookPromise];

const revised = (version: number, playbook: Playbook): PlaybookEvent => ({
  type: "PlaybookRevised",
  data: { situation, version, content: JSON.stringify(playbook) },
});
const erased: PlaybookEvent = {
  type: "PlaybookRevised",
  data: { situation, version: 1, content: { erasedOn: "2026-08-20" } },
};
const restored: PlaybookEvent = { type: "BuiltInPlaybookRestored", data: { situation } };

const playbook = (...events: PlaybookEvent[]) => given(playbookDecider, ...events);
const revise = (to: Playbook) => ({ type: "RevisePlaybook", situation, playbook: to }) as const;
const restore = { type: "RestoreBuiltInPlaybook", situation } as const;
const inForce = (...events: PlaybookEvent[]) => playbookInForce(situation, fold(playbookDecider, events));

describe("revising a playbook", () => {
  it("puts the organization's words into force, as the next version", () => {
    playbook().when(revise(own)).then(revised(1, own));
    const next = { ...own, checklist: builtIn.checklist.slice(1) };
    playbook(revised(1, own)).when(revise(next)).then(revised(2, next));
  });

  it("never gives a version twice, also after the built-in one was restored", () => {
    playbook(revised(1, own), restored).when(revise(own)).then(revised(2, own));
  });

  it("is refused when it is larger than an event may be, with the bound", () => {
    const long = { de: "x".repeat(20_000), en: "x" };
    playbook()
      .when(revise({ ...own, toDo: Array.from({ length: 9 }, () => long) }))
      .thenRefused({ code: "playbook-too-large", values: { maxKib: String(PLAYBOOK_MAX_BYTES / 1024) } });
  });

  it("is refused with everything that is wrong", () => {
    playbook()
      .when(revise({ ...own, toDo: [], checklist: [] }))
      .thenRefused({ code: "playbook-part-missing", values: { pointer: "/toDo" } });
    expect(checkPlaybook({ ...own, toDo: [], checklist: [] })).toHaveLength(2);
  });

  it("has nothing to do when it says so already, built in or revised, whatever the order of its fields", () => {
    const { title, ...rest } = builtIn;
    playbook()
      .when(revise({ ...rest, title }))
      .thenNothing();
    playbook(revised(1, own)).when(revise(own)).thenNothing();
  });

  it("is recorded when what it said was erased", () => {
    playbook(erased).when(revise(builtIn)).then(revised(2, builtIn));
  });
});

describe("restoring the built-in playbook", () => {
  it("puts version 0 into force", () => playbook(revised(1, own)).when(restore).then(restored));

  it("has nothing to do when it holds", () => {
    playbook().when(restore).thenNothing();
    playbook(revised(1, own), restored).when(restore).thenNothing();
  });
});

describe("the playbook in force", () => {
  it("is the one built in, the last revision, and the one built in again", () => {
    expect(inForce()).toEqual({ situation, version: 0, playbook: builtIn, erasedOn: null });
    expect(inForce(revised(1, own))).toEqual({ situation, version: 1, playbook: own, erasedOn: null });
    expect(inForce(revised(1, own), restored)).toMatchObject({ version: 0, playbook: builtIn });
  });

  it("is the one built in where the organization's words were erased, and says so", () => {
    expect(inForce(erased)).toEqual({ situation, version: 0, playbook: builtIn, erasedOn: "2026-08-20" });
  });
});

describe("a playbook that an organization writes", () => {
  const withTemplate = (change: Partial<PlaybookTemplate>) =>
    checkPlaybook({ ...own, templates: [{ ...template, ...change }] });
  const withPromises = (...promises: PlaybookPromise[]) => checkPlaybook({ ...own, promises });
  const german = (text: string) => ({ de: { formal: text, informal: text }, en: text });

  it.each([
    [
      "a text without words",
      checkPlaybook({ ...own, toDo: [{ de: "Annehmen", en: " " }] }),
      "playbook-part-missing",
      "/toDo/0/en",
    ],
    [
      "a text that is too long",
      withTemplate({ text: german("x".repeat(20_001)) }),
      "playbook-text-too-long",
      "/templates/0/text/de/formal",
    ],
    [
      "an unknown placeholder",
      withTemplate({ text: german("Bis {{promise.when}}") }),
      "playbook-placeholder-unknown",
      "/templates/0/text/de/formal",
    ],
    [
      "a time that one language keeps silent about",
      withTemplate({ text: { ...german("Bis {{promise.due}}"), en: "We will call you." } }),
      "playbook-placeholders-differ",
      "/templates/0/text",
    ],
    [
      "a promise that is not among its own",
      withTemplate({ promise: "gift" }),
      "playbook-promise-not-listed",
      "/templates/0/promise",
    ],
    [
      "a promised time of no promise",
      withTemplate({ promise: null }),
      "playbook-promise-not-named",
      "/templates/0/promise",
    ],
    [
      "two templates of one id",
      checkPlaybook({ ...own, templates: [template, template] }),
      "playbook-id-twice",
      "/templates",
    ],
    [
      "a due time that cannot be reckoned",
      withPromises({ ...promise, due: { unit: "hours", amount: 0 } }),
      "playbook-due-faulty",
      "/promises/0/due",
    ],
    [
      "a promise after a later one",
      withPromises({ ...promise, after: "other" }, { ...promise, id: "other" }),
      "playbook-promise-not-listed",
      "/promises/0/after",
    ],
    [
      "a placeholder in the name of a promise",
      withPromises({ ...promise, what: { de: "{{promise.due}}", en: "A call" } }),
      "playbook-placeholder-unknown",
      "/promises/0/what/de",
    ],
  ])("is refused with %s", (_, [fault], code, pointer) => {
    expect(fault).toMatchObject({ code, values: { pointer } });
  });
});
