import type { Channel, Priority, ResponseTarget, ResponseTargets } from "klartext/domain";
import { channels, priorities } from "klartext/domain";
import { expectationMessage } from "../http/fields/field-problem.ts";
import { EnumField, IntegerField, NestedField } from "../http/fields/fields.ts";
import { type FieldMessage, invalidFields } from "../http/validation.pipe.ts";

const units = ["minutes", "working_hours", "same_day"] as const;

export class ResponseTargetDto {
  @EnumField(units, {
    description:
      "`minutes` run by the clock, `working_hours` as the business calendar counts them, `same_day` is until the end of work.",
    example: "working_hours",
  })
  unit!: (typeof units)[number];

  @IntegerField({
    min: 1,
    max: 100_000,
    description: "How many; not with `same_day`.",
    optional: true,
    example: 8,
  })
  amount?: number;
}

function TargetField(priority: Priority): PropertyDecorator {
  return NestedField(() => ResponseTargetDto, {
    description: `For priority ${priority}; null: no target.`,
    nullable: true,
  });
}

export class TargetsByPriorityDto implements Record<Priority, ResponseTargetDto | null> {
  @TargetField("low") low!: ResponseTargetDto | null;
  @TargetField("normal") normal!: ResponseTargetDto | null;
  @TargetField("high") high!: ResponseTargetDto | null;
  @TargetField("critical") critical!: ResponseTargetDto | null;
}

function ChannelField(channel: Channel): PropertyDecorator {
  return NestedField(() => TargetsByPriorityDto, { description: `Until the first answer, for ${channel}.` });
}

export class ResponseTargetsDto implements Record<Channel, TargetsByPriorityDto> {
  @ChannelField("phone") phone!: TargetsByPriorityDto;
  @ChannelField("live_chat") live_chat!: TargetsByPriorityDto;
  @ChannelField("social_media") social_media!: TargetsByPriorityDto;
  @ChannelField("email") email!: TargetsByPriorityDto;
  @ChannelField("portal") portal!: TargetsByPriorityDto;
  @ChannelField("letter") letter!: TargetsByPriorityDto;
  @ChannelField("in_person") in_person!: TargetsByPriorityDto;
  @ChannelField("other") other!: TargetsByPriorityDto;
}

/**
 * The targets as the domain takes them.
 * @throws Problem (invalid-fields) where an amount is missing, or makes no sense
 */
export function responseTargetsOf(dto: ResponseTargetsDto): ResponseTargets {
  const problems: FieldMessage[] = [];
  const targets = Object.fromEntries(
    channels.map((channel) => [
      channel,
      Object.fromEntries(
        priorities.map((priority) => [
          priority,
          targetOf(dto[channel][priority], `/${channel}/${priority}/amount`, problems),
        ]),
      ),
    ]),
  ) as unknown as ResponseTargets;
  if (problems.length > 0) throw invalidFields(problems);
  return targets;
}

function targetOf(
  dto: ResponseTargetDto | null,
  pointer: string,
  problems: FieldMessage[],
): ResponseTarget | null {
  if (dto === null) return null;
  const { unit, amount } = dto;
  if (unit === "same_day") {
    if (amount !== undefined) problems.push({ pointer, message: expectationMessage("unknown") });
    return { unit };
  }
  if (amount === undefined) problems.push({ pointer, message: expectationMessage("required") });
  return { unit, amount: amount ?? 0 };
}
