import { setTimeout as pause } from "node:timers/promises";
import type { Language } from "klartext/domain";
import { NotPossible } from "../command.ts";

interface ProblemAnswer {
  readonly title?: string;
  readonly detail?: string;
  readonly errors?: readonly { readonly pointer: string; readonly detail: string }[];
}

/** A form, or what goes out as JSON. */
type Body = FormData | object;

const RETRY_AFTER_MS = 1_000;
const PATIENCE_MS = 60_000;

/** Speaks HTTP to a Klartext service; every problem is thrown in the words of the service. */
export class KlartextHttp {
  readonly url: string;
  readonly #key: string;
  readonly #language: Language;

  constructor(url: string, key: string, language: Language) {
    this.url = url.replace(/\/+$/, "");
    this.#key = key;
    this.#language = language;
  }

  async get<Answer>(path: string): Promise<Answer> {
    return (await this.send("GET", path)).json() as Promise<Answer>;
  }

  async post<Answer>(path: string, body?: Body): Promise<Answer> {
    return (await this.send("POST", path, body)).json() as Promise<Answer>;
  }

  async put(path: string, body: object): Promise<void> {
    await this.send("PUT", path, body);
  }

  /** A service that is catching up is asked again, for a minute at most. */
  async send(method: string, path: string, body?: Body): Promise<Response> {
    const until = Date.now() + PATIENCE_MS;
    for (;;) {
      const response = await this.#once(method, path, body);
      if (response.ok) return response;
      if (response.status !== 503 || Date.now() > until) throw await problemIn(response);
      await pause(RETRY_AFTER_MS);
    }
  }

  async #once(method: string, path: string, body: Body | undefined): Promise<Response> {
    const isJson = body !== undefined && !(body instanceof FormData);
    try {
      return await fetch(`${this.url}${path}`, {
        method,
        headers: {
          ...{ Authorization: `Bearer ${this.#key}`, "Accept-Language": this.#language },
          ...(isJson ? { "Content-Type": "application/json" } : {}),
        },
        ...(body === undefined ? {} : { body: isJson ? JSON.stringify(body) : (body as FormData) }),
      });
    } catch (cause) {
      throw new NotPossible(
        {
          de: `Unter ${this.url} antwortet kein Klartext.`,
          en: `No Klartext answers at ${this.url}.`,
        },
        { cause },
      );
    }
  }
}

async function problemIn(response: Response): Promise<NotPossible> {
  const text = await response.text();
  try {
    const { title, detail, errors = [] } = JSON.parse(text) as ProblemAnswer;
    const fields = errors.filter((error) => error.detail !== detail);
    const lines = [detail ?? title ?? text, ...fields.map((error) => `  ${error.pointer}: ${error.detail}`)];
    return new NotPossible(lines.join("\n"));
  } catch {
    return new NotPossible(`HTTP ${response.status}`);
  }
}
