import { ADMIN_KEY } from "./service-process.ts";

export interface ApiAnswer {
  readonly status: number;
  readonly headers: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: whatever JSON the service answers with.
  readonly body: any;
}

/** Speaks HTTP to a running service, as any tool would. */
export class ApiClient {
  readonly #url: string;
  readonly #key: string;

  constructor(url: string, key: string = ADMIN_KEY) {
    this.#url = url;
    this.#key = key;
  }

  get(path: string, headers: Record<string, string> = {}): Promise<ApiAnswer> {
    return this.#send("GET", path, undefined, headers);
  }

  post(path: string, body: unknown, headers: Record<string, string> = {}): Promise<ApiAnswer> {
    return this.#send("POST", path, body, headers);
  }

  put(path: string, body: unknown, headers: Record<string, string> = {}): Promise<ApiAnswer> {
    return this.#send("PUT", path, body, headers);
  }

  async #send(
    method: string,
    path: string,
    body: unknown,
    headers: Record<string, string>,
  ): Promise<ApiAnswer> {
    const response = await fetch(`${this.#url}${path}`, {
      method,
      headers: {
        Authorization: `Bearer ${this.#key}`,
        ...(body === undefined ? {} : { "Content-Type": "application/json" }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    const isJson = response.headers.get("content-type")?.includes("json") ?? false;
    return { status: response.status, headers: response.headers, body: isJson ? JSON.parse(text) : text };
  }
}
