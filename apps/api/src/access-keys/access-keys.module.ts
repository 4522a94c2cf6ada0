import { Module } from "@nestjs/common";
import { CqrsModule } from "@nestjs/cqrs";
import { CommandContextPipe } from "../http/command-context.ts";
import { References } from "../references/references.ts";
import { IssueAccessKeyController } from "./issue-access-key/issue-access-key.controller.ts";
import { IssueAccessKeyHandler } from "./issue-access-key/issue-access-key.handler.ts";
import { ListAccessKeysController } from "./list-access-keys/list-access-keys.controller.ts";
import { ListAccessKeysHandler } from "./list-access-keys/list-access-keys.handler.ts";
import { RenewAccessKeyController } from "./renew-access-key/renew-access-key.controller.ts";
import { RenewAccessKeyHandler } from "./renew-access-key/renew-access-key.handler.ts";
import { RevokeAccessKeyController } from "./revoke-access-key/revoke-access-key.controller.ts";
import { RevokeAccessKeyHandler } from "./revoke-access-key/revoke-access-key.handler.ts";

@Module({
  imports: [CqrsModule],
  controllers: [
    IssueAccessKeyController,
    RenewAccessKeyController,
    RevokeAccessKeyController,
    ListAccessKeysController,
  ],
  providers: [
    CommandContextPipe,
    References,
    IssueAccessKeyHandler,
    RenewAccessKeyHandler,
    RevokeAccessKeyHandler,
    ListAccessKeysHandler,
  ],
})
export class AccessKeysModule {}
