import { InstantField } from "../../http/fields/fields.ts";

export class KeepPromiseDto {
  @InstantField({ description: "When; default: now.", optional: true })
  keptAt?: string;
}
