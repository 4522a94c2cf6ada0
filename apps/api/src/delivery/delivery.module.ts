import { type DynamicModule, Module } from "@nestjs/common";
import { CqrsModule } from "@nestjs/cqrs";
import { Names } from "../history/names.ts";
import { CommandContextPipe } from "../http/command-context.ts";
import { DeliveryWays } from "./delivery-ways.ts";
import { DueDeliveries } from "./due-deliveries.ts";
import { FailingWays } from "./failing-ways.ts";
import { GetDeliveryController } from "./get-delivery/get-delivery.controller.ts";
import { GetDeliveryHandler } from "./get-delivery/get-delivery.handler.ts";
import { GetDeliveryWayController } from "./get-delivery-way/get-delivery-way.controller.ts";
import { GetDeliveryWayHandler } from "./get-delivery-way/get-delivery-way.handler.ts";
import { ListDeliveriesController } from "./list-deliveries/list-deliveries.controller.ts";
import { ListDeliveriesHandler } from "./list-deliveries/list-deliveries.handler.ts";
import { ListDeliveryWaysController } from "./list-delivery-ways/list-delivery-ways.controller.ts";
import { ListDeliveryWaysHandler } from "./list-delivery-ways/list-delivery-ways.handler.ts";
import { MessagesToSend } from "./messages-to-send.ts";
import { OneAttempt } from "./one-attempt.ts";
import { Outbox } from "./outbox.ts";
import { RemoveDeliveryWayController } from "./remove-delivery-way/remove-delivery-way.controller.ts";
import { RemoveDeliveryWayHandler } from "./remove-delivery-way/remove-delivery-way.handler.ts";
import { RestingWays } from "./resting-ways.ts";
import { RetryDeliveryController } from "./retry-delivery/retry-delivery.controller.ts";
import { RetryDeliveryHandler } from "./retry-delivery/retry-delivery.handler.ts";
import { Senders } from "./senders.ts";
import { type DeliveryOptions, MAILING } from "./sending.options.ts";
import { SetDeliveryWayController } from "./set-delivery-way/set-delivery-way.controller.ts";
import { SetDeliveryWayHandler } from "./set-delivery-way/set-delivery-way.handler.ts";
import { SettleDeliveryController } from "./settle-delivery/settle-delivery.controller.ts";
import { SettleDeliveryHandler } from "./settle-delivery/settle-delivery.handler.ts";
import { ShownDeliveries } from "./shown-deliveries.ts";
import { DeliveryPolicy } from "./when-a-message-is-issued-then-it-is-delivered/when-a-message-is-issued-then-it-is-delivered.policy.ts";

/** Sends what customers are told; other modules show what has become of it by `ShownDeliveries`. */
@Module({
  imports: [CqrsModule],
  controllers: [
    GetDeliveryController,
    GetDeliveryWayController,
    ListDeliveriesController,
    ListDeliveryWaysController,
    RemoveDeliveryWayController,
    RetryDeliveryController,
    SetDeliveryWayController,
    SettleDeliveryController,
  ],
  providers: [
    CommandContextPipe,
    DeliveryPolicy,
    DeliveryWays,
    DueDeliveries,
    FailingWays,
    MessagesToSend,
    Names,
    OneAttempt,
    Outbox,
    RestingWays,
    Senders,
    ShownDeliveries,
    GetDeliveryHandler,
    GetDeliveryWayHandler,
    ListDeliveriesHandler,
    ListDeliveryWaysHandler,
    RemoveDeliveryWayHandler,
    RetryDeliveryHandler,
    SetDeliveryWayHandler,
    SettleDeliveryHandler,
  ],
  exports: [ShownDeliveries],
})
// biome-ignore lint/complexity/noStaticOnlyClass: a Nest module is a class.
export class DeliveryModule {
  static on({ mailing = null }: DeliveryOptions): DynamicModule {
    return {
      module: DeliveryModule,
      // Messages and replies show what has become of them.
      global: true,
      providers: [{ provide: MAILING, useValue: mailing }],
      exports: [MAILING],
    };
  }
}
