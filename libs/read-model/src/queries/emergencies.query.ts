import type { Statements } from "../database/open-file.ts";
import type { EmergencyQueries } from "../read-model.ts";
import type { EmergencyRow, NoticeDeliveries } from "./directory-rows.ts";

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

export function emergencyQueries(
  sql: () => Statements,
  deliveries: EmergencyQueries["deliveries"],
): EmergencyQueries {
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
    deliveries,
  };
}

/** How far the messages of each notice have come, by the state of their deliveries; `null` where none has begun. */
export function noticeDeliveries(pointId: string, sql: Statements): NoticeDeliveries[] {
  return sql.all<NoticeDeliveries & { state: NoticeDeliveries["state"] }>(
    `SELECT m.notice, d.state, count(*) AS messages FROM emergency_messages m
       LEFT JOIN deliveries d ON d.message_id = m.message_id
     WHERE m.point_id = ? GROUP BY m.notice, d.state ORDER BY m.notice, d.state`,
    pointId,
  );
}

function toRow(row: Row): EmergencyRow {
  const { emergency_id: emergencyId, point_id: pointId, running, customers, notice } = row;
  return { emergencyId, pointId, running: running === 1, customers, notices: notice };
}
