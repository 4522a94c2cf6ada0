import { Inject } from "@nestjs/common";
import { type IQueryHandler, Query, QueryHandler } from "@nestjs/cqrs";
import { NODE_ID, READ_MODEL } from "klartext/nest";
import type { ReadModel } from "klartext/read-model";
import type { NodeListDto } from "./list-nodes.dto.ts";

export class ListNodes extends Query<NodeListDto> {}

@QueryHandler(ListNodes)
export class ListNodesHandler implements IQueryHandler<ListNodes> {
  readonly #readModel: ReadModel;
  readonly #ownId: string;

  constructor(@Inject(READ_MODEL) readModel: ReadModel, @Inject(NODE_ID) ownId: string) {
    this.#readModel = readModel;
    this.#ownId = ownId;
  }

  async execute(): Promise<NodeListDto> {
    const nodes = this.#readModel.nodes.all();
    return { items: nodes.map((node) => ({ ...node, answering: node.nodeId === this.#ownId })) };
  }
}
