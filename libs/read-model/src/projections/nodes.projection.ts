import type { NodeEvent } from "klartext/domain";
import type { NodeRow } from "../queries/directory-rows.ts";
import type { Happening } from "./happening.ts";
import type { Tables } from "./tables.ts";

/** The nodes that share the log. */
export function projectNode(happening: Happening<NodeEvent>, { sql }: Tables): void {
  const { event, subjectId: nodeId, position, recordedAt } = happening;
  switch (event.type) {
    case "NodeJoined": {
      const joined: NodeRow = { nodeId, joinedAt: recordedAt, retiredAt: null, lastReportAt: null };
      sql.run(
        `INSERT INTO nodes (node_id, position, record) VALUES (?, ?, ?)
         ON CONFLICT (node_id) DO UPDATE SET record = json_set(record, '$.retiredAt', NULL)`,
        nodeId,
        position,
        JSON.stringify(joined),
      );
      break;
    }
    case "NodeRetired":
      setTime(nodeId, "retiredAt", recordedAt, sql);
      break;
    default:
      event satisfies never;
  }
}

/** A node has said what its files hold no more. */
export function noteReport(nodeId: string, at: string, { sql }: Tables): void {
  setTime(nodeId, "lastReportAt", at, sql);
}

function setTime(nodeId: string, field: "retiredAt" | "lastReportAt", at: string, sql: Tables["sql"]): void {
  sql.run(`UPDATE nodes SET record = json_set(record, '$.${field}', ?) WHERE node_id = ?`, at, nodeId);
}
