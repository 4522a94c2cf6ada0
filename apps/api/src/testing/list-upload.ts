import { setImmediate as turn } from "node:timers/promises";
import type { Role } from "klartext/domain";
import type { Api, ApiAnswer } from "./api-harness.ts";

/** The texts of the form, and the list itself. */
export interface ListForm {
  readonly listName: string;
  readonly file: string | Uint8Array;
  readonly mapping?: string;
  readonly sheet?: string;
}

/** Sends a list as a form, as browsers and curl do. */
export async function sendList(
  api: Api,
  url: string,
  { file, ...texts }: ListForm,
  { role = "facilitator", ...headers }: { role?: Role; [header: string]: string } = {},
): Promise<ApiAnswer> {
  const form = new FormData();
  for (const [name, text] of Object.entries(texts)) form.set(name, text);
  form.set("file", new Blob([typeof file === "string" ? file : new Uint8Array(file)]), "liste.csv");
  const encoded = new Response(form);
  const answer = await api.app.inject({
    method: "POST",
    url,
    headers: {
      authorization: `Bearer ${api.as(role).key}`,
      "content-type": encoded.headers.get("content-type") ?? "",
      ...headers,
    },
    payload: Buffer.from(await encoded.arrayBuffer()),
  });
  return {
    status: answer.statusCode,
    body: answer.json(),
    headers: answer.headers as ApiAnswer["headers"],
  };
}

/** Imports a list to its end; the answer is what came of it. */
export async function importList(api: Api, form: ListForm): Promise<ApiAnswer["body"]> {
  const started = await sendList(api, "/v1/list-imports", form);
  if (started.status !== 202) throw new Error(`Not started: ${JSON.stringify(started.body)}`);
  return endOf(api, started.body.id);
}

/** What came of an import, once it has ended. */
export async function endOf(api: Api, importId: string): Promise<ApiAnswer["body"]> {
  for (;;) {
    const { status, body } = await api.as("facilitator").get(`/v1/list-imports/${importId}`);
    if (status !== 503 && body.state !== "running") return body;
    await turn();
  }
}
