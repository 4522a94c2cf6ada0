import { Inject } from "@nestjs/common";
import { Command, CommandHandler, type ICommandHandler } from "@nestjs/cqrs";
import { listImportDecider } from "klartext/domain";
import type { Lease } from "klartext/event-sourcing";
import { type CommandContext, CommandRunner, Fingerprints, StreamReader } from "klartext/nest";
import { type CommandAnswer, commandAnswer } from "../../http/command-answer.ts";
import type { ListFile } from "../list-file.ts";
import { listImportStream, newImportId } from "../list-import-stream.ts";
import { ListReader } from "../list-reader.ts";
import { importOf, MAX_UPLOAD_BYTES, RunningImports } from "../running-imports.ts";
import type { UploadedList } from "../uploaded-list.ts";
import { type Upload, Uploads } from "../uploads.ts";

export class StartImport extends Command<CommandAnswer> {
  readonly uploaded: UploadedList;
  readonly file: ListFile;
  readonly context: CommandContext;

  constructor(uploaded: UploadedList, file: ListFile, context: CommandContext) {
    super();
    this.uploaded = uploaded;
    this.file = file;
    this.context = context;
  }
}

@CommandHandler(StartImport)
export class StartImportHandler implements ICommandHandler<StartImport> {
  readonly #runner: CommandRunner;
  readonly #reader: StreamReader;
  readonly #fingerprints: Fingerprints;
  readonly #uploads: Uploads;
  readonly #imports: RunningImports;
  readonly #maxUploadBytes: number;

  constructor(
    runner: CommandRunner,
    reader: StreamReader,
    fingerprints: Fingerprints,
    uploads: Uploads,
    imports: RunningImports,
    @Inject(MAX_UPLOAD_BYTES) maxUploadBytes: number,
  ) {
    this.#runner = runner;
    this.#reader = reader;
    this.#fingerprints = fingerprints;
    this.#uploads = uploads;
    this.#imports = imports;
    this.#maxUploadBytes = maxUploadBytes;
  }

  async execute({ uploaded, file, context }: StartImport): Promise<CommandAnswer> {
    const importId = newImportId(context.commandId);
    const { listName } = uploaded.fields;
    const inContext = this.#withFile(context, uploaded);
    if ((await this.#reader.read(listImportStream(importId))).last !== undefined) {
      // The same request once more: it runs already, or has ended.
      return this.#start(importId, listName, 0, inContext);
    }
    const lease = await this.#imports.hold(listName);
    try {
      const upload = { ...file, listName, actor: context.actor };
      return await this.#storeAndBegin(importId, upload, inContext, lease);
    } catch (error) {
      await lease.release();
      throw error;
    }
  }

  async #storeAndBegin(
    importId: string,
    upload: Upload,
    context: CommandContext,
    lease: Lease,
  ): Promise<CommandAnswer> {
    const list = await ListReader.open(upload, this.#maxUploadBytes);
    try {
      await this.#uploads.store(importId, upload);
      const answer = await this.#start(importId, upload.listName, list.found.rows, context);
      this.#imports.begin(importOf(importId, upload), list, lease);
      return answer;
    } catch (error) {
      await list.close();
      throw error;
    }
  }

  async #start(
    importId: string,
    listName: string,
    rows: number,
    context: CommandContext,
  ): Promise<CommandAnswer> {
    const stream = listImportStream(importId);
    const command = { type: "StartListImport", listName, rows, uploadId: importId } as const;
    const target = { stream, exists: "either" } as const;
    return commandAnswer(importId, await this.#runner.run(listImportDecider, target, command, context));
  }

  /** The same Idempotency-Key with another file is another request. */
  #withFile(context: CommandContext, { hash, fields }: UploadedList): CommandContext {
    if (context.request === undefined) return context;
    return {
      ...context,
      request: this.#fingerprints.of(context.request, hash, JSON.stringify(fields)),
    };
  }
}
