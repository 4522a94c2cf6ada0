import type { Statements } from "../database/open-file.ts";
import type { EmergencyQueries } from "../read-model.ts";
import type { EmergencyRow } from "./directory-rows.ts";

interface Row {
  readonly emergency_id: string;
  readonly point_id: string;
  readonly running: number;
  readonly customers: number;
  readonly notice: number;
  readonly ended_notice: number;
}

const COLUMNS = "emergency_id, point_id, running, customers, notice, ended_notice";
/** Somebody may still have to be told: there are few of them, whatever the log holds. */
const OPEN = "running = 1 OR ended_notice < notice";

export function emergencyQueries(sql: () => Statements): EmergencyQueries {
  return {
    all: () => sql().all<Row>(`SELECT ${COLUMNS} FROM emergencies ORDER BY position DESC`).map(toRow),
    one: (emergencyId) => {
      const row = sql().one<Row>(`SELECT ${COLUMNS} FROM emergencies WHERE emergency_id = ?`, emergencyId);
      return row && toRow(row);
    },
    open: () =>
      sql()
        .all<{ emergency_id: string }>(`SELECT emergency_id FROM emergencies WHERE ${OPEN} ORDER BY position`)
        .map(({ emergency_id }) => emergency_id),
  };
}

function toRow(row: Row): EmergencyRow {
  const { emergency_id: emergencyId, point_id: pointId, running, customers, notice } = row;
  return { emergencyId, pointId, running: running === 1, customers, notices: notice };
}
