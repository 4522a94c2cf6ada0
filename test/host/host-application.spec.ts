import "reflect-metadata";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Body, Controller, Get, Inject, Injectable, Module, Post } from "@nestjs/common";
import { NestFactory } from "@nestjs/core";
import { FastifyAdapter, type NestFastifyApplication } from "@nestjs/platform-fastify";
import { defaultBusinessCalendar, openPointDecider } from "klartext/domain";
import { openMemoryEventStore } from "klartext/event-store-memory";
import { CommandRunner, derivedUuid, FreshReads, KlartextModule, READ_MODEL } from "klartext/nest";
import { parsePointRows, type ReadModel } from "klartext/read-model";

const NOW = Date.parse("2026-11-23T10:00:00+01:00");

/** Somebody else's application: a shop that writes failed deliveries into the error diary. */
@Injectable()
class FailedDeliveries {
  readonly #runner: CommandRunner;

  constructor(runner: CommandRunner) {
    this.#runner = runner;
  }

  report(orderNumber: string): Promise<unknown> {
    const commandId = derivedUuid("failed-delivery", orderNumber);
    return this.#runner.run(
      openPointDecider,
      { stream: `openPoint-${commandId}`, exists: "none" },
      {
        type: "ReportIncident",
        title: `Lieferung ${orderNumber} nicht zugestellt`,
        description: null,
        nextStep: null,
        customers: [],
        trap: null,
        journeyPhase: null,
        channel: null,
        product: null,
        priority: "normal",
        ownerTeamId: null,
        supportLevel: null,
        dueOn: "2026-11-24",
        noticedAt: new Date(NOW).toISOString(),
      },
      { commandId, actor: { kind: "tool", tool: "shop" } },
    );
  }
}

@Controller()
class ShopController {
  readonly #deliveries: FailedDeliveries;
  readonly #freshReads: FreshReads;
  readonly #readModel: ReadModel;

  constructor(
    deliveries: FailedDeliveries,
    freshReads: FreshReads,
    @Inject(READ_MODEL) readModel: ReadModel,
  ) {
    this.#deliveries = deliveries;
    this.#freshReads = freshReads;
    this.#readModel = readModel;
  }

  @Post("failed-deliveries")
  report(@Body() body: { orderNumber: string }): Promise<unknown> {
    return this.#deliveries.report(body.orderNumber);
  }

  @Get("open-points")
  async list(): Promise<unknown> {
    await this.#freshReads.catchUp();
    const page = await this.#readModel.points.page({ now: NOW, viewerId: null });
    return parsePointRows(page.items);
  }
}

describe("KlartextModule in another Nest application", () => {
  const folder = mkdtempSync(join(tmpdir(), "klartext-host-"));
  let app: NestFastifyApplication;

  beforeAll(async () => {
    @Module({
      imports: [
        KlartextModule.forRoot({
          store: openMemoryEventStore(),
          readModelFile: join(folder, "read-model"),
          clock: { now: () => NOW },
          businessCalendar: { ...defaultBusinessCalendar, federalState: "BY" },
        }),
      ],
      controllers: [ShopController],
      providers: [FailedDeliveries],
    })
    class ShopModule {}
    app = await NestFactory.create<NestFastifyApplication>(ShopModule, new FastifyAdapter(), {
      logger: ["error"],
    });
    await app.init();
    await app.getHttpAdapter().getInstance().ready();
  });

  afterAll(async () => {
    await app.close();
    rmSync(folder, { recursive: true });
  });

  it("records through the module and lists what it recorded, with the host's clock and calendar", async () => {
    for (let time = 0; time < 2; time++) {
      const { statusCode } = await app.inject({
        method: "POST",
        url: "/failed-deliveries",
        payload: { orderNumber: "4711" },
      });
      expect(statusCode).toBe(201);
    }
    const list = await app.inject({ method: "GET", url: "/open-points" });
    expect(list.json()).toEqual([
      expect.objectContaining({
        number: "OP-2026-0001",
        title: "Lieferung 4711 nicht zugestellt",
        light: "yellow",
        kind: "incident",
      }),
    ]);
    const calendar = app.get<ReadModel>(READ_MODEL).organization.settings().calendar;
    expect(calendar.federalState).toBe("BY");
  });
});
