import { CommandHandler, type ICommandHandler } from "@nestjs/cqrs";
import { openPointDecider, organizationDecider, type Role } from "klartext/domain";
import { CommandRunner, derivedUuid, ORGANIZATION_STREAM, StreamReader } from "klartext/nest";
import { commandAnswer } from "../../http/command-answer.ts";
import { PointCommand } from "../point-command.ts";
import { TellableTexts } from "../tellable-texts.ts";
import type { MakeGoodAnswer, OfferMakeGoodDto } from "./offer-make-good.dto.ts";

interface OfferByRole extends OfferMakeGoodDto {
  readonly role: Role;
}

export class OfferMakeGood extends PointCommand<OfferByRole, MakeGoodAnswer> {}

@CommandHandler(OfferMakeGood)
export class OfferMakeGoodHandler implements ICommandHandler<OfferMakeGood> {
  readonly #runner: CommandRunner;
  readonly #reader: StreamReader;
  readonly #tellableTexts: TellableTexts;

  constructor(runner: CommandRunner, reader: StreamReader, tellableTexts: TellableTexts) {
    this.#runner = runner;
    this.#reader = reader;
    this.#tellableTexts = tellableTexts;
  }

  async execute({ pointId, target, input, context }: OfferMakeGood): Promise<MakeGoodAnswer> {
    const { customerId, kind: makeGoodKind, valueCents, what, role } = input;
    const warnings = await this.#tellableTexts.check(target.stream, { "/what": what }, customerId);
    const { makeGoodLimits } = await this.#reader.stateOf(organizationDecider, ORGANIZATION_STREAM);
    const makeGoodId = derivedUuid("makeGood", context.commandId);
    const command = {
      type: "OfferMakeGood",
      offer: { makeGoodId, customerId, makeGoodKind, valueCents, what },
      limitCents: makeGoodLimits[role],
    } as const;
    const result = await this.#runner.run(openPointDecider, target, command, context);
    return { ...commandAnswer(pointId, result), makeGoodId, warnings };
  }
}
