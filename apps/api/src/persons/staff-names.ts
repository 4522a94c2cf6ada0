import { Inject, Injectable } from "@nestjs/common";
import { READ_MODEL } from "klartext/nest";
import type { ReadModel } from "klartext/read-model";

interface Acknowledged {
  readonly name: string;
  readonly position: string;
}

/**
 * The names in the staff directory, also of those who left: for the wording check alone. What this node acknowledged
 * counts at once, also while the read model lags.
 */
@Injectable()
export class StaffNames {
  readonly #readModel: ReadModel;
  #acknowledged: readonly Acknowledged[] = [];
  #listed: readonly string[] = [];
  #names: readonly string[] = [];

  constructor(@Inject(READ_MODEL) readModel: ReadModel) {
    this.#readModel = readModel;
  }

  /** The same array as long as no name came or went. @throws ReadModelNotReady */
  all(): readonly string[] {
    const listed = this.#readModel.persons.names();
    const position = this.#readModel.position() ?? "";
    const awaited = this.#acknowledged.filter((one) => one.position > position);
    if (listed !== this.#listed || awaited.length !== this.#acknowledged.length) {
      this.#acknowledged = awaited;
      this.#listed = listed;
      this.#names = awaited.length === 0 ? listed : [...listed, ...awaited.map(({ name }) => name)];
    }
    return this.#names;
  }

  /** To be called when somebody came to bear this name; `position` is that of the command's outcome. */
  admit(name: string, position: string | null): void {
    if (position === null) return;
    this.#acknowledged = [...this.#acknowledged, { name, position }];
    this.#names = [...this.#names, name];
  }
}
