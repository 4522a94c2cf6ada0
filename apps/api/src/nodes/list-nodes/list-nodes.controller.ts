import { Controller, Get } from "@nestjs/common";
import { QueryBus } from "@nestjs/cqrs";
import { ApiTags } from "@nestjs/swagger";
import { QueryRoute } from "../../http/query-route.ts";
import { NodeListDto } from "./list-nodes.dto.ts";
import { ListNodes } from "./list-nodes.handler.ts";

@ApiTags("Operation")
@Controller("v1/nodes")
export class ListNodesController {
  readonly #queries: QueryBus;

  constructor(queries: QueryBus) {
    this.#queries = queries;
  }

  @Get()
  @QueryRoute({
    summary: "The nodes that share the log",
    description:
      "Each keeps a read model of its own; an erasure is complete when all that are not retired have reported.",
    permission: "operate",
    answer: NodeListDto,
  })
  handle(): Promise<NodeListDto> {
    return this.#queries.execute(new ListNodes());
  }
}
