import type { Language } from "klartext/domain";

export const deedNames = ["confirm", "not-solved", "reply", "feedback"] as const;
/** What a customer can do about a point. */
export type DeedName = (typeof deedNames)[number];

/** The addresses below one link. All are relative to the server: behind a proxy they are the same. */
export class PageAddresses {
  readonly #base: string;
  readonly #suffix: string;

  /** @param chosen the language that the visitor asked for, which every further address keeps */
  constructor(token: string, chosen: Language | null) {
    this.#base = `/c/${token}`;
    this.#suffix = chosen === null ? "" : `?lang=${chosen}`;
  }

  /** @param page from 1 on */
  overview(page = 1): string {
    const address = `${this.#base}${this.#suffix}`;
    return page === 1 ? address : `${address}${this.#suffix === "" ? "?" : "&"}page=${page}`;
  }

  point(number: string): string {
    return `${this.#base}/${number}${this.#suffix}`;
  }

  deed(number: string, deed: DeedName): string {
    return `${this.#base}/${number}/${deed}${this.#suffix}`;
  }

  settings(): string {
    return `${this.#base}/settings${this.#suffix}`;
  }

  /** With a word on what was just done. */
  afterDeed(address: string, done: string): string {
    return `${address}${address.includes("?") ? "&" : "?"}done=${done}`;
  }
}
