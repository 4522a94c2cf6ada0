import { Inject, Injectable } from "@nestjs/common";
import { isOpen } from "klartext/domain";
import { CLOCK, type Clock, isoInstant } from "klartext/nest";
import type { CustomerAccessRow } from "klartext/read-model";
import { AccessLinks } from "./access-links.ts";
import type { CustomerAccessDto } from "./customer-access.dto.ts";

@Injectable()
export class ShownAccess {
  readonly #links: AccessLinks;
  readonly #clock: Clock;

  constructor(links: AccessLinks, @Inject(CLOCK) clock: Clock) {
    this.#links = links;
    this.#clock = clock;
  }

  of(row: CustomerAccessRow): CustomerAccessDto {
    const over = row.overSince !== null;
    const open = isOpen({ over, expiresAt: row.expiresAt }, isoInstant(this.#clock.now()));
    return { ...row, open, url: over ? null : this.#links.urlOf(row.linkId) };
  }
}
