import { maskedTemplate, playbookDecider, playbookInForce } from "../playbook/index.ts";
import { wordingCheckerFor } from "../wording/index.ts";
import { type ComposedNotice, composeNotice, type NoticeParts, type NoticeWriter } from "./compose-notice.ts";
import { noticeOccasions } from "./emergency.events.ts";
import { at, facts, later } from "./testing/emergency.examples.ts";

const writer: NoticeWriter = {
  playbook: playbookInForce("emergency", playbookDecider.initialState),
  contactLine: "Stefan Koch, 0711 5550-123",
  organizationName: "Muster Fördertechnik",
  timeZone: "Europe/Berlin",
};
const parts: NoticeParts = { occasion: "declared", words: null, facts, end: null, nextAt: later, now: at };
const end = {
  causeDe: "Ein Speicher war vollgelaufen.",
  causeEn: null,
  changeDe: "Wir lassen uns eine Woche vorher warnen",
  changeEn: null,
  endedAt: later,
};

function textsOf(composed: ComposedNotice) {
  if (composed.outcome === "refused") throw new Error(JSON.stringify(composed.refusal));
  return composed.notice.texts;
}
function refusalOf(composed: ComposedNotice) {
  return composed.outcome === "refused" ? composed.refusal : undefined;
}

it("fills everything but the reader's own name, in each language and form of address", () => {
  const { deFormal, deInformal, en } = textsOf(composeNotice(parts, writer));
  expect(deFormal).toMatch(
    /^\{\{customer\.salutation\}\},\n\nbei uns ist etwas schiefgegangen, das auch Sie/,
  );
  expect(deFormal).toContain("am Dienstag, 24. November, bis 12 Uhr, auch wenn");
  expect(deFormal).toContain("Für Sie da: Stefan Koch, 0711 5550-123");
  expect(deInformal).toContain("das auch dich trifft: Die Bestellannahme im Portal ist ausgefallen.");
  expect(en).toContain("We are switching to the second system.");
  expect(en).toContain("by 12:00 on Tuesday, 24 November");
});

it("says by when it is put right as long as that lies ahead, and never afterwards", () => {
  const interval = { ...parts, occasion: "interval", facts: { ...facts, restoredBy: later } } as const;
  const before = textsOf(composeNotice(interval, writer));
  expect(before.deFormal).toContain("noch nicht behoben");
  expect(before.deFormal).toContain("Wir beheben es am Dienstag, 24. November, bis 12 Uhr.");
  const after = textsOf(composeNotice({ ...interval, now: later, nextAt: "2026-11-24T13:00:00Z" }, writer));
  expect(after.deFormal).toContain("noch nicht behoben");
  expect(after.deFormal).not.toContain("Wir beheben es");
});

it("leaves a language out in which nobody has said what happened", () => {
  const german = { ...facts, whatHappenedEn: null, remedyEn: null };
  expect(textsOf(composeNotice({ ...parts, facts: german }, writer)).en).toBeNull();
  const neither = { ...german, whatHappenedDe: null };
  expect(refusalOf(composeNotice({ ...parts, facts: neither }, writer))?.code).toBe("notice-without-words");
});

it("is refused while something stays unfilled", () => {
  const half = { ...facts, remedyEn: null };
  expect(refusalOf(composeNotice({ ...parts, facts: half }, writer))).toMatchObject({
    code: "placeholders-unfilled",
    values: { placeholders: "emergency.remedy" },
  });
  const unknown = composeNotice(parts, { ...writer, contactLine: null });
  expect(refusalOf(unknown)?.values).toEqual({ placeholders: "contact.line" });
});

it("tells in the end what the cause was and what changes", () => {
  const german = { ...facts, whatHappenedEn: null };
  const closing = { ...parts, occasion: "closing", facts: german, end, nextAt: null } as const;
  const { deFormal } = textsOf(composeNotice(closing, writer));
  expect(deFormal).toContain("wir haben es am Dienstag, 24. November, um 12 Uhr behoben.");
  expect(deFormal).toContain("Die Ursache: Ein Speicher war vollgelaufen.\n");
});

it("may be said as the wording check goes, whatever the occasion", () => {
  const check = wordingCheckerFor(["Stefan Koch"]);
  const known = { ...facts, restoredBy: later };
  const ended = { ...end, causeEn: "A storage disk had filled up.", changeEn: "We are warned a week ahead" };
  const findings = noticeOccasions.flatMap((occasion) =>
    [facts, known].flatMap((told) => {
      const isLast = occasion === "closing";
      const said = { ...parts, occasion, facts: told, end: isLast ? ended : null };
      const texts = textsOf(composeNotice({ ...said, nextAt: isLast ? null : later }, writer));
      return Object.entries(texts).flatMap(([variant, text]) => {
        const language = variant === "en" ? "en" : "de";
        const words = maskedTemplate(text ?? "");
        const contactLine = writer.contactLine ?? undefined;
        return check({ language, kind: "emergency_notice", text: words, contactLine }).findings;
      });
    }),
  );
  expect(findings).toEqual([]);
});

it("takes words of our own, which have to say when the next notice comes", () => {
  const own = (deFormal: string) =>
    composeNotice({ ...parts, words: { deFormal, deInformal: null, en: null } }, writer);
  const { deFormal, deInformal, en } = textsOf(own("Wir melden uns {{promise.due}} wieder."));
  expect(deFormal).toBe("Wir melden uns am Dienstag, 24. November, bis 12 Uhr wieder.");
  expect([deInformal, en]).toEqual([deFormal, null]);
  expect(refusalOf(own("Wir melden uns wieder."))?.code).toBe("notice-without-next-time");
});
