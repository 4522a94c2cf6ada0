import { Module } from "@nestjs/common";
import { CqrsModule } from "@nestjs/cqrs";
import { CommandContextPipe } from "../http/command-context.ts";
import { GetPlaybookController } from "./get-playbook/get-playbook.controller.ts";
import { GetPlaybookHandler } from "./get-playbook/get-playbook.handler.ts";
import { ListPlaybooksController } from "./list-playbooks/list-playbooks.controller.ts";
import { ListPlaybooksHandler } from "./list-playbooks/list-playbooks.handler.ts";
import { PlaybooksInForce } from "./playbooks-in-force.ts";
import { RestoreBuiltInPlaybookController } from "./restore-built-in/restore-built-in.controller.ts";
import { RestoreBuiltInPlaybookHandler } from "./restore-built-in/restore-built-in.handler.ts";
import { RevisePlaybookController } from "./revise-playbook/revise-playbook.controller.ts";
import { RevisePlaybookHandler } from "./revise-playbook/revise-playbook.handler.ts";

@Module({
  imports: [CqrsModule],
  controllers: [
    ListPlaybooksController,
    GetPlaybookController,
    RevisePlaybookController,
    RestoreBuiltInPlaybookController,
  ],
  providers: [
    CommandContextPipe,
    PlaybooksInForce,
    ListPlaybooksHandler,
    GetPlaybookHandler,
    RevisePlaybookHandler,
    RestoreBuiltInPlaybookHandler,
  ],
})
export class PlaybooksModule {}
