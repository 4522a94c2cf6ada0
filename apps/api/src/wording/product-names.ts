import { Injectable } from "@nestjs/common";
import type { FieldFindingDocument } from "../http/text-finding.ts";
import { WordingCheck } from "./wording-check.ts";
import { wordingRefused } from "./wording-refused.ts";

/**
 * Customers are told which product a matter is about, so no employee may stand there. A product may be called like one
 * (domain page, "What a customer is told"): what is refused is a whole name, or a form of address with it.
 */
@Injectable()
export class ProductNames {
  readonly #wording: WordingCheck;

  constructor(wording: WordingCheck) {
    this.#wording = wording;
  }

  /** @throws Problem (wording-refused) at `/product` */
  check(product: string | null | undefined): void {
    const findings = this.#findingsIn(product);
    if (findings.length > 0) throw wordingRefused(findings);
  }

  isTellable(product: string | null): boolean {
    return this.#findingsIn(product).length === 0;
  }

  #findingsIn(product: string | null | undefined): FieldFindingDocument[] {
    if (!product) return [];
    return this.#wording
      .findingsIn({ language: "de", kind: "status_update", text: product })
      .filter(({ severity, match }) => severity === "refused" && /\s/u.test(match.trim()))
      .map((finding) => ({ pointer: "/product", ...finding }));
  }
}
