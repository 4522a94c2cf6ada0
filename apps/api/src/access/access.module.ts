import { Global, Module } from "@nestjs/common";
import { APP_GUARD } from "@nestjs/core";
import { AccessGuard } from "./access.guard.ts";
import { AccessKeyDirectory } from "./access-key-directory.ts";
import { FirstAdminKey } from "./first-admin-key/first-admin-key.ts";

@Global()
@Module({
  providers: [AccessKeyDirectory, FirstAdminKey, { provide: APP_GUARD, useClass: AccessGuard }],
  exports: [AccessKeyDirectory],
})
export class AccessModule {}
