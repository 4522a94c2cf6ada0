import type { PublicHolidays } from "klartext/domain";
import type { Statements } from "../database/open-file.ts";
import { CustomerNames } from "./customer-names.ts";
import { CustomerParts } from "./customer-parts.ts";
import { FactsTable } from "./facts-table.ts";
import { RecordTexts } from "./record-texts.ts";
import { SettingsTable } from "./settings-table.ts";
import { TellableTable } from "./tellable-table.ts";

/** What projections write to. */
export interface Tables {
  readonly sql: Statements;
  readonly facts: FactsTable;
  readonly tellable: TellableTable;
  readonly customers: CustomerNames;
  readonly parts: CustomerParts;
  readonly settings: SettingsTable;
  readonly texts: RecordTexts;
  /** Something was erased: no copy of it may be left in the write-ahead log. */
  erased: boolean;
}

/** @param filling no index is kept up yet: the file is new */
export function tablesOf(sql: Statements, publicHolidays: PublicHolidays, filling: boolean): Tables {
  const settings = new SettingsTable(sql, publicHolidays);
  const customers = new CustomerNames(sql);
  const texts = new RecordTexts(sql);
  const parts = new CustomerParts(sql, texts);
  const context = {
    get workingTime() {
      return settings.workingTime;
    },
    get responseTargets() {
      return settings.settings.responseTargets;
    },
    customer: (customerId: string) => customers.find(customerId),
    partWords: (partId: string) => parts.folded(partId),
  };
  const facts = new FactsTable(sql, context, filling);
  return { sql, settings, customers, parts, facts, tellable: new TellableTable(sql), texts, erased: false };
}
