import type { EmergencyEvent, OpenPointEvent } from "klartext/domain";
import type { Happening } from "./happening.ts";
import type { Tables } from "./tables.ts";
import { NOT_FINISHED } from "./tellable-table.ts";

/** Emergencies, and who is attached to them: those customers are told of the emergency's point like their own. */
export function projectEmergency(happening: Happening<EmergencyEvent>, tables: Tables): void {
  const { event, subjectId: emergencyId, position, day } = happening;
  const { sql } = tables;
  switch (event.type) {
    case "EmergencyDeclared":
      sql.run(
        `INSERT OR IGNORE INTO emergencies (emergency_id, point_id, position, running, customers, notice, ended_notice)
         VALUES (?, ?, ?, 1, 0, 0, 0)`,
        emergencyId,
        event.data.pointId,
        position,
      );
      break;
    case "EmergencyNoticeWritten":
      sql.run("UPDATE emergencies SET notice = ? WHERE emergency_id = ?", event.data.notice, emergencyId);
      break;
    case "EmergencyRoundEnded":
      sql.run(
        "UPDATE emergencies SET ended_notice = ? WHERE emergency_id = ?",
        event.data.notice,
        emergencyId,
      );
      break;
    case "EmergencyClosed":
      sql.run("UPDATE emergencies SET running = 0 WHERE emergency_id = ?", emergencyId);
      break;
    case "EmergencyCustomersAttached":
      changeCustomers(happening, tables, (pointId) => {
        for (const customerId of event.data.customerIds) attach(pointId, customerId, tables);
      });
      break;
    case "EmergencyCustomersDetached":
      changeCustomers(happening, tables, (pointId) => {
        for (const customerId of event.data.customerIds) detach(pointId, customerId, day, tables);
      });
      break;
    case "EmergencyFactsChanged":
    case "EmergencyNoticesIssued":
      break;
    default:
      event satisfies never;
  }
}

/** The point comes after its emergency: who was attached meanwhile is told of it from now on. */
export function projectPointOfEmergency(
  { event, subjectId: pointId, day }: Happening<OpenPointEvent>,
  tables: Tables,
): void {
  if (event.type !== "EmergencyBegun") return;
  const attached = tables.sql.all<{ customer_id: string }>(
    "SELECT customer_id FROM emergency_customers WHERE point_id = ? AND detached_on IS NULL",
    pointId,
  );
  for (const { customer_id } of attached) attach(pointId, customer_id, tables);
  showCustomers(pointId, event.data.emergencyId, attached.length, day, tables);
}

function changeCustomers(
  { subjectId: emergencyId, day }: Happening<EmergencyEvent>,
  tables: Tables,
  change: (pointId: string) => void,
): void {
  const { sql } = tables;
  const found = sql.one<{ point_id: string }>(
    "SELECT point_id FROM emergencies WHERE emergency_id = ?",
    emergencyId,
  );
  if (found === undefined) return;
  const pointId = found.point_id;
  change(pointId);
  const customers =
    sql.one<{ count: number }>(
      "SELECT count(*) AS count FROM emergency_customers WHERE point_id = ? AND detached_on IS NULL",
      pointId,
    )?.count ?? 0;
  sql.run("UPDATE emergencies SET customers = ? WHERE emergency_id = ?", customers, emergencyId);
  showCustomers(pointId, emergencyId, customers, day, tables);
}

function showCustomers(
  pointId: string,
  emergencyId: string,
  customers: number,
  day: string,
  { facts }: Tables,
): void {
  facts.change(pointId, day, (it) =>
    it.type === "point" ? { ...it, emergency: { id: emergencyId, customers } } : it,
  );
}

function attach(pointId: string, customerId: string, { sql, facts, tellable }: Tables): void {
  const before = sql.one<{ detached_on: string | null }>(
    "SELECT detached_on FROM emergency_customers WHERE point_id = ? AND customer_id = ?",
    pointId,
    customerId,
  );
  sql.run(
    "INSERT OR REPLACE INTO emergency_customers (point_id, customer_id, detached_on) VALUES (?, ?, NULL)",
    pointId,
    customerId,
  );
  const number = facts.numberOf(pointId);
  if (number === undefined) return;
  if (before?.detached_on) unlink(customerId, before.detached_on, number, sql);
  link(customerId, tellable.find(number)?.point.finishedOn ?? NOT_FINISHED, number, sql);
  stand(customerId, number, 1, sql);
}

/** They are told of it for as long as of a point that was finished that day. */
function detach(pointId: string, customerId: string, day: string, tables: Tables): void {
  const { sql, facts, tellable } = tables;
  sql.run(
    "UPDATE emergency_customers SET detached_on = ? WHERE point_id = ? AND customer_id = ?",
    day,
    pointId,
    customerId,
  );
  const number = facts.numberOf(pointId);
  if (number === undefined) return;
  const finishedOn = tellable.find(number)?.point.finishedOn ?? NOT_FINISHED;
  unlink(customerId, finishedOn, number, sql);
  link(customerId, finishedOn < day ? finishedOn : day, number, sql);
  stand(customerId, number, 0, sql);
}

type Sql = Tables["sql"];

function link(customerId: string, finishedOn: string, number: number, sql: Sql): void {
  sql.run(
    "INSERT OR IGNORE INTO tellable_to (customer_id, finished_on, number) VALUES (?, ?, ?)",
    customerId,
    finishedOn,
    number,
  );
}

function unlink(customerId: string, finishedOn: string, number: number, sql: Sql): void {
  sql.run(
    "DELETE FROM tellable_to WHERE customer_id = ? AND finished_on = ? AND number = ?",
    customerId,
    finishedOn,
    number,
  );
}

/** By whom the list is filtered. */
function stand(customerId: string, number: number, current: 0 | 1, sql: Sql): void {
  sql.run(
    "INSERT OR REPLACE INTO point_customers (customer_id, number, current) VALUES (?, ?, ?)",
    customerId,
    number,
    current,
  );
}
