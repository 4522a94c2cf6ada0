import { Global, Module } from "@nestjs/common";
import { CqrsModule } from "@nestjs/cqrs";
import { StaffNames } from "../persons/staff-names.ts";
import { CheckWordingController } from "./check-wording/check-wording.controller.ts";
import { CheckWordingHandler } from "./check-wording/check-wording.handler.ts";
import { ContactLines } from "./contact-lines.ts";
import { OtherCustomers } from "./other-customers.ts";
import { ProductNames } from "./product-names.ts";
import { WordingCheck } from "./wording-check.ts";

/** Global: texts are written everywhere, and there is one staff directory. */
@Global()
@Module({
  imports: [CqrsModule],
  controllers: [CheckWordingController],
  providers: [StaffNames, WordingCheck, OtherCustomers, ProductNames, ContactLines, CheckWordingHandler],
  exports: [StaffNames, WordingCheck, OtherCustomers, ProductNames, ContactLines],
})
export class WordingModule {}
