import { openMemoryEventStore } from "klartext/event-store-memory";
import { type FoundText, textsHolding } from "klartext/read-model";
import { NotUnderstood } from "klartext/sealing";
import { incident } from "./testing/examples.ts";
import { SealedLog } from "./testing/sealed-log.ts";

test("finds every text that holds a name, of earlier states as well, none that was erased, and says when it may miss one", async () => {
  const log = new SealedLog(openMemoryEventStore());
  const at = "2026-11-20T09:00:00Z";
  const first = await log.record("openPoint-1", at, incident("Frau Müllers Rückruf blieb aus"));
  const later = await log.record("openPoint-1", at, {
    type: "InternalWordsChanged",
    data: { title: "Rückruf" },
  });
  const note = await log.record("openPoint-1", at, { type: "NoteAdded", data: { text: "MUELLER sprach" } });
  await log.record(
    "openPoint-2",
    at,
    incident("Mühle steht", { description: "Getreidemüller ist ein Beruf" }),
  );
  const content = JSON.stringify({ text: "Guten Tag\n\nMüller\tSohn" });
  const playbook = await log.record("playbook-abuse", at, {
    type: "PlaybookRevised",
    data: { situation: "abuse", version: 1, content },
  });
  const gone = await log.record("openPoint-3", at, incident("Müller"));
  await log.store.destroyKeys([`${gone.eventIds[0]}/title`], "2026-11-20");

  const holding = async (...names: string[]) => {
    const texts: FoundText[] = [];
    for await (const text of textsHolding(log.store, names)) texts.push(text);
    return texts;
  };
  const found = await holding("Müller");
  expect(found).toEqual([
    {
      textId: `${first.eventIds[0]}/title`,
      stream: "openPoint-1",
      excerpt: "Frau Müllers Rückruf blieb aus",
    },
    { textId: `${note.eventIds[0]}/text`, stream: "openPoint-1", excerpt: "MUELLER sprach" },
    {
      textId: `${playbook.eventIds[0]}/content`,
      stream: "playbook-abuse",
      excerpt: '{"text":"Guten Tag  Müller Sohn"}',
    },
  ]);
  expect(found.map(({ textId }) => textId)).not.toContain(`${later.eventIds[0]}/title`);
  expect(await holding("", " ")).toEqual([]);

  const sealed = '{"words":{"sealed":"x","key":"e/words"}}';
  const newer = { id: "e", type: "WishReported", version: 1, data: sealed, metadata: "{}", recordedAt: at };
  await log.store.append({ stream: "openPoint-4", expectedRevision: "no-stream", events: [newer] });
  await expect(holding("Müller")).rejects.toThrow(NotUnderstood);
});

test("finds what somebody wrote, also without their name in it", async () => {
  const log = new SealedLog(openMemoryEventStore());
  const at = "2026-11-20T09:00:00Z";
  await log.record("openPoint-1", at, incident("Pumpe tropft"));
  const words = "Ich liege gerade im Krankenhaus.";
  const reply = (contactPersonId: string) => ({
    type: "CustomerReplied" as const,
    data: {
      ...{ customerId: "c", contactPersonId, channel: "email" as const, messageId: null, words },
      ...{ receivedAt: at, fromOtherAddress: false, remark: null },
    },
  });
  const theirs = await log.record("openPoint-1", at, reply("jana"));
  const others = await log.record("openPoint-1", at, reply("paul"));
  const of = async (...ids: string[]) => {
    const texts: string[] = [];
    for await (const { textId } of textsHolding(log.store, [], ids)) texts.push(textId);
    return texts;
  };
  const idOf = ({ eventIds }: { eventIds: readonly string[] }) => `${eventIds[0]}/words`;
  expect(await of("jana")).toEqual([idOf(theirs)]);
  expect(await of("c")).toEqual([idOf(theirs), idOf(others)]);
});
