import { timingSafeEqual } from "node:crypto";
import { Injectable } from "@nestjs/common";
import { Fingerprints } from "klartext/nest";

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/**
 * Shows that a form came from this page: the proof follows from the link, from where the form goes, and from the form's
 * own id under the installation's key. Whoever does not see the page cannot make one.
 */
@Injectable()
export class FormProofs {
  readonly #fingerprints: Fingerprints;

  constructor(fingerprints: Fingerprints) {
    this.#fingerprints = fingerprints;
  }

  of(linkId: string, target: string, formId: string): string {
    return this.#fingerprints.of("customer-page-form", linkId, target, formId);
  }

  holds(linkId: string, target: string, formId: string, proof: string): boolean {
    const expected = Buffer.from(this.of(linkId, target, formId));
    const given = Buffer.from(proof);
    return UUID.test(formId) && given.length === expected.length && timingSafeEqual(given, expected);
  }
}
