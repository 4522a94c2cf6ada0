import {
  channels,
  journeyPhases,
  lights,
  listedKinds,
  pointStates,
  priorities,
  supportLevels,
  waitingParties,
} from "klartext/domain";
import { type PointFilter, type PointSelection, pointSortKeys } from "klartext/read-model";
import {
  DayField,
  EnumField,
  EnumListField,
  IntegerListField,
  TextField,
  TextListField,
  UuidField,
  UuidListField,
} from "../http/fields/fields.ts";
import {
  QueryBooleanField,
  QueryIntegerField,
  QueryList,
  QueryNumberList,
} from "../http/fields/query-fields.ts";

const several = (what: string) => ({
  description: `${what} Several separated by commas.`,
  max: 100,
  min: 1,
  optional: true,
});
const count = { min: 0, max: 1_000_000 };
const one = (description: string) => ({ description, optional: true });

/** Which points, in which order. Every column that the list shows can be filtered by, and no person but oneself. */
export class PointSelectionDto {
  @TextField({
    max: 200,
    optional: true,
    description:
      "Words, also parts of compound words; all must be found: in the words of the point, its customers, their sites, machines and contracts, or serial numbers. Or a number, such as OP-2026-0042, 2026-42, 42, or the one from an earlier list.",
  })
  q?: string;

  @QueryList() @EnumListField(listedKinds, several("Kind.")) kind?: PointFilter["kind"];
  @QueryList() @EnumListField(pointStates, several("State.")) state?: PointFilter["state"];
  @QueryBooleanField(
    one(
      "Closed or dropped; without it, unfinished points are listed unless `state`, `finishedFrom`, `finishedTo`, a number or words are given.",
    ),
  )
  finished?: boolean;
  @QueryList() @EnumListField(lights, several("Traffic light.")) light?: PointFilter["light"];
  @QueryList() @EnumListField(priorities, several("Priority as shown.")) priority?: PointFilter["priority"];
  @QueryBooleanField(one("Whether an escalation runs.")) escalated?: boolean;
  @QueryList() @UuidListField(several("Owner team.")) ownerTeamId?: string[];
  @QueryBooleanField(one("Without an owner team.")) unowned?: boolean;
  @QueryBooleanField(one("Taken by the person whose key is used.")) mine?: boolean;
  @QueryNumberList()
  @EnumListField(supportLevels, several("Support level."))
  supportLevel?: PointFilter["supportLevel"];
  @DayField(one("Due on this day or later.")) dueFrom?: string;
  @DayField(one("Due on this day or earlier.")) dueTo?: string;
  @QueryBooleanField(one("Whether it has a due date.")) hasDueDate?: boolean;
  @DayField(one("A promise runs out on this day or later.")) promiseDueFrom?: string;
  @DayField(one("A promise runs out on this day or earlier.")) promiseDueTo?: string;
  @QueryBooleanField(one("Whether a promise is neither kept nor replaced.")) hasPromise?: boolean;
  @DayField(one("Reported on this day or later.")) reportedFrom?: string;
  @DayField(one("Reported on this day or earlier.")) reportedTo?: string;
  @QueryList() @UuidListField(several("Affected customer.")) customerId?: string[];
  @QueryNumberList() @IntegerListField({ ...several("Trap."), least: 1, most: 100_000 }) trap?: number[];
  @QueryList()
  @EnumListField(journeyPhases, several("Journey phase."))
  journeyPhase?: PointFilter["journeyPhase"];
  @QueryList() @EnumListField(channels, several("Channel.")) channel?: PointFilter["channel"];
  @QueryList() @TextListField({ ...several("Product."), length: 200 }) product?: string[];
  @QueryList()
  @EnumListField(waitingParties, several("Whom it waits for."))
  waitingFor?: PointFilter["waitingFor"];
  @QueryBooleanField(one("Whether the report was decided on.")) decided?: boolean;
  @QueryBooleanField(one("Whether a next step is written down.")) hasNextStep?: boolean;
  @DayField(one("A customer was last told something on this day or later.")) toldFrom?: string;
  @DayField(one("A customer was last told something on this day or earlier.")) toldTo?: string;
  @QueryBooleanField(one("No customer was told anything yet.")) neverTold?: boolean;
  @QueryIntegerField({ ...count, description: "Its age in working days, at least." }) ageFrom?: number;
  @QueryIntegerField({ ...count, description: "Its age in working days, at most." }) ageTo?: number;
  @QueryIntegerField({ ...count, description: "Number of contacts, at least." }) contactsFrom?: number;
  @QueryIntegerField({ ...count, description: "Number of contacts, at most." }) contactsTo?: number;
  @DayField(one("The first answer is due on this day or later.")) responseDueFrom?: string;
  @DayField(one("The first answer is due on this day or earlier.")) responseDueTo?: string;
  @DayField(one("Closed or dropped on this day or later.")) finishedFrom?: string;
  @DayField(one("Closed or dropped on this day or earlier.")) finishedTo?: string;
  @QueryBooleanField(one("Whether there is a corrective action for it that was not dropped."))
  hasActions?: boolean;
  @QueryBooleanField(one("Whether a corrective action for it is neither done nor dropped."))
  hasOpenActions?: boolean;
  @QueryBooleanField(one("Whether duplicates were joined to it.")) hasDuplicates?: boolean;
  @QueryBooleanField(
    one("Whether a message about it failed or came back, and was not settled since; as of today."),
  )
  undelivered?: boolean;
  @UuidField(one("The point that goes on for it.")) duplicateOf?: string;
  @QueryList()
  @TextListField({ ...several("Name of the list that it came from."), length: 200 })
  importedFrom?: string[];
  @TextField({ ...one("Its number in that list."), max: 100 }) oldNumber?: string;
  @TextField({ ...one("Running number."), max: 30, example: "OP-2026-0042" }) number?: string;

  @EnumField(
    pointSortKeys.flatMap((key) => [key, `-${key}`]),
    {
      description:
        "Column to sort by, descending with a leading `-`. Rows without a value come last. Default: dueOn.",
      optional: true,
      example: "-priority",
    },
  )
  sort?: string;

  @DayField(one("The list as it was at the end of that day, with the erasures since.")) asOf?: string;
}

/** The selection as the read model takes it. */
export function selectionOf(
  dto: PointSelectionDto,
  seen: { now: number; viewerId: string | null },
): PointSelection {
  const { q, sort, asOf, ownerTeamId, unowned, ...columns } = dto;
  const owners = [...(ownerTeamId ?? []), ...(unowned ? [null] : [])];
  const isNarrowed = [q, dto.state, dto.number, dto.oldNumber, dto.finishedFrom, dto.finishedTo].some(
    (given) => given !== undefined,
  );
  const filter = {
    ...(isNarrowed ? {} : { finished: false }),
    ...withoutUndefined(columns),
    ...(owners.length === 0 ? {} : { ownerTeamId: owners }),
  } as PointFilter;
  return {
    ...seen,
    filter,
    ...(q === undefined ? {} : { search: q }),
    ...(sort === undefined ? {} : { sort: sortOf(sort) }),
    ...(asOf === undefined ? {} : { asOf }),
  };
}

/** class-transformer gives every declared field a place, also those that were left out. */
function withoutUndefined(fields: object): object {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

function sortOf(sort: string): NonNullable<PointSelection["sort"]> {
  const by = pointSortKeys.find((key) => key === sort.replace(/^-/, "")) ?? "dueOn";
  return { by, direction: sort.startsWith("-") ? "desc" : "asc" };
}
