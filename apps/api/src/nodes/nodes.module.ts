import { Module } from "@nestjs/common";
import { CqrsModule } from "@nestjs/cqrs";
import { CommandContextPipe } from "../http/command-context.ts";
import { ListNodesController } from "./list-nodes/list-nodes.controller.ts";
import { ListNodesHandler } from "./list-nodes/list-nodes.handler.ts";
import { RetireNodeController } from "./retire-node/retire-node.controller.ts";
import { RetireNodeHandler } from "./retire-node/retire-node.handler.ts";

@Module({
  imports: [CqrsModule],
  controllers: [ListNodesController, RetireNodeController],
  providers: [CommandContextPipe, ListNodesHandler, RetireNodeHandler],
})
export class NodesModule {}
