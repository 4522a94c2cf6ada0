import { languages } from "../language/language.ts";
import { type Refusal, refusal } from "../refusal/refusal.ts";
import { TEXT_MAX_LENGTH } from "../text/text-limits.ts";
import { isSoundDueRule } from "./due-rule.ts";
import type { AddressedText, Playbook, PlaybookPromise, PlaybookTemplate } from "./playbook.ts";
import { placeholdersIn, strangePlaceholders } from "./template-text.ts";

interface Place {
  /** JSON pointer into the playbook */
  readonly pointer: string;
  readonly text: string;
}

/** What is wrong with a playbook that an organization wrote, each with its place; an empty list says that it can hold. */
export function checkPlaybook(playbook: Playbook): readonly Refusal[] {
  const { templates, promises } = playbook;
  return [
    ...checkParts(playbook),
    ...textsIn("", playbook).flatMap(checkText),
    ...checkIds("/templates", templates),
    ...checkIds("/promises", promises),
    ...templates.flatMap((template, index) => checkTemplate(`/templates/${index}`, template, promises)),
    ...promises.flatMap((promise, index) =>
      checkPromise(`/promises/${index}`, promise, promises.slice(0, index)),
    ),
  ];
}

/** A playbook may promise nothing, but it says when it applies, what to do and to avoid, and in which words. */
function checkParts({ toDo, toAvoid, checklist, templates }: Playbook): readonly Refusal[] {
  return Object.entries({ toDo, toAvoid, checklist, templates })
    .filter(([, part]) => part.length === 0)
    .map(([name]) => refusal("playbook-part-missing", { pointer: `/${name}` }));
}

function textsIn(pointer: string, value: unknown): readonly Place[] {
  if (typeof value === "string") return [{ pointer, text: value }];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => textsIn(`${pointer}/${name}`, inner));
}

function checkText({ pointer, text }: Place): readonly Refusal[] {
  if (text.trim() === "") return [refusal("playbook-part-missing", { pointer })];
  if (text.length > TEXT_MAX_LENGTH)
    return [refusal("playbook-text-too-long", { pointer, maxLength: String(TEXT_MAX_LENGTH) })];
  return [];
}

function checkIds(pointer: string, things: readonly { readonly id: string }[]): readonly Refusal[] {
  const ids = things.map(({ id }) => id);
  const twice = new Set(ids.filter((id, index) => ids.indexOf(id) !== index));
  return [...twice].map((id) => refusal("playbook-id-twice", { pointer, id }));
}

function checkTemplate(
  pointer: string,
  { text, promise }: PlaybookTemplate,
  promises: readonly PlaybookPromise[],
): readonly Refusal[] {
  const strange = variants(text).flatMap(({ pointer: place, text: words }) =>
    strangePlaceholders(words).map((placeholder) =>
      refusal("playbook-placeholder-unknown", { pointer: `${pointer}/text${place}`, placeholder }),
    ),
  );
  if (strange.length > 0) return strange;
  if (promise !== null && !promises.some(({ id }) => id === promise))
    return [refusal("playbook-promise-not-listed", { pointer: `${pointer}/promise`, promise })];
  if (promise === null && placeholdersIn(text.en).some((name) => name.startsWith("promise.")))
    return [refusal("playbook-promise-not-named", { pointer: `${pointer}/promise` })];
  return checkSameInAll(`${pointer}/text`, text);
}

/** Whatever a customer is told, the next one is told in another language as well: a time above all. */
function checkSameInAll(pointer: string, text: AddressedText): readonly Refusal[] {
  const sets = variants(text).map(({ text: words }) => new Set(placeholdersIn(words)));
  const all = new Set(sets.flatMap((set) => [...set]));
  const missing = [...all].filter((name) => sets.some((set) => !set.has(name)));
  if (missing.length === 0) return [];
  return [refusal("playbook-placeholders-differ", { pointer, placeholders: missing.join(", ") })];
}

function checkPromise(
  pointer: string,
  { due, after, what }: PlaybookPromise,
  before: readonly PlaybookPromise[],
): readonly Refusal[] {
  const braced = languages.filter((language) => /[{}]/.test(what[language]));
  return [
    ...braced.map((language) =>
      refusal("playbook-placeholder-unknown", { pointer: `${pointer}/what/${language}`, placeholder: "{}" }),
    ),
    ...(isSoundDueRule(due) ? [] : [refusal("playbook-due-faulty", { pointer: `${pointer}/due` })]),
    ...(after === null || before.some(({ id }) => id === after)
      ? []
      : [refusal("playbook-promise-not-listed", { pointer: `${pointer}/after`, promise: after })]),
  ];
}

function variants({ de, en }: AddressedText): readonly Place[] {
  return [
    { pointer: "/de/formal", text: de.formal },
    { pointer: "/de/informal", text: de.informal },
    { pointer: "/en", text: en },
  ];
}
