import type { ErasedText, ErasureEvent } from "klartext/domain";
import type { ErasureRow } from "../queries/directory-rows.ts";
import { eraseContactPerson, eraseCustomer } from "./customers.projection.ts";
import type { Happening } from "./happening.ts";
import { erased, takeTexts } from "./kept-texts.ts";
import { noteReport } from "./nodes.projection.ts";
import { erasePerson } from "./persons.projection.ts";
import { streamKind, streamSubject } from "./stream-name.ts";
import type { Tables } from "./tables.ts";

/** The record of erasures; and what they name is taken out of every table, of today and of earlier days. */
export function projectErasure(happening: Happening<ErasureEvent>, tables: Tables): void {
  const { subjectId: erasureId, eventId, position, recordedAt } = happening;
  const { event, texts: ownTexts } = takeTexts(happening.event, eventId);
  tables.texts.put(ownTexts);
  switch (event.type) {
    case "ErasureOrdered": {
      const { subject, subjectId, texts, reason, on } = event.data;
      const record: ErasureRow = {
        erasureId,
        subject,
        subjectId,
        texts: texts.length,
        reason,
        on,
        orderedAt: recordedAt,
        keysDestroyedAt: null,
        forgottenBy: [],
        completedAt: null,
      };
      tables.sql.run(
        "INSERT OR REPLACE INTO erasures (erasure_id, position, complete, record) VALUES (?, ?, 0, ?)",
        erasureId,
        position,
        JSON.stringify(record),
      );
      tables.erased = true;
      if (subject !== null && subjectId !== null) eraseSubject(subject, subjectId, on, position, tables);
      for (const text of texts) eraseText(text, on, tables);
      break;
    }
    case "KeysDestroyed":
      tables.sql.run(
        "UPDATE erasures SET record = json_set(record, '$.keysDestroyedAt', ?) WHERE erasure_id = ?",
        recordedAt,
        erasureId,
      );
      break;
    case "NodeForgot": {
      const { nodeId } = event.data;
      tables.sql.run(
        "UPDATE erasures SET record = json_insert(record, '$.forgottenBy[#]', ?) WHERE erasure_id = ?",
        nodeId,
        erasureId,
      );
      noteReport(nodeId, recordedAt, tables);
      break;
    }
    case "ErasureCompleted":
      tables.sql.run(
        "UPDATE erasures SET complete = 1, record = json_set(record, '$.completedAt', ?) WHERE erasure_id = ?",
        recordedAt,
        erasureId,
      );
      break;
    default:
      event satisfies never;
  }
}

function eraseSubject(
  subject: NonNullable<ErasureRow["subject"]>,
  id: string,
  on: string,
  position: string,
  tables: Tables,
): void {
  switch (subject) {
    case "customer":
      eraseCustomer(id, on, tables);
      break;
    case "contact_person":
      eraseContactPerson(id, on, tables);
      break;
    case "person":
      erasePerson(id, on, position, tables);
      break;
    default:
      subject satisfies never;
  }
}

function eraseText({ textId, stream }: ErasedText, on: string, tables: Tables): void {
  const id = streamSubject(stream);
  const kind = streamKind(stream);
  if (kind === "openPoint" || kind === "correctiveAction") tables.facts.eraseText(id, textId, erased(on));
  if (kind === "openPoint") tables.tellable.eraseText(tables.facts.numberOf(id), textId, erased(on));
  if (kind === "team")
    tables.sql.run("UPDATE teams SET sort_key = NULL WHERE team_id = ? AND name_text = ?", id, textId);
  tables.texts.erase(textId, on);
  if (kind === "customer") {
    for (const partId of tables.parts.eraseText(id, textId)) tables.facts.renamePart(id, partId);
  }
}
