import type { BlockList } from "node:net";
import { type DynamicModule, Module, type OnModuleInit } from "@nestjs/common";
import { HttpAdapterHost } from "@nestjs/core";
import type { FastifyInstance } from "fastify";
import { FeedbackModule } from "../feedback/feedback.module.ts";
import { LOOPBACK, networksIn } from "../http/networks.ts";
import { RepliesModule } from "../replies/replies.module.ts";
import { AskedFeedback } from "./asked-feedback.ts";
import { serveCustomerPages } from "./customer-page.routes.ts";
import { CustomerPages } from "./customer-pages.ts";
import { CustomersDeeds } from "./customers-deeds.ts";
import { FormProofs } from "./form-proofs.ts";
import { CountedVisitors, TRUSTED_PROXIES } from "./limits/counted-visitors.ts";
import { PageLimits } from "./limits/page-limits.ts";
import { ShownPointsOfLink } from "./shown-points.ts";
import { Visits } from "./visits.ts";

export interface CustomerPageOptions {
  /** Whose `X-Forwarded-For` counts; default: proxies on this machine. */
  readonly trustedProxies?: BlockList;
}

/** The page behind a customer's link. It is no part of the API: its addresses are Fastify's own, not Nest's. */
@Module({
  imports: [FeedbackModule, RepliesModule],
  providers: [
    AskedFeedback,
    CountedVisitors,
    CustomerPages,
    CustomersDeeds,
    FormProofs,
    PageLimits,
    ShownPointsOfLink,
    Visits,
  ],
})
export class CustomerPageModule implements OnModuleInit {
  readonly #adapter: HttpAdapterHost;
  readonly #pages: CustomerPages;
  readonly #limits: PageLimits;
  readonly #visitors: CountedVisitors;

  constructor(adapter: HttpAdapterHost, pages: CustomerPages, limits: PageLimits, visitors: CountedVisitors) {
    this.#adapter = adapter;
    this.#pages = pages;
    this.#limits = limits;
    this.#visitors = visitors;
  }

  static on({ trustedProxies = networksIn(LOOPBACK) }: CustomerPageOptions): DynamicModule {
    return {
      module: CustomerPageModule,
      providers: [{ provide: TRUSTED_PROXIES, useValue: trustedProxies }],
    };
  }

  onModuleInit(): void {
    const fastify = this.#adapter.httpAdapter.getInstance<FastifyInstance>();
    serveCustomerPages(fastify, this.#pages, this.#limits, this.#visitors);
  }
}
