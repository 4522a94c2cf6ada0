import { Body, Controller, HttpCode, Param, Post } from "@nestjs/common";
import { QueryBus } from "@nestjs/cqrs";
import { ApiTags } from "@nestjs/swagger";
import { ApiProblems } from "../../http/api-problems.ts";
import { QueryRoute } from "../../http/query-route.ts";
import { CustomersNamedDto } from "../customers-named.dto.ts";
import { EmergencyIdDto } from "../emergency-id.dto.ts";
import { CustomersPreviewDto } from "./preview-customers.dto.ts";
import { PreviewCustomers } from "./preview-customers.handler.ts";

@ApiTags("Emergencies")
@Controller("v1/emergencies/:emergencyId/customers/preview")
export class PreviewCustomersController {
  readonly #queries: QueryBus;

  constructor(queries: QueryBus) {
    this.#queries = queries;
  }

  @Post()
  @HttpCode(200)
  @QueryRoute({
    summary: "Whom a list or a filter means",
    description:
      "How many, and the first names, before anybody is attached and told. Nothing is recorded: a POST, so that names stand in no address.",
    permission: "tell-customers",
    answer: CustomersPreviewDto,
    mayBeMissing: true,
  })
  @ApiProblems(413, 415, 422)
  handle(
    @Param() { emergencyId }: EmergencyIdDto,
    @Body() input: CustomersNamedDto,
  ): Promise<CustomersPreviewDto> {
    return this.#queries.execute(new PreviewCustomers(emergencyId, input));
  }
}
