import type { Api } from "../../testing/api-harness.ts";

export interface SeenPage {
  readonly status: number;
  readonly html: string;
  readonly headers: Readonly<Record<string, string | string[] | number | undefined>>;
}

export interface SeenForm {
  readonly action: string;
  readonly fields: Readonly<Record<string, string>>;
  readonly html: string;
}

/** Somebody with a browser that knows no script: follows links, fills in forms, sends them. */
export class PageVisitor {
  readonly #api: Api;
  readonly #address: string;

  /** @param address where the visitor comes from, as the proxy in front says */
  constructor(api: Api, address = "203.0.113.7") {
    this.#api = api;
    this.#address = address;
  }

  async open(url: string, method: "GET" | "HEAD" = "GET"): Promise<SeenPage> {
    return this.#seen({ method, url, headers: this.#headers });
  }

  async send(url: string, body: string, type = "application/x-www-form-urlencoded"): Promise<SeenPage> {
    return this.#seen({
      method: "POST",
      url,
      headers: { ...this.#headers, "content-type": type },
      payload: body,
    });
  }

  submit(form: SeenForm, typed: Readonly<Record<string, string>> = {}): Promise<SeenPage> {
    return this.send(form.action, new URLSearchParams({ ...form.fields, ...typed }).toString());
  }

  /** Fills in a form of a page, checks it, and sends it. */
  async carryOut(page: SeenPage, action: RegExp, typed: Readonly<Record<string, string>> = {}) {
    const check = await this.submit(formTo(page, action), typed);
    return this.submit(formsOf(check).find(({ fields }) => fields.step === "do") ?? formTo(check, action));
  }

  get #headers() {
    return { "x-forwarded-for": this.#address, accept: "text/html" };
  }

  async #seen(request: Parameters<Api["app"]["inject"]>[0] & object): Promise<SeenPage> {
    const { statusCode, payload, headers } = await this.#api.app.inject(request);
    return { status: statusCode, html: payload, headers };
  }
}

export function formsOf({ html }: SeenPage): SeenForm[] {
  return [...html.matchAll(/<form [^>]*action="([^"]*)"[^>]*>(.*?)<\/form>/gs)].map(
    ([, action = "", inner = ""]) => ({ action: unescaped(action), fields: fieldsIn(inner), html: inner }),
  );
}

export function formTo(page: SeenPage, action: RegExp): SeenForm {
  const form = formsOf(page).find((it) => action.test(it.action));
  if (form === undefined) throw new Error(`There is no form to ${action} on this page:\n${page.html}`);
  return form;
}

/** Addresses of this site that the page links to. */
export function linksOf({ html }: SeenPage): string[] {
  return [...html.matchAll(/<(?:a|link) [^>]*href="([^"#]+)"/g)].map(([, url = ""]) => unescaped(url));
}

function fieldsIn(form: string): Record<string, string> {
  const inputs = [...form.matchAll(/<input ([^>]*)>/g)].map(([, attributes = ""]) => attributes);
  const sent = inputs.filter((input) => !input.includes('type="radio"') || / checked/.test(input));
  const texts = [...form.matchAll(/<textarea [^>]*name="([^"]+)"[^>]*>\n?(.*?)<\/textarea>/gs)];
  return Object.fromEntries([
    ...sent.map((input) => [attribute(input, "name"), attribute(input, "value")]),
    ...texts.map(([, name, text = ""]) => [name, unescaped(text)]),
  ]);
}

function attribute(input: string, name: string): string {
  return unescaped(new RegExp(`${name}="([^"]*)"`).exec(input)?.[1] ?? "");
}

function unescaped(text: string): string {
  return text
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");
}
