import { type DynamicModule, Module } from "@nestjs/common";
import { CqrsModule } from "@nestjs/cqrs";

export interface ListImportOptions {
  /** Where uploads wait, sealed, until they are imported. */
  readonly uploadsFolder: string;
  /** Bytes of one uploaded list. */
  readonly maxUploadBytes: number;
}

@Module({})
// biome-ignore lint/complexity/noStaticOnlyClass: a Nest module is a class.
export class ListImportModule {
  static on(_options: ListImportOptions): DynamicModule {
    return { module: ListImportModule, imports: [CqrsModule] };
  }
}
