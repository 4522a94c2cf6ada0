import { CommandHandler, type ICommandHandler } from "@nestjs/cqrs";
import { attachedCustomers, CUSTOMERS_PER_COMMAND, emergencyDecider } from "klartext/domain";
import { CommandRunner, derivedUuid, RuleBroken, StreamReader } from "klartext/nest";
import { commandAnswer } from "../../http/command-answer.ts";
import { notFound } from "../../http/problems.ts";
import { invalidFields } from "../../http/validation.pipe.ts";
import type { CustomersNamedDto } from "../customers-named.dto.ts";
import { CustomersNamed } from "../customers-named.ts";
import { CommandOnEmergency } from "../emergency-command.ts";
import type { AttachedAnswerDto } from "./attach-customers.dto.ts";
import { WordsForWhoComes } from "./words-for-who-comes.ts";

export class AttachCustomers extends CommandOnEmergency<CustomersNamedDto, AttachedAnswerDto> {}

@CommandHandler(AttachCustomers)
export class AttachCustomersHandler implements ICommandHandler<AttachCustomers> {
  readonly #runner: CommandRunner;
  readonly #reader: StreamReader;
  readonly #customers: CustomersNamed;
  readonly #words: WordsForWhoComes;

  constructor(
    runner: CommandRunner,
    reader: StreamReader,
    customers: CustomersNamed,
    words: WordsForWhoComes,
  ) {
    this.#runner = runner;
    this.#reader = reader;
    this.#customers = customers;
    this.#words = words;
  }

  async execute({ emergencyId, input, target, context }: AttachCustomers): Promise<AttachedAnswerDto> {
    const emergency = await this.#reader.stateOf(emergencyDecider, target.stream);
    if (emergency === null) throw notFound();
    const { by, customerIds, unknown } = await this.#customers.find(input);
    if (unknown.length > 0) throw invalidFields(unknown);
    if (customerIds.length === 0) throw new RuleBroken({ code: "nobody-found", values: {}, further: [] });
    const before = new Set(attachedCustomers(emergency));
    const coming = customerIds.filter((customerId) => !before.has(customerId));
    await this.#words.refuseToName(coming, emergency);
    const attach = (portion: readonly string[], index: number) =>
      this.#runner.run(
        emergencyDecider,
        index === 0 ? target : { stream: target.stream },
        { type: "AttachCustomers", customerIds: portion, by },
        index === 0
          ? context
          : { ...context, commandId: derivedUuid("portion", context.commandId, String(index)) },
      );
    let result = await attach(customerIds.slice(0, CUSTOMERS_PER_COMMAND), 0);
    for (let index = 1; index * CUSTOMERS_PER_COMMAND < customerIds.length; index++) {
      const from = index * CUSTOMERS_PER_COMMAND;
      const { changed, ...next } = await attach(customerIds.slice(from, from + CUSTOMERS_PER_COMMAND), index);
      result = { ...next, changed: changed || result.changed };
    }
    return { ...commandAnswer(emergencyId, result), named: customerIds.length, attached: coming.length };
  }
}
