import { Module } from "@nestjs/common";
import { CqrsModule } from "@nestjs/cqrs";
import { CommandContextPipe } from "../http/command-context.ts";
import { ShownRevision } from "../http/shown-revision.ts";
import { Reservations } from "../reservations/reservations.ts";
import { ChangeCustomerNumberController } from "./change-customer-number/change-customer-number.controller.ts";
import { ChangeCustomerNumberHandler } from "./change-customer-number/change-customer-number.handler.ts";
import { CustomerNumbers } from "./customer-numbers.ts";
import { GetCustomerController } from "./get-customer/get-customer.controller.ts";
import { GetCustomerHandler } from "./get-customer/get-customer.handler.ts";
import { KnownParts } from "./known-parts.ts";
import { AddAssetController } from "./put-asset/add-asset.controller.ts";
import { PutAssetController } from "./put-asset/put-asset.controller.ts";
import { PutAssetHandler } from "./put-asset/put-asset.handler.ts";
import { AddContactPersonController } from "./put-contact-person/add-contact-person.controller.ts";
import { PutContactPersonController } from "./put-contact-person/put-contact-person.controller.ts";
import { PutContactPersonHandler } from "./put-contact-person/put-contact-person.handler.ts";
import { AddSiteController } from "./put-site/add-site.controller.ts";
import { PutSiteController } from "./put-site/put-site.controller.ts";
import { PutSiteHandler } from "./put-site/put-site.handler.ts";
import { RegisterCustomerController } from "./register-customer/register-customer.controller.ts";
import { RegisterCustomerHandler } from "./register-customer/register-customer.handler.ts";
import { RemoveAssetController } from "./remove-asset/remove-asset.controller.ts";
import { RemoveAssetHandler } from "./remove-asset/remove-asset.handler.ts";
import { RemoveContactPersonController } from "./remove-contact-person/remove-contact-person.controller.ts";
import { RemoveContactPersonHandler } from "./remove-contact-person/remove-contact-person.handler.ts";
import { RemoveSiteController } from "./remove-site/remove-site.controller.ts";
import { RemoveSiteHandler } from "./remove-site/remove-site.handler.ts";
import { RenameCustomerController } from "./rename-customer/rename-customer.controller.ts";
import { RenameCustomerHandler } from "./rename-customer/rename-customer.handler.ts";
import { SearchCustomersController } from "./search-customers/search-customers.controller.ts";
import { SearchCustomersHandler } from "./search-customers/search-customers.handler.ts";

@Module({
  imports: [CqrsModule],
  controllers: [
    RegisterCustomerController,
    RenameCustomerController,
    ChangeCustomerNumberController,
    AddSiteController,
    PutSiteController,
    RemoveSiteController,
    AddAssetController,
    PutAssetController,
    RemoveAssetController,
    AddContactPersonController,
    PutContactPersonController,
    RemoveContactPersonController,
    SearchCustomersController,
    GetCustomerController,
  ],
  providers: [
    CommandContextPipe,
    ShownRevision,
    Reservations,
    CustomerNumbers,
    KnownParts,
    RegisterCustomerHandler,
    RenameCustomerHandler,
    ChangeCustomerNumberHandler,
    PutSiteHandler,
    RemoveSiteHandler,
    PutAssetHandler,
    RemoveAssetHandler,
    PutContactPersonHandler,
    RemoveContactPersonHandler,
    SearchCustomersHandler,
    GetCustomerHandler,
  ],
})
export class CustomersModule {}
