import { Global, Module } from "@nestjs/common";
import { APP_GUARD } from "@nestjs/core";
import { AccessGuard } from "./access.guard.ts";
import { AccessKeyDirectory } from "./access-key-directory.ts";
import { FirstAdminKey } from "./first-admin-key/first-admin-key.ts";
import { KeyRevocation } from "./key-revocation.ts";

@Global()
@Module({
  providers: [
    AccessKeyDirectory,
    KeyRevocation,
    FirstAdminKey,
    { provide: APP_GUARD, useClass: AccessGuard },
  ],
  exports: [AccessKeyDirectory, KeyRevocation],
})
export class AccessModule {}
