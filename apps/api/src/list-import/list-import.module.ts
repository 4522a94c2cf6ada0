import { type DynamicModule, Module } from "@nestjs/common";
import { CqrsModule } from "@nestjs/cqrs";
import type { KeyStore } from "klartext/event-sourcing";
import { EVENT_STORE } from "klartext/nest";
import { CustomerNumbers } from "../customers/customer-numbers.ts";
import { CommandContextPipe } from "../http/command-context.ts";
import { TellableTexts } from "../open-points/tellable-texts.ts";
import { Reservations } from "../reservations/reservations.ts";
import { TeamNames } from "../teams/team-names.ts";
import { CustomersOfList } from "./customers-of-list.ts";
import { DecideConflictController } from "./decide-conflict/decide-conflict.controller.ts";
import { DecideConflictHandler } from "./decide-conflict/decide-conflict.handler.ts";
import { DuplicateRows } from "./duplicate-rows.ts";
import { GetImportController } from "./get-import/get-import.controller.ts";
import { GetImportHandler } from "./get-import/get-import.handler.ts";
import { ListConflictsController } from "./list-conflicts/list-conflicts.controller.ts";
import { ListConflictsHandler } from "./list-conflicts/list-conflicts.handler.ts";
import { ListFiles } from "./list-files.ts";
import { ListImportsController } from "./list-imports/list-imports.controller.ts";
import { ListImportsHandler } from "./list-imports/list-imports.handler.ts";
import { ListMappingsController } from "./list-mappings/list-mappings.controller.ts";
import { ListMappingsHandler } from "./list-mappings/list-mappings.handler.ts";
import { ListRows } from "./list-rows.ts";
import { PreviewImportController } from "./preview-import/preview-import.controller.ts";
import { PreviewImportHandler } from "./preview-import/preview-import.handler.ts";
import { RowComparisons } from "./row-comparison.ts";
import { RowImporter } from "./row-importer.ts";
import { RowUpdater } from "./row-updater.ts";
import { MAX_UPLOAD_BYTES, RunningImports } from "./running-imports.ts";
import { SaveMappingController } from "./save-mapping/save-mapping.controller.ts";
import { SaveMappingHandler } from "./save-mapping/save-mapping.handler.ts";
import { StartImportController } from "./start-import/start-import.controller.ts";
import { StartImportHandler } from "./start-import/start-import.handler.ts";
import { TeamsOfList } from "./teams-of-list.ts";
import { UploadedListPipe } from "./uploaded-list.ts";
import { Uploads } from "./uploads.ts";

export interface ListImportOptions {
  /** Where uploads wait, sealed, until they are imported. */
  readonly uploadsFolder: string;
  /** Bytes of one uploaded list. */
  readonly maxUploadBytes: number;
}

@Module({
  imports: [CqrsModule],
  controllers: [
    PreviewImportController,
    StartImportController,
    ListImportsController,
    GetImportController,
    ListConflictsController,
    DecideConflictController,
    SaveMappingController,
    ListMappingsController,
  ],
  providers: [
    CommandContextPipe,
    UploadedListPipe,
    Reservations,
    CustomerNumbers,
    TellableTexts,
    TeamNames,
    CustomersOfList,
    TeamsOfList,
    RowComparisons,
    RowImporter,
    RowUpdater,
    ListRows,
    DuplicateRows,
    ListFiles,
    RunningImports,
    PreviewImportHandler,
    StartImportHandler,
    ListImportsHandler,
    GetImportHandler,
    ListConflictsHandler,
    DecideConflictHandler,
    SaveMappingHandler,
    ListMappingsHandler,
  ],
})
// biome-ignore lint/complexity/noStaticOnlyClass: a Nest module is a class.
export class ListImportModule {
  static on({ uploadsFolder, maxUploadBytes }: ListImportOptions): DynamicModule {
    return {
      module: ListImportModule,
      providers: [
        { provide: MAX_UPLOAD_BYTES, useValue: maxUploadBytes },
        {
          provide: Uploads,
          inject: [EVENT_STORE],
          useFactory: (store: KeyStore) => new Uploads(uploadsFolder, store),
        },
      ],
    };
  }
}
