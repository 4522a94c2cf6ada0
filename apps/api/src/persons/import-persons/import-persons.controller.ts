import {
  Controller,
  createParamDecorator,
  type ExecutionContext,
  HttpCode,
  Injectable,
  type PipeTransform,
  Post,
} from "@nestjs/common";
import { CommandBus } from "@nestjs/cqrs";
import { ApiBody, ApiConsumes, ApiTags } from "@nestjs/swagger";
import type { FastifyRequest } from "fastify";
import type { CommandContext } from "klartext/nest";
import { ApiProblems } from "../../http/api-problems.ts";
import { InContext } from "../../http/command-context.ts";
import { type FormWithFile, formWithFile } from "../../http/form-with-file.ts";
import { QueryRoute } from "../../http/query-route.ts";
import { InLanguage, type ReaderLanguage } from "../../http/reader-language.ts";
import { TakesForm } from "../../http/unread-parts.guard.ts";
import { ImportPersonsDto, ImportPersonsFormDto, StaffImportDto } from "./import-persons.dto.ts";
import { ImportPersons } from "./import-persons.handler.ts";

const RequestItself = createParamDecorator((_: unknown, context: ExecutionContext) =>
  context.switchToHttp().getRequest<FastifyRequest>(),
);

@Injectable()
class StaffListPipe implements PipeTransform<FastifyRequest, Promise<FormWithFile<ImportPersonsDto>>> {
  transform(request: FastifyRequest): Promise<FormWithFile<ImportPersonsDto>> {
    return formWithFile(request, ImportPersonsDto);
  }
}

@ApiTags("Persons")
@Controller("v1/persons/import")
export class ImportPersonsController {
  readonly #commands: CommandBus;

  constructor(commands: CommandBus) {
    this.#commands = commands;
  }

  /** As fresh as a query: who is there already is known from what queries show. */
  @Post()
  @HttpCode(200)
  @QueryRoute({
    summary: "Take a staff list over into the directory",
    description:
      "Columns for the name (or first and last name), team and role, with German or English headers. Who is known by name and team is not added again, so the same list can be sent as often as it changes; nobody is taken away. Teams that are not there yet are founded.",
    permission: "manage-persons",
    answer: StaffImportDto,
  })
  @TakesForm()
  @ApiConsumes("multipart/form-data")
  @ApiBody({ type: ImportPersonsFormDto })
  @ApiProblems(413, 415)
  handle(
    @RequestItself(StaffListPipe) form: FormWithFile<ImportPersonsDto>,
    @InContext() context: CommandContext,
    @InLanguage() language: ReaderLanguage,
  ): Promise<StaffImportDto> {
    return this.#commands.execute(new ImportPersons(form, context, language));
  }
}
