import { Module } from "@nestjs/common";
import { CqrsModule } from "@nestjs/cqrs";
import { ChangeFeeds } from "./follow-changes/change-feeds.ts";
import { ChangePageHandler } from "./follow-changes/change-page.handler.ts";
import { FollowChangesController } from "./follow-changes/follow-changes.controller.ts";
import { StartingPosition } from "./starting-position.ts";

@Module({
  imports: [CqrsModule],
  controllers: [FollowChangesController],
  providers: [StartingPosition, ChangeFeeds, ChangePageHandler],
})
export class ChangesModule {}
