import { Inject, Injectable } from "@nestjs/common";
import { accessKeyDecider, isUsable } from "klartext/domain";
import {
  CLOCK,
  type Clock,
  type CommandContext,
  type CommandResult,
  CommandRunner,
  derivedUuid,
  FreshReads,
  isoInstant,
  READ_MODEL,
  StreamReader,
} from "klartext/nest";
import type { AccessKeyRow, ReadModel } from "klartext/read-model";
import { Problem } from "../http/problem.ts";
import { AccessKeyDirectory } from "./access-key-directory.ts";
import { accessKeyStream } from "./access-key-stream.ts";

/** Ends keys: one by one, or all that a person holds. Somebody who may issue keys must always remain. */
@Injectable()
export class KeyRevocation {
  readonly #runner: CommandRunner;
  readonly #reader: StreamReader;
  readonly #freshReads: FreshReads;
  readonly #directory: AccessKeyDirectory;
  readonly #readModel: ReadModel;
  readonly #clock: Clock;

  constructor(
    runner: CommandRunner,
    reader: StreamReader,
    freshReads: FreshReads,
    directory: AccessKeyDirectory,
    @Inject(READ_MODEL) readModel: ReadModel,
    @Inject(CLOCK) clock: Clock,
  ) {
    this.#runner = runner;
    this.#reader = reader;
    this.#freshReads = freshReads;
    this.#directory = directory;
    this.#readModel = readModel;
    this.#clock = clock;
  }

  /**
   * @param going the key, or the person with all their keys, that is about to go
   * @throws Problem (rule-broken) when no other usable admin key would be left
   */
  async checkAdminRemains(going: { readonly key: string } | { readonly person: string }): Promise<void> {
    await this.#freshReads.catchUp();
    const admins = this.#readModel.accessKeys.all().filter((key) => this.#isUsableAdmin(key));
    const staying = admins.filter((key) => !goesWith(key, going));
    if (admins.length > 0 && staying.length === 0) throw lastAdminKey();
  }

  /** @throws StreamNotFound, StaleRevision */
  async revoke(
    accessKeyId: string,
    reason: string | null,
    context: CommandContext,
    ifRevision?: number,
  ): Promise<CommandResult> {
    const stream = accessKeyStream(accessKeyId);
    const result = await this.#runner.run(
      accessKeyDecider,
      { stream, ...(ifRevision === undefined ? {} : { ifRevision }) },
      { type: "RevokeAccessKey", reason },
      context,
    );
    const key = await this.#reader.stateOf(accessKeyDecider, stream);
    if (key !== null) this.#directory.withdraw(key.secretHash);
    return result;
  }

  async revokeAllOf(personId: string, context: CommandContext): Promise<void> {
    await this.#freshReads.catchUp();
    const keys = this.#readModel.accessKeys.all().filter((key) => goesWith(key, { person: personId }));
    for (const { accessKeyId, revokedAt } of keys) {
      if (revokedAt !== null) continue;
      const commandId = derivedUuid("revoke", context.commandId, accessKeyId);
      await this.revoke(accessKeyId, null, { ...context, commandId });
    }
  }

  #isUsableAdmin(key: AccessKeyRow): boolean {
    const known = { ...key, revoked: key.revokedAt !== null };
    return key.role === "admin" && isUsable(known, isoInstant(this.#clock.now()));
  }
}

function goesWith(
  { accessKeyId, holder }: AccessKeyRow,
  going: { readonly key: string } | { readonly person: string },
): boolean {
  if ("key" in going) return accessKeyId === going.key;
  return holder.kind === "person" && holder.personId === going.person;
}

function lastAdminKey(): Problem {
  return new Problem(
    "rule-broken",
    {
      de: "Das ist der letzte gültige Schlüssel mit der Rolle admin: ohne ihn könnte niemand mehr Schlüssel ausstellen. Stellen Sie zuerst einen anderen aus.",
      en: "This is the last valid key with the role admin: without it nobody could issue keys any more. Issue another one first.",
    },
    { code: "last-admin-key" },
  );
}
