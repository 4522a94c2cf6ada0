import { languages } from "klartext/domain";
import { type CastCustomer, contactLine, staffNames, theCast } from "./cast.ts";
import { Chance } from "./chance.ts";
import { CustomersSide } from "./customers-side.ts";
import { WeekOfWork } from "./week-of-work.ts";

let side: CustomersSide;
let cast: readonly CastCustomer[];
let week: Awaited<ReturnType<WeekOfWork["work"]>>;

beforeAll(async () => {
  side = await CustomersSide.start();
  cast = await theCast(side.api);
  week = await new WeekOfWork(side.api, cast, new Chance(5)).work();
  await side.hasSentAll();
}, 300_000);
afterAll(() => side?.stop());

/** Folded like the search: no upper case, no diacritics, umlauts as one letter. */
function folded(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").replaceAll("ß", "ss").toLowerCase();
}

/** What in the text only others may know: a name of the staff, or another customer. */
function secretsIn(text: string, reader: CastCustomer): string[] {
  const searched = folded(text).replaceAll(folded(contactLine), "").replaceAll(folded(reader.ownWords), "");
  const others = cast.filter(({ customerId }) => customerId !== reader.customerId);
  const secrets = [
    ...staffNames.flatMap((name) => name.split(/[\s-]/)),
    ...others.flatMap(({ name, laterName, contactName }) => [
      name.split(" ")[0],
      laterName.split(" ")[0],
      contactName,
    ]),
    ...others.flatMap(({ email, phone, customerNumber }) => [email, phone, customerNumber]),
    ...others.flatMap(({ customerId, contactPersonId }) => [customerId, contactPersonId]),
  ];
  return secrets.filter((secret): secret is string => !!secret && searched.includes(folded(secret)));
}

/** Everybody's texts, of which there has to be something to search. */
async function leaksIn(textsFor: (reader: CastCustomer) => Promise<readonly string[]> | readonly string[]) {
  const leaks: string[] = [];
  let searched = 0;
  for (const reader of cast) {
    for (const text of await textsFor(reader)) {
      searched++;
      const secrets = secretsIn(text, reader);
      if (secrets.length > 0) leaks.push(`${reader.name}: ${secrets.join(", ")} in ${text}`);
    }
  }
  expect(searched).toBeGreaterThan(0);
  return leaks;
}

it("was a week in which everything happened, and what names somebody to customers was refused", () => {
  expect(week.faults).toEqual([]);
  const never = [...week.outcomes].filter(([kind, { done }]) => done === 0 && kind !== "naughty");
  expect(never).toEqual([]);
  expect([...week.outcomes.keys()]).toEqual(
    expect.arrayContaining([
      "acknowledgement",
      "emergency",
      "advance notices",
      "feedback",
      "changed notices",
      "renaming",
      "duplicate",
    ]),
  );
});

it("finds what it looks for", () => {
  const [reader, other] = cast;
  if (!reader || !other) throw new Error("There are several customers.");
  expect(secretsIn("laut SOENKE und Sönke KNÄBELEINS Leuten", reader)).toEqual(["Sönke", "Knäbelein"]);
  expect(secretsIn(`${contactLine} ${reader.ownWords} ${other.ownWords}`, reader)).toContain("Pfützenreuter");
});

it.each(languages)("tells no caller a name of the staff, or of another customer (%s)", async (language) => {
  const answersFor = async ({ customerId }: CastCustomer) => {
    const answers: string[] = [];
    for (const formOfAddress of ["formal", "informal"]) {
      const query = new URLSearchParams({ customerId, language, formOfAddress });
      const { status, body } = await side.api.as("service").get(`/v1/status-answers?${query}`);
      expect(status).toBe(200);
      expect(body.points.length).toBeGreaterThan(0);
      answers.push(JSON.stringify(body));
    }
    return answers;
  };
  expect(await leaksIn(answersFor)).toEqual([]);
});

it("writes no mail with such a name, neither in its text nor in any header", async () => {
  expect(await leaksIn(({ email }) => side.mailsTo(email))).toEqual([]);
});

it("gives no gateway such a name", async () => {
  expect(await leaksIn(({ customerId }) => side.callsFor(customerId))).toEqual([]);
});

it("shows no such name on any page of a customer", async () => {
  expect(await leaksIn((reader) => side.pagesOf(reader))).toEqual([]);
}, 120_000);
