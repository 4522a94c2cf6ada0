import { Command, CommandHandler, type ICommandHandler } from "@nestjs/cqrs";
import { describeStaffListProblem } from "klartext/domain";
import type { CommandContext } from "klartext/nest";
import type { FormWithFile } from "../../http/form-with-file.ts";
import type { ReaderLanguage } from "../../http/reader-language.ts";
import type { ImportPersonsDto, StaffImportDto } from "./import-persons.dto.ts";
import { readStaffFile } from "./staff-file.ts";
import { StaffImport } from "./staff-import.ts";

export class ImportPersons extends Command<StaffImportDto> {
  readonly form: FormWithFile<ImportPersonsDto>;
  readonly context: CommandContext;
  readonly language: ReaderLanguage;

  constructor(form: FormWithFile<ImportPersonsDto>, context: CommandContext, language: ReaderLanguage) {
    super();
    this.form = form;
    this.context = context;
    this.language = language;
  }
}

@CommandHandler(ImportPersons)
export class ImportPersonsHandler implements ICommandHandler<ImportPersons> {
  readonly #staffImport: StaffImport;

  constructor(staffImport: StaffImport) {
    this.#staffImport = staffImport;
  }

  async execute({ form, context, language }: ImportPersons): Promise<StaffImportDto> {
    const { list, encoding = null, delimiter = null } = await readStaffFile(form);
    const { dryRun = false } = form.fields;
    const plan = await this.#staffImport.plan(list.rows);
    if (!dryRun) await this.#staffImport.carryOut(plan, context);
    const rejected = new Set(list.problems.map(({ line }) => line)).size;
    return {
      ...{ dryRun, encoding, delimiter, newTeams: [...plan.newTeams] },
      counts: {
        added: plan.added.length,
        changed: plan.changed.length,
        unchanged: plan.unchanged,
        rejected,
      },
      problems: list.problems.map((problem) => ({
        ...problem,
        detail: describeStaffListProblem(problem, language),
      })),
    };
  }
}
