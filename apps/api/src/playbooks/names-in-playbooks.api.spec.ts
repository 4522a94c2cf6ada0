import { builtInPlaybooks, type Playbook } from "klartext/domain";
import { startedApi } from "../testing/api-harness.ts";
import { givenCustomer } from "../testing/given.ts";

const started = startedApi();
const url = "/v1/playbooks/cancellation";

/** With a name at the beginning of a line. */
function withName(name: string): Playbook {
  const { checklist, ...rest } = builtInPlaybooks.cancellation;
  const exception = {
    de: `Ausnahme:\n${name} kündigt nur schriftlich`,
    en: `Exception:\n${name} gives notice in writing only`,
  };
  return { ...rest, checklist: [...checklist, exception] };
}

it("finds a customer's name in a revised playbook, and its erasure brings back the one built in", async () => {
  const admin = started().as("admin");
  const customerId = await givenCustomer(started(), "Dörrwächter & Söhne KG");
  expect((await admin.put(url, withName("Dörrwächter & Söhne"))).status).toBe(200);

  const preview = `/v1/erasures/preview?subject=customer&id=${customerId}`;
  const found = (await admin.get(preview)).body.items;
  expect(found).toEqual([
    {
      textId: expect.stringMatching(/\/content$/),
      stream: "playbook-cancellation",
      number: null,
      excerpt: expect.stringContaining("Dörrwächter & Söhne kündigt"),
    },
  ]);
  const texts = found.map(({ textId, stream }: Record<string, string>) => ({ textId, stream }));
  const ordered = await admin.post("/v1/erasures", { subject: "customer", subjectId: customerId, texts });
  await started().happened(`erasure-${ordered.body.id}`, "ErasureCompleted");

  expect((await admin.get(url)).body).toMatchObject({
    version: 0,
    erasedOn: "2026-11-21",
    playbook: builtInPlaybooks.cancellation,
    versions: [{ version: 1 }],
  });
  expect((await admin.get("/v1/playbooks")).body.items.at(-1)).toMatchObject({ version: 0, revised: false });
  expect(JSON.stringify(await started().eventsOf("playbook-cancellation"))).not.toContain("Dörrwächter");

  expect((await admin.put(url, withName("Der Kunde"))).body).toMatchObject({ changed: true, revision: 1 });
  expect((await admin.get(url)).body).toMatchObject({ version: 2, erasedOn: null });
});
