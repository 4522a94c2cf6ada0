import { checkWording } from "../wording/index.ts";
import { composeUpdate } from "./compose-update.ts";

const facts = {
  pointNumber: "OP-2026-0042",
  sentences: "Wir kümmern uns gerade um Ihr Anliegen „Pumpe undicht“.",
};
const letterhead = {
  addressee: "Jana Berger",
  organizationName: "Förderwerk Nord GmbH",
  timeZone: "Europe/Berlin",
  now: "2026-11-21T09:00:00Z",
};

it("says in a few lines where the matter stands now, and asks to reply", () => {
  expect(composeUpdate({ language: "de", formOfAddress: "formal" }, facts, letterhead)).toBe(
    [
      "Guten Tag Jana Berger,",
      "bei Ihrem Anliegen OP-2026-0042 gibt es Neues.",
      "Wir kümmern uns gerade um Ihr Anliegen „Pumpe undicht“.",
      "Wenn Sie Fragen haben, antworten Sie einfach auf diese Nachricht.",
      "Mit freundlichen Grüßen\nFörderwerk Nord GmbH",
    ].join("\n\n"),
  );
});

it.each([
  ["de", "formal"],
  ["de", "informal"],
  ["en", "formal"],
] as const)("passes the wording check: %s, %s", (language, formOfAddress) => {
  const text = composeUpdate({ language, formOfAddress }, { ...facts, sentences: "OK." }, letterhead);
  const question = { language, kind: "status_update", text, staffNames: ["Sandra Koch"] } as const;
  expect(checkWording(question).findings).toEqual([]);
});
