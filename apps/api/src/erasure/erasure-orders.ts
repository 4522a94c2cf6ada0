import { Injectable } from "@nestjs/common";
import { type ErasureCommand, erasureDecider } from "klartext/domain";
import {
  type CommandContext,
  type CommandResult,
  CommandRunner,
  derivedUuid,
  erasureStream,
} from "klartext/nest";

/** As many as fit into one event together with a reason. */
const TEXTS_PER_ORDER = 1000;

export type ErasureOrder = Omit<Extract<ErasureCommand, { readonly type: "OrderErasure" }>, "type">;

export interface OrderedErasure {
  /** The erasure itself last; before it those that take the texts for which it has no room. */
  readonly erasureIds: readonly string[];
  readonly result: CommandResult;
}

@Injectable()
export class ErasureOrders {
  readonly #runner: CommandRunner;

  constructor(runner: CommandRunner) {
    this.#runner = runner;
  }

  /** From here on the erasure goes on until it is complete. */
  async order(erasureId: string, order: ErasureOrder, context: CommandContext): Promise<OrderedErasure> {
    const erasureIds: string[] = [];
    for (let start = TEXTS_PER_ORDER; start < order.texts.length; start += TEXTS_PER_ORDER) {
      const texts = order.texts.slice(start, start + TEXTS_PER_ORDER);
      const surplusId = derivedUuid("surplus", erasureId, String(start));
      const surplus = { ...order, subject: null, subjectId: null, texts };
      const commandId = derivedUuid("surplus", context.commandId, String(start));
      await this.#record(surplusId, surplus, { ...context, commandId });
      erasureIds.push(surplusId);
    }
    const texts = order.texts.slice(0, TEXTS_PER_ORDER);
    const result = await this.#record(erasureId, { ...order, texts }, context);
    return { erasureIds: [...erasureIds, erasureId], result };
  }

  #record(erasureId: string, order: ErasureOrder, context: CommandContext): Promise<CommandResult> {
    const target = { stream: erasureStream(erasureId), exists: "none" } as const;
    return this.#runner.run(erasureDecider, target, { type: "OrderErasure", ...order }, context);
  }
}
