import { type DynamicModule, Module } from "@nestjs/common";
import { APP_FILTER, APP_PIPE } from "@nestjs/core";
import { KlartextModule, type KlartextOptions } from "klartext/nest";
import { AccessModule } from "./access/access.module.ts";
import { HealthModule } from "./health/health.module.ts";
import { ProblemFilter } from "./http/problem.filter.ts";
import { FieldsPipe } from "./http/validation.pipe.ts";
import { OpenPointsModule } from "./open-points/open-points.module.ts";

/** Every capability of the service, one module each. */
const capabilities = [OpenPointsModule];

@Module({})
// biome-ignore lint/complexity/noStaticOnlyClass: a Nest module is a class.
export class AppModule {
  static on(options: KlartextOptions): DynamicModule {
    return {
      module: AppModule,
      imports: [KlartextModule.forRoot(options), AccessModule, HealthModule, ...capabilities],
      providers: [
        { provide: APP_FILTER, useClass: ProblemFilter },
        { provide: APP_PIPE, useClass: FieldsPipe },
      ],
    };
  }
}
