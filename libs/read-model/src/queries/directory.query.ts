import type { Statements } from "../database/open-file.ts";
import type {
  AccessKeyQueries,
  ErasureQueries,
  ListImportQueries,
  NodeQueries,
  PersonQueries,
} from "../read-model.ts";
import type {
  AccessKeyRow,
  ColumnMappingRow,
  ErasureRow,
  ImportConflictRow,
  ImportedPoint,
  ListImportRow,
  NodeRow,
  PersonRow,
} from "./directory-rows.ts";
import { recordText, withTexts } from "./record-text.ts";

interface Kept {
  readonly record: string;
}

export function personQueries(sql: () => Statements): PersonQueries {
  const read = ({ record }: Kept) => JSON.parse(record) as PersonRow;
  return {
    all: () => sql().all<Kept>("SELECT record FROM persons ORDER BY person_id").map(read),
    one: (id) => optional(sql().one<Kept>("SELECT record FROM persons WHERE person_id = ?", id), read),
    names: namesOfPersons(sql),
  };
}

/** Read anew only when somebody's record changed: texts are checked for these names all the time. */
function namesOfPersons(sql: () => Statements): () => readonly string[] {
  let names: readonly string[] = [];
  let readAt: string | null = null;
  return () => {
    const latest = sql().one<{ position: string | null }>(
      "SELECT max(changed_at_position) AS position FROM persons",
    );
    const position = latest?.position ?? null;
    if (position === readAt) return names;
    const rows = sql().all<{ name: string | null; type: string }>(
      "SELECT record ->> '$.name' AS name, json_type(record, '$.name') AS type FROM persons ORDER BY person_id",
    );
    names = rows.flatMap(({ name, type }) => (type === "text" && name !== null ? [name] : []));
    readAt = position;
    return names;
  };
}

export function accessKeyQueries(sql: () => Statements): AccessKeyQueries {
  const read = ({ record }: Kept) => withTexts<AccessKeyRow>(record, ["label"], sql());
  const where = (column: string, value: string) =>
    optional(sql().one<Kept>(`SELECT record FROM access_keys WHERE ${column} = ?`, value), read);
  return {
    all: () => sql().all<Kept>("SELECT record FROM access_keys ORDER BY access_key_id").map(read),
    one: (id) => where("access_key_id", id),
    byHash: (hash) => where("secret_hash", hash),
  };
}

export function erasureQueries(sql: () => Statements): ErasureQueries {
  const read = ({ record }: Kept) => withTexts<ErasureRow>(record, ["reason"], sql());
  return {
    all: () => sql().all<Kept>("SELECT record FROM erasures ORDER BY position DESC").map(read),
    open: () => sql().all<Kept>("SELECT record FROM erasures WHERE complete = 0 ORDER BY position").map(read),
    one: (id) => optional(sql().one<Kept>("SELECT record FROM erasures WHERE erasure_id = ?", id), read),
  };
}

export function nodeQueries(sql: () => Statements): NodeQueries {
  return {
    all: () =>
      sql()
        .all<Kept>("SELECT record FROM nodes ORDER BY position")
        .map(({ record }) => JSON.parse(record) as NodeRow),
  };
}

export function listImportQueries(sql: () => Statements): ListImportQueries {
  const read = ({ record }: Kept) => JSON.parse(record) as ListImportRow;
  const conflicts = (condition: string, ...values: string[]) =>
    sql()
      .all<Kept & { decided: ImportConflictRow["decided"] }>(
        `SELECT record, decided FROM import_conflicts WHERE ${condition} ORDER BY conflict_id`,
        ...values,
      )
      .map(({ record, decided }) => ({
        ...withTexts<ImportConflictRow>(record, ["listValue", "klartextValue"], sql()),
        decided,
      }));
  return {
    all: () => sql().all<Kept>("SELECT record FROM list_imports ORDER BY position DESC").map(read),
    one: (id) => optional(sql().one<Kept>("SELECT record FROM list_imports WHERE import_id = ?", id), read),
    imported: (listName, oldNumber) => {
      const row = sql().one<Omit<ImportedPoint, "row"> & { rowText: string }>(
        `SELECT point_id AS pointId, list_name AS listName, old_number AS oldNumber, import_id AS importId,
           row_text AS rowText FROM imported_points WHERE list_name = ? AND old_number = ?`,
        listName,
        oldNumber,
      );
      if (row === undefined) return undefined;
      const { rowText, ...point } = row;
      return { ...point, row: recordText(rowText, sql()) ?? "" };
    },
    conflicts: (importId) =>
      importId === undefined ? conflicts("decided IS NULL") : conflicts("import_id = ?", importId),
    conflict: (id) => conflicts("conflict_id = ?", id)[0],
    mappings: () =>
      sql()
        .all<{ name: string; mapping: string }>("SELECT name, mapping FROM column_mappings ORDER BY name")
        .map(({ name, mapping }): ColumnMappingRow => ({ name, mapping: JSON.parse(mapping) })),
  };
}

function optional<Row, Shown>(row: Row | undefined, read: (row: Row) => Shown): Shown | undefined {
  return row === undefined ? undefined : read(row);
}
