import { CommandHandler, type ICommandHandler } from "@nestjs/cqrs";
import { openPointDecider } from "klartext/domain";
import { CommandRunner } from "klartext/nest";
import { type CommandAnswer, commandAnswer } from "../../http/command-answer.ts";
import { References } from "../../references/references.ts";
import { ProductNames } from "../../wording/product-names.ts";
import { PointCommand } from "../point-command.ts";
import type { ClassifyPointDto } from "./classify.dto.ts";

export class ClassifyPoint extends PointCommand<ClassifyPointDto> {}

@CommandHandler(ClassifyPoint)
export class ClassifyPointHandler implements ICommandHandler<ClassifyPoint> {
  readonly #runner: CommandRunner;
  readonly #references: References;
  readonly #products: ProductNames;

  constructor(runner: CommandRunner, references: References, products: ProductNames) {
    this.#runner = runner;
    this.#references = references;
    this.#products = products;
  }

  async execute({ pointId, target, input, context }: ClassifyPoint): Promise<CommandAnswer> {
    await this.#references.check({ ...input });
    this.#products.check(input.product);
    const command = { type: "ClassifyOpenPoint", ...input } as const;
    return commandAnswer(pointId, await this.#runner.run(openPointDecider, target, command, context));
  }
}
