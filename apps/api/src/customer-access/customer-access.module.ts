import { type DynamicModule, Module } from "@nestjs/common";
import { CqrsModule } from "@nestjs/cqrs";
import { CommandContextPipe } from "../http/command-context.ts";
import { ShownRevision } from "../http/shown-revision.ts";
import { Correspondence } from "../messages/correspondence.ts";
import { References } from "../references/references.ts";
import { AccessLinks } from "./access-links.ts";
import { AccessTokens } from "./access-tokens.ts";
import { ChoosePointsController } from "./choose-points/choose-points.controller.ts";
import { ChoosePointsHandler } from "./choose-points/choose-points.handler.ts";
import { CustomerUpdates } from "./customer-updates.ts";
import { GetAccessController } from "./get-access/get-access.controller.ts";
import { GetAccessHandler } from "./get-access/get-access.handler.ts";
import { GrantAccessController } from "./grant-access/grant-access.controller.ts";
import { GrantAccessHandler } from "./grant-access/grant-access.handler.ts";
import { ListAccessesController } from "./list-accesses/list-accesses.controller.ts";
import { ListAccessesHandler } from "./list-accesses/list-accesses.handler.ts";
import { PointsOfOthers } from "./points-of-others.ts";
import { ProlongAccessController } from "./prolong-access/prolong-access.controller.ts";
import { ProlongAccessHandler } from "./prolong-access/prolong-access.handler.ts";
import { PUBLIC_URL } from "./public-url.ts";
import { RevokeAccessController } from "./revoke-access/revoke-access.controller.ts";
import { RevokeAccessHandler } from "./revoke-access/revoke-access.handler.ts";
import { ShownAccess } from "./shown-access.ts";
import { UpdateMessages } from "./update-messages.ts";
import { GonePersonPolicy } from "./when-a-contact-person-goes-then-their-access-ends/when-a-contact-person-goes-then-their-access-ends.policy.ts";
import { ShownPointPolicy } from "./when-a-shown-point-changes-then-an-update-is-noted/when-a-shown-point-changes-then-an-update-is-noted.policy.ts";

export interface CustomerAccessOptions {
  /** Under which address customers reach this service, without a slash at the end; without it there are no links. */
  readonly publicUrl?: string | null;
}

/** Links for customers; other modules import it for `AccessLinks` and `AccessTokens`. */
@Module({
  imports: [CqrsModule],
  controllers: [
    ChoosePointsController,
    GetAccessController,
    GrantAccessController,
    ListAccessesController,
    ProlongAccessController,
    RevokeAccessController,
  ],
  providers: [
    AccessLinks,
    AccessTokens,
    CommandContextPipe,
    Correspondence,
    CustomerUpdates,
    GonePersonPolicy,
    PointsOfOthers,
    References,
    ShownAccess,
    ShownPointPolicy,
    ShownRevision,
    UpdateMessages,
    ChoosePointsHandler,
    GetAccessHandler,
    GrantAccessHandler,
    ListAccessesHandler,
    ProlongAccessHandler,
    RevokeAccessHandler,
  ],
  exports: [AccessLinks, AccessTokens],
})
// biome-ignore lint/complexity/noStaticOnlyClass: a Nest module is a class.
export class CustomerAccessModule {
  static on({ publicUrl = null }: CustomerAccessOptions): DynamicModule {
    return {
      module: CustomerAccessModule,
      // For mails and the page as well.
      global: true,
      providers: [{ provide: PUBLIC_URL, useValue: publicUrl }],
    };
  }
}
