import type { Decider, Decision } from "klartext/event-sourcing";
import { accept, isNothing, type Refusal, refuse, refuseFor } from "../refusal/refusal.ts";
import type { PersonalData } from "../text/index.ts";
import { faultyWords } from "../text/text.rules.ts";
import { whatDiffers } from "../text/what-differs.ts";
import type { PersonCommand } from "./person.commands.ts";
import type { PersonEvent } from "./person.events.ts";

/** `null`: not added yet. */
export type PersonState = Person | null;

export interface Person {
  readonly personId: string;
  readonly name: PersonalData;
  readonly email: PersonalData | null;
  readonly teamId: string | null;
  readonly role: PersonalData | null;
  readonly presence: "here" | "left" | "erased";
}

type PersonDecision = Decision<PersonEvent, Refusal>;

export const personDecider: Decider<PersonState, PersonCommand, PersonEvent, Refusal> = {
  initialState: null,
  decide,
  evolve,
};

function decide(command: PersonCommand, person: PersonState): PersonDecision {
  if (command.type === "AddPerson") return person === null ? add(command) : accept();
  if (person === null) return refuse("person-unknown");
  const decision = decideOnPerson(command, person);
  if (person.presence === "here" || isNothing(decision)) return decision;
  if (person.presence === "erased") return refuse("person-erased");
  return command.type === "ErasePerson" ? decision : refuse("person-left");
}

function decideOnPerson(
  command: Exclude<PersonCommand, { readonly type: "AddPerson" }>,
  person: Person,
): PersonDecision {
  const { presence } = person;
  switch (command.type) {
    case "ChangePerson":
      return change(command, person);
    case "JoinTeam": {
      const { teamId } = command;
      return person.teamId === teamId ? accept() : accept({ type: "PersonJoinedTeam", data: { teamId } });
    }
    case "LeaveOrganization":
      return presence === "here" ? accept({ type: "PersonLeft", data: {} }) : accept();
    case "ErasePerson":
      return presence === "erased"
        ? accept()
        : accept({ type: "PersonErased", data: { personId: person.personId } });
    default:
      return command satisfies never;
  }
}

function add({
  type,
  role = null,
  ...data
}: Extract<PersonCommand, { readonly type: "AddPerson" }>): PersonDecision {
  const { personId, name, email } = data;
  const fault = faultyWords({ name, email, role });
  if (fault) return refuseFor(fault);
  return accept<PersonEvent>(
    { type: "PersonAdded", data },
    ...(role === null ? [] : [roleSet(personId, role)]),
  );
}

function change(
  { type, ...given }: Extract<PersonCommand, { readonly type: "ChangePerson" }>,
  person: Person,
): PersonDecision {
  const { personId } = person;
  const { role, ...changed } = whatDiffers(given, person);
  const fault = faultyWords({ ...changed, role });
  if (fault) return refuseFor(fault);
  const { name, email } = { ...person, ...changed };
  return accept<PersonEvent>(
    ...(Object.keys(changed).length === 0
      ? []
      : [{ type: "PersonChanged", data: { personId, name, email } } as const]),
    ...(role === undefined ? [] : [roleSet(personId, role)]),
  );
}

function roleSet(personId: string, role: string | null): PersonEvent {
  return { type: "PersonRoleSet", data: { personId, role } };
}

function evolve(person: PersonState, event: PersonEvent): PersonState {
  switch (event.type) {
    case "PersonAdded":
      return person ?? { ...event.data, role: null, presence: "here" };
    case "PersonChanged":
    case "PersonRoleSet":
      return person && { ...person, ...event.data };
    case "PersonJoinedTeam":
      return person && { ...person, teamId: event.data.teamId };
    case "PersonLeft":
      return person && { ...person, presence: "left" };
    case "PersonErased":
      return person && { ...person, presence: "erased" };
    default:
      event satisfies never;
      return person;
  }
}
