import { Module } from "@nestjs/common";
import { CqrsModule } from "@nestjs/cqrs";
import { Names } from "../history/names.ts";
import { CommandContextPipe } from "../http/command-context.ts";
import { FillTemplatesController } from "./fill-templates/fill-templates.controller.ts";
import { FillTemplatesHandler } from "./fill-templates/fill-templates.handler.ts";
import { KnownCases } from "./fill-templates/known-case.ts";
import { TemplateFiller } from "./fill-templates/template-filler.ts";
import { GetPlaybookController } from "./get-playbook/get-playbook.controller.ts";
import { GetPlaybookHandler } from "./get-playbook/get-playbook.handler.ts";
import { GetPlaybookVersionController } from "./get-version/get-version.controller.ts";
import { GetPlaybookVersionHandler } from "./get-version/get-version.handler.ts";
import { ListPlaybooksController } from "./list-playbooks/list-playbooks.controller.ts";
import { ListPlaybooksHandler } from "./list-playbooks/list-playbooks.handler.ts";
import { PlaybooksInForce } from "./playbooks-in-force.ts";
import { RestoreBuiltInPlaybookController } from "./restore-built-in/restore-built-in.controller.ts";
import { RestoreBuiltInPlaybookHandler } from "./restore-built-in/restore-built-in.handler.ts";
import { RevisePlaybookController } from "./revise-playbook/revise-playbook.controller.ts";
import { RevisePlaybookHandler } from "./revise-playbook/revise-playbook.handler.ts";
import { TemplateWording } from "./revise-playbook/template-wording.ts";

@Module({
  imports: [CqrsModule],
  controllers: [
    ListPlaybooksController,
    GetPlaybookController,
    GetPlaybookVersionController,
    RevisePlaybookController,
    RestoreBuiltInPlaybookController,
    FillTemplatesController,
  ],
  providers: [
    CommandContextPipe,
    Names,
    PlaybooksInForce,
    KnownCases,
    TemplateFiller,
    FillTemplatesHandler,
    ListPlaybooksHandler,
    GetPlaybookHandler,
    GetPlaybookVersionHandler,
    RevisePlaybookHandler,
    TemplateWording,
    RestoreBuiltInPlaybookHandler,
  ],
})
export class PlaybooksModule {}
