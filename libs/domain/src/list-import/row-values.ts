import {
  builtInTraps,
  type Channel,
  type PointKind,
  type PointState,
  type Priority,
} from "../taxonomy/index.ts";
import { TEXT_MAX_LENGTH, TITLE_MAX_LENGTH } from "../text/index.ts";
import { namesOneCustomer, ownerNames, rowReference, ticketReference } from "./cell-sense.ts";
import type { DraftAction, DraftCustomer, ImportDraft } from "./import-draft.ts";
import { foldNumber } from "./imported-row.ts";
import type { ListMapping } from "./list-mapping.ts";
import { foldWord } from "./list-row.ts";
import { channelOf, kindOf, priorityOf } from "./list-words.ts";
import { isFinishedWork } from "./row-progress.ts";
import type { RowReading } from "./row-reading.ts";

export function readWords(reading: RowReading): Pick<ImportDraft, "title" | "description"> {
  const description = reading.joined("description");
  const title = (reading.text("title") ?? description?.split("\n")[0] ?? "").replace(/\s+/g, " ");
  if (title === "") reading.problem("title-missing", "title");
  if (title === description) return { title, description: null };
  if (title.length <= TITLE_MAX_LENGTH) return { title, description };
  if (reading.text("title") === null) return { title: shortened(title), description };
  reading.warn("title-shortened", "title");
  const fullWords = description === null ? title : `${title}\n\n${description}`;
  if (title.length <= TEXT_MAX_LENGTH && fullWords.length > TEXT_MAX_LENGTH)
    reading.problem("text-too-long", "title", String(TEXT_MAX_LENGTH));
  return { title: shortened(title), description: fullWords };
}

function shortened(title: string): string {
  return `${title.slice(0, TITLE_MAX_LENGTH - 1).toWellFormed()}…`;
}

const PARTS_OF_A_CUSTOMER = ["site", "machine", "contract", "contactPerson"] as const;

export function readCustomer(reading: RowReading): DraftCustomer | null {
  const said = reading.name("customer");
  const name = said !== null && namesOneCustomer(said) ? said : null;
  if (said !== null && name === null) {
    reading.note("customer");
    if (foldWord(said) !== "intern") reading.warn("no-single-customer", "customer");
  }
  const number = reading.name("customerNumber");
  if (name === null && number === null) {
    for (const field of PARTS_OF_A_CUSTOMER) reading.note(field);
    return null;
  }
  const [site = null, machine = null, contract = null, contactPerson = null] = PARTS_OF_A_CUSTOMER.map(
    (field) => reading.name(field),
  );
  return { name, number, site, machine, contract, contactPerson };
}

/**
 * The kind of a row: the word of a kind column; else what the source says (Vertrieb: an escalation, when it is for a
 * customer; Beschwerde: a complaint; intern: an incident that we noticed ourselves, also when it touches a customer);
 * else a complaint when a customer is named, and an incident when none is.
 */
export function readKind(reading: RowReading, hasCustomer: boolean, mapping: ListMapping): PointKind {
  const said = reading.name("kind");
  const kind = said === null ? undefined : kindOf(said, mapping.kindWords);
  if (kind !== undefined) return kind;
  if (said !== null) {
    reading.warn("kind-unknown", "kind");
    reading.note("kind");
  }
  const source = kindOf(reading.name("source") ?? "", mapping.kindWords);
  if (source === "escalation" && !hasCustomer) return "incident";
  return source ?? (hasCustomer ? "complaint" : "incident");
}

/** Words that say who raised it rather than on which channel ("Vertrieb", "Umfrage") stay as a note. */
export function readSource(
  reading: RowReading,
  mapping: ListMapping,
): { readonly channel: Channel | null; readonly reference: string | null } {
  const reference = reading.name("reference");
  const source = reading.name("source");
  if (source === null) return { channel: null, reference };
  const channel = channelOf(source, mapping.channelWords);
  if (channel !== undefined) return { channel, reference };
  const ticket = ticketReference(source);
  if (ticket !== undefined) return { channel: "portal", reference: reference ?? ticket };
  reading.note("source");
  if (kindOf(source, mapping.kindWords) !== undefined) return { channel: null, reference };
  if (!SURVEYS.has(foldWord(source))) reading.warn("channel-unknown", "source");
  return { channel: "other", reference };
}

const SURVEYS = new Set("umfrage befragung kundenbefragung bewertung survey feedback review".split(" "));

export function readPriority(reading: RowReading, mapping: ListMapping): Priority {
  const said = reading.name("priority");
  if (said === null) return "normal";
  const priority = priorityOf(said, mapping.priorityWords);
  if (priority === undefined) reading.problem("priority-unknown", "priority");
  return priority ?? "normal";
}

/** A built-in trap by its id or name. */
export function readTrap(reading: RowReading): number | null {
  const said = reading.name("trap");
  if (said === null) return null;
  const trap = builtInTraps.find(({ id, de, en }) =>
    [String(id), de, en].some((name) => foldWord(name) === foldWord(said)),
  );
  if (trap !== undefined) return trap.id;
  reading.warn("trap-unknown", "trap");
  reading.note("trap");
  return null;
}

/** The owner team's name; several names in the cell make one team of that name (see `ownerNames`). */
export function readOwner(reading: RowReading): string | null {
  const owner = reading.name("owner");
  const names = ownerNames(reading.text("owner") ?? "");
  if (names.length > 1) {
    reading.warn("several-owners", "owner", names.join(" · "));
    reading.note("owner", names.join(" · "));
  }
  return owner;
}

/** A dropped row's action is neither proposed nor done any more, so its words stay as a note. */
export function readAction(
  reading: RowReading,
  state: PointState,
  solvedOn: string | null,
): DraftAction | null {
  const words = reading.text("action");
  if (words === null) return null;
  const tooLong = words.length > TITLE_MAX_LENGTH;
  if (tooLong || state === "dropped") reading.note("action");
  if (state === "dropped") return null;
  if (tooLong) reading.warn("action-shortened", "action");
  const title = actionTitle(words);
  return isFinishedWork(state)
    ? { title, state: "done", doneOn: solvedOn }
    : { title, state: "proposed", doneOn: null };
}

/** The title of the action that a cell of this wording becomes. */
export function actionTitle(words: string): string {
  return words.length > TITLE_MAX_LENGTH ? shortened(words) : words;
}

export function readDuplicate(
  reading: RowReading,
  ownNumber: string,
  words: readonly (string | null)[],
): string | null {
  const texts = [...words, reading.text("state")].filter((text) => text !== null);
  const reference = rowReference(texts, foldNumber(ownNumber));
  if (reference === undefined) return null;
  reading.warn(reference.duplicate ? "duplicate-candidate" : "mentions-row", "title", reference.number);
  return reference.duplicate ? reference.number : null;
}
