import type { FreeText, MessageEvent, OpenPointEvent } from "klartext/domain";
import type { CustomersWordsRow, IssuedMessageRow } from "../queries/customer-access-rows.ts";
import type { Happening } from "./happening.ts";
import { takeTexts } from "./kept-texts.ts";
import type { Tables } from "./tables.ts";

/** What was issued to customers, word for word. Drafts never get in here. */
export function projectIssuedMessage(happening: Happening<MessageEvent>, tables: Tables): void {
  if (happening.event.type !== "MessageIssued") return;
  const { subjectId: messageId, eventId, position } = happening;
  const { event, texts } = takeTexts(happening.event, eventId);
  if (event.type !== "MessageIssued") return;
  tables.texts.put(texts);
  const { pointId, customerId, contactPersonId, language, kind, version, corrects } = event.data;
  const { channel, wayOut, text, reason, issuedAt, promise, promised } = event.data;
  const record: IssuedMessageRow = {
    ...{ messageId, version, corrects, kind, contactPersonId, language, channel, wayOut, issuedAt },
    ...{ text, reason, promised, promiseId: promise?.promiseId ?? null },
  };
  tables.sql.run(
    "INSERT OR REPLACE INTO issued_messages (message_id, version, customer_id, point_id, position, record) VALUES (?, ?, ?, ?, ?, ?)",
    messageId,
    version,
    customerId,
    pointId,
    position,
    JSON.stringify(record),
  );
}

/**
 * A customer's own words, by whose they are. Where a complaint names several customers nobody knows whose words they are,
 * and what came from an unknown address may be anybody's: neither gets in here.
 */
export function projectCustomersWords(happening: Happening<OpenPointEvent>, tables: Tables): void {
  const { event } = happening;
  switch (event.type) {
    case "ComplaintReported": {
      const { customers, customersWords, noticedAt } = event.data;
      const [customer, another] = customers;
      if (customersWords === null || customer === undefined || another !== undefined) return;
      keep(happening, customer, noticedAt, "customersWords", customersWords, tables);
      break;
    }
    case "CustomerReplied": {
      if (event.data.fromOtherAddress) return;
      keep(happening, event.data, event.data.receivedAt, "words", event.data.words, tables);
      break;
    }
    default:
  }
}

function keep(
  { subjectId: pointId, eventId, position }: Happening,
  { customerId, contactPersonId }: { readonly customerId: string; readonly contactPersonId: string | null },
  at: string,
  field: "customersWords" | "words",
  words: FreeText,
  tables: Tables,
): void {
  const textId = `${eventId}/${field}`;
  tables.texts.put({ [textId]: words });
  const record: CustomersWordsRow = { contactPersonId, at, words: textId };
  tables.sql.run(
    "INSERT OR REPLACE INTO customers_words (position, customer_id, point_id, record) VALUES (?, ?, ?, ?)",
    position,
    customerId,
    pointId,
    JSON.stringify(record),
  );
}
