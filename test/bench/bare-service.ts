/**
 * The baseline over HTTP: Nest on Fastify with the same adapter and the same DTO, which stores nothing and reads
 * nothing. `GET /bytes` answers with the bytes of the file in BARE_BYTES, when there is one.
 */
import "reflect-metadata";
import { existsSync, readFileSync } from "node:fs";
import { Body, Controller, Get, HttpCode, Module, Post, Res } from "@nestjs/common";
import { APP_PIPE, NestFactory } from "@nestjs/core";
import type { NestFastifyApplication } from "@nestjs/platform-fastify";
import type { FastifyReply } from "fastify";
import { CustomersNamedDto } from "../../apps/api/src/emergencies/customers-named.dto.ts";
import { httpAdapter } from "../../apps/api/src/http/http-server.ts";
import { FieldsPipe } from "../../apps/api/src/http/validation.pipe.ts";
import { ReportIncidentDto } from "../../apps/api/src/open-points/report-incident/report-incident.dto.ts";

const file = process.env.BARE_BYTES ?? "";
const bytes = existsSync(file) ? readFileSync(file, "utf8") : "[]";

@Controller()
class BareController {
  @Post("v1/incidents")
  @HttpCode(201)
  report(@Body() _report: ReportIncidentDto): object {
    return {
      id: "0b6f6f5e-7a0c-8e0e-9a43-5f1f2f8b7c11",
      revision: 0,
      position: "0000000000000001",
      changed: true,
    };
  }

  @Post("v1/customers-named")
  @HttpCode(201)
  name(@Body() _customers: CustomersNamedDto): object {
    return {};
  }

  @Get("bytes")
  bytes(@Res({ passthrough: true }) reply: FastifyReply): string {
    void reply.type("application/json; charset=utf-8");
    return bytes;
  }
}

@Module({ controllers: [BareController], providers: [{ provide: APP_PIPE, useClass: FieldsPipe }] })
class BareModule {}

const adapter = await httpAdapter({ maxUploadBytes: 1024 });
const app = await NestFactory.create<NestFastifyApplication>(BareModule, adapter, {
  bodyParser: false,
  logger: ["error"],
});
await app.listen(0, "127.0.0.1");
console.log(`API ${await app.getUrl()}/v1`);
process.on("SIGTERM", () => void app.close().then(() => process.exit(0)));
