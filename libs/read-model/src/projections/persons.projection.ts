import type { PersonEvent } from "klartext/domain";
import type { PersonRow } from "../queries/directory-rows.ts";
import type { Happening } from "./happening.ts";
import { erased } from "./kept-texts.ts";
import type { Tables } from "./tables.ts";

export function projectPerson(
  { subjectId: personId, event, day, position }: Happening<PersonEvent>,
  tables: Tables,
): void {
  switch (event.type) {
    case "PersonAdded":
      save({ ...event.data, personId, role: null, left: false }, position, tables);
      break;
    case "PersonChanged":
    case "PersonRoleSet":
    case "PersonJoinedTeam":
      change(personId, position, tables, (person) => ({ ...person, ...event.data }));
      break;
    case "PersonLeft":
      change(personId, position, tables, (person) => ({ ...person, left: true }));
      break;
    case "PersonErased":
      erasePerson(personId, day, position, tables);
      break;
    default:
      event satisfies never;
  }
}

export function erasePerson(personId: string, on: string, position: string, tables: Tables): void {
  tables.erased = true;
  change(personId, position, tables, (person) => ({
    ...person,
    name: erased(on),
    email: person.email && erased(on),
    role: person.role && erased(on),
  }));
}

function change(
  personId: string,
  position: string,
  tables: Tables,
  changed: (person: PersonRow) => PersonRow,
): void {
  const row = tables.sql.one<{ record: string }>("SELECT record FROM persons WHERE person_id = ?", personId);
  if (row !== undefined) save(changed(JSON.parse(row.record) as PersonRow), position, tables);
}

function save(person: PersonRow, position: string, { sql }: Tables): void {
  sql.run(
    "INSERT OR REPLACE INTO persons (person_id, record, changed_at_position) VALUES (?, ?, ?)",
    person.personId,
    JSON.stringify(person),
    position,
  );
}
