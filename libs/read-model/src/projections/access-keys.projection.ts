import type { AccessKeyEvent } from "klartext/domain";
import type { AccessKeyRow } from "../queries/directory-rows.ts";
import type { Happening } from "./happening.ts";
import { takeTexts } from "./kept-texts.ts";
import type { Tables } from "./tables.ts";

export function projectAccessKey(happening: Happening<AccessKeyEvent>, tables: Tables): void {
  const { subjectId: accessKeyId, eventId, recordedAt } = happening;
  const { event, texts } = takeTexts(happening.event, eventId);
  tables.texts.put(texts);
  switch (event.type) {
    case "AccessKeyIssued":
      save({ ...event.data, accessKeyId, issuedAt: recordedAt, revokedAt: null }, tables);
      break;
    case "AccessKeyRenewed":
      change(accessKeyId, tables, (key) => ({ ...key, ...event.data }));
      break;
    case "AccessKeyRevoked":
      change(accessKeyId, tables, (key) => ({ ...key, revokedAt: recordedAt }));
      break;
    default:
      event satisfies never;
  }
}

function change(accessKeyId: string, tables: Tables, changed: (key: AccessKeyRow) => AccessKeyRow): void {
  const row = tables.sql.one<{ record: string }>(
    "SELECT record FROM access_keys WHERE access_key_id = ?",
    accessKeyId,
  );
  if (row !== undefined) save(changed(JSON.parse(row.record) as AccessKeyRow), tables);
}

function save(key: AccessKeyRow, { sql }: Tables): void {
  sql.run(
    "INSERT OR REPLACE INTO access_keys (access_key_id, secret_hash, record) VALUES (?, ?, ?)",
    key.accessKeyId,
    key.secretHash,
    JSON.stringify(key),
  );
}
