/**
 * What happens to the record of somebody who works here. One stream per person, under a random id; the name is
 * sealed with the person's key.
 *
 * These names and shapes are stored for ever: a change is a new version with an upcaster and a golden file.
 */
import type { Happened, Nothing } from "../event/happened.ts";
import type { PersonalData } from "../text/index.ts";

export type PersonEvent =
  | Happened<
      "PersonAdded",
      {
        readonly personId: string;
        readonly name: PersonalData;
        readonly email: PersonalData | null;
        readonly teamId: string | null;
      }
    >
  | Happened<
      "PersonChanged",
      { readonly personId: string; readonly name: PersonalData; readonly email: PersonalData | null }
    >
  /** What they do here, in the organization's words: "Serviceleiterin". */
  | Happened<"PersonRoleSet", { readonly personId: string; readonly role: PersonalData | null }>
  | Happened<"PersonJoinedTeam", { readonly teamId: string | null }>
  | Happened<"PersonLeft", Nothing>
  | Happened<"PersonErased", { readonly personId: string }>;
