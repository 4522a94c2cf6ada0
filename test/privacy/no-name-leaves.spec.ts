import { languages } from "klartext/domain";
import { Api } from "../../apps/api/src/testing/api-harness.ts";
import { type CastCustomer, contactLine, staffNames, theCast } from "./cast.ts";
import { Chance } from "./chance.ts";
import { WeekOfWork } from "./week-of-work.ts";

let api: Api;
let cast: readonly CastCustomer[];
let week: Awaited<ReturnType<WeekOfWork["work"]>>;

beforeAll(async () => {
  api = await Api.start();
  cast = await theCast(api);
  week = await new WeekOfWork(api, cast, new Chance(5)).work();
}, 300_000);
afterAll(() => api?.stop());

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
    ...others.flatMap(({ name, contactName, email }) => [name.split(" ")[0], contactName, email]),
  ];
  return secrets.filter((secret): secret is string => !!secret && searched.includes(folded(secret)));
}

it("was a week in which everything happened, and what names somebody to customers was refused", () => {
  expect(week.faults).toEqual([]);
  const never = [...week.outcomes].filter(([kind, { done }]) => done === 0 && kind !== "naughty");
  expect(never).toEqual([]);
});

it("finds what it looks for", () => {
  const [reader, other] = cast;
  if (!reader || !other) throw new Error("There are several customers.");
  expect(secretsIn("laut JOERG und Jörg KNÄBELEINS Leuten", reader)).toEqual(["Jörg", "Knäbelein"]);
  expect(secretsIn(`${contactLine} ${reader.ownWords} ${other.ownWords}`, reader)).toContain("Pfützenreuter");
});

it.each(languages)("tells no caller a name of the staff, or of another customer (%s)", async (language) => {
  for (const reader of cast) {
    for (const formOfAddress of ["formal", "informal"]) {
      const query = new URLSearchParams({ customerId: reader.customerId, language, formOfAddress });
      const { status, body } = await api.as("service").get(`/v1/status-answers?${query}`);
      expect(status).toBe(200);
      expect(body.points.length).toBeGreaterThan(0);
      expect(secretsIn(JSON.stringify(body), reader)).toEqual([]);
    }
  }
});
