import type { TeamEvent } from "klartext/domain";
import type { Happening } from "./happening.ts";
import { takeTexts } from "./kept-texts.ts";
import { sortKey } from "./listing.ts";
import type { Tables } from "./tables.ts";

export function projectTeam(happening: Happening<TeamEvent>, { sql, texts: recordTexts }: Tables): void {
  const { subjectId: teamId, eventId } = happening;
  const { event, texts } = takeTexts(happening.event, eventId);
  recordTexts.put(texts);
  switch (event.type) {
    case "TeamFounded":
    case "TeamRenamed":
      sql.run(
        `INSERT INTO teams (team_id, name_text, sort_key, dissolved) VALUES (?, ?, ?, 0)
         ON CONFLICT (team_id) DO UPDATE SET name_text = excluded.name_text, sort_key = excluded.sort_key`,
        teamId,
        String(event.data.name),
        sortKey(Object.values(texts)[0] ?? null),
      );
      break;
    case "TeamDissolved":
      sql.run("UPDATE teams SET dissolved = 1 WHERE team_id = ?", teamId);
      break;
    default:
      event satisfies never;
  }
}
