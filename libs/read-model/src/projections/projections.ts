import type {
  AccessKeyEvent,
  CorrectiveActionEvent,
  CustomerEvent,
  ErasureEvent,
  ListImportEvent,
  OpenPointEvent,
  OrganizationEvent,
  PersonEvent,
  TeamEvent,
} from "klartext/domain";
import { projectAccessKey } from "./access-keys.projection.ts";
import { projectCorrectiveAction } from "./corrective-actions.projection.ts";
import { projectCustomer } from "./customers.projection.ts";
import { projectErasure } from "./erasures.projection.ts";
import type { Happening } from "./happening.ts";
import { projectImportedRow, projectListImport } from "./list-imports.projection.ts";
import { projectOpenPoint } from "./open-points.projection.ts";
import { projectOrganization } from "./organization.projection.ts";
import { projectPerson } from "./persons.projection.ts";
import { streamKind } from "./stream-name.ts";
import type { Tables } from "./tables.ts";
import { projectTeam } from "./teams.projection.ts";

/** All projections, by the kind of stream that their events stand in. */
export function project(happening: Happening, tables: Tables): void {
  switch (streamKind(happening.stream)) {
    case "openPoint":
      projectOpenPoint(happening as Happening<OpenPointEvent>, tables);
      projectImportedRow(happening as Happening<OpenPointEvent>, tables);
      break;
    case "correctiveAction":
      projectCorrectiveAction(happening as Happening<CorrectiveActionEvent>, tables);
      break;
    case "customer":
      projectCustomer(happening as Happening<CustomerEvent>, tables);
      break;
    case "team":
      projectTeam(happening as Happening<TeamEvent>, tables);
      break;
    case "person":
      projectPerson(happening as Happening<PersonEvent>, tables);
      break;
    case "accessKey":
      projectAccessKey(happening as Happening<AccessKeyEvent>, tables);
      break;
    case "organization":
      projectOrganization(happening as Happening<OrganizationEvent>, tables);
      break;
    case "listImport":
    case "columnMapping":
      projectListImport(happening as Happening<ListImportEvent>, tables);
      break;
    case "erasure":
      projectErasure(happening as Happening<ErasureEvent>, tables);
      break;
  }
}
