import { Inject } from "@nestjs/common";
import { Command, CommandHandler, type ICommandHandler } from "@nestjs/cqrs";
import { customerAccessDecider } from "klartext/domain";
import { CLOCK, type Clock, type CommandContext, CommandRunner, isoInstant } from "klartext/nest";
import { commandAnswer } from "../../http/command-answer.ts";
import { References } from "../../references/references.ts";
import { AccessLinks } from "../access-links.ts";
import { shownPointsOf } from "../chosen-points.dto.ts";
import { customerAccessStream, newLinkId } from "../customer-access-stream.ts";
import type { GrantedAccessAnswer } from "../granted-access.answer.ts";
import { PointsOfOthers } from "../points-of-others.ts";
import type { GrantAccessDto } from "./grant-access.dto.ts";

export class GrantAccess extends Command<GrantedAccessAnswer> {
  readonly input: GrantAccessDto;
  readonly context: CommandContext;

  constructor(input: GrantAccessDto, context: CommandContext) {
    super();
    this.input = input;
    this.context = context;
  }
}

@CommandHandler(GrantAccess)
export class GrantAccessHandler implements ICommandHandler<GrantAccess> {
  readonly #runner: CommandRunner;
  readonly #references: References;
  readonly #points: PointsOfOthers;
  readonly #links: AccessLinks;
  readonly #clock: Clock;

  constructor(
    runner: CommandRunner,
    references: References,
    points: PointsOfOthers,
    links: AccessLinks,
    @Inject(CLOCK) clock: Clock,
  ) {
    this.#runner = runner;
    this.#references = references;
    this.#points = points;
    this.#links = links;
    this.#clock = clock;
  }

  async execute({ input, context }: GrantAccess): Promise<GrantedAccessAnswer> {
    const { customerId, contactPersonId, expiresAt = null } = input;
    const shown = shownPointsOf(input.shown);
    await this.#references.check({ customer: { customerId, siteId: null, assetId: null, contactPersonId } });
    const command = {
      type: "GrantCustomerAccess",
      customerId,
      contactPersonId,
      shown,
      pointsOfOthers: await this.#points.among(shown, customerId),
      expiresAt,
      now: isoInstant(this.#clock.now()),
    } as const;
    const linkId = newLinkId(context.commandId);
    const target = { stream: customerAccessStream(linkId), exists: "none" } as const;
    const result = await this.#runner.run(customerAccessDecider, target, command, context);
    return { ...commandAnswer(linkId, result), url: this.#links.urlOf(linkId) };
  }
}
