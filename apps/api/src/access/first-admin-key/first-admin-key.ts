import { randomBytes, randomUUID } from "node:crypto";
import { Injectable } from "@nestjs/common";
import { type AccessKey, accessKeyDecider, personDecider } from "klartext/domain";
import { type CommandResult, CommandRunner, derivedUuid, StreamReader } from "klartext/nest";
import { hashOfKey } from "../access.guard.ts";
import { accessKeyStream } from "../access-key-stream.ts";

const PERSON_ID = derivedUuid("first-admin");
const KEY_ID = derivedUuid("first-admin-key");

/** Sees to it that somebody can begin: the first admin and their key. */
@Injectable()
export class FirstAdminKey {
  readonly #runner: CommandRunner;
  readonly #reader: StreamReader;

  constructor(runner: CommandRunner, reader: StreamReader) {
    this.#runner = runner;
    this.#reader = reader;
  }

  /**
   * On the very first start the key is made, or taken from the configuration. Later a key from the configuration
   * replaces the first one: whoever runs the service can always get in.
   *
   * @returns the key when it was made up here, to be shown once
   */
  async ensure(configured: string | null): Promise<string | null> {
    const first = await this.#reader.stateOf(accessKeyDecider, accessKeyStream(KEY_ID));
    if (first !== null) {
      if (configured !== null) await this.#replace(first, hashOfKey(configured));
      return null;
    }
    const key = configured ?? newAccessKey();
    await this.#addAdmin();
    const { changed } = await this.#issue(KEY_ID, hashOfKey(key));
    // Another node that starts for the first time may have been quicker: then its key counts.
    return configured === null && changed ? key : null;
  }

  /** A revoked key stays so, also while the configuration still names it; another one lets its bearer in. */
  async #replace(first: AccessKey, secretHash: string): Promise<void> {
    if (!first.revoked) await this.#renew(secretHash);
    else if (first.secretHash !== secretHash) {
      await this.#issue(derivedUuid("configured-admin-key", secretHash), secretHash);
    }
  }

  async #addAdmin(): Promise<void> {
    await this.#runner.run(
      personDecider,
      { stream: `person-${PERSON_ID}`, exists: "either" },
      { type: "AddPerson", personId: PERSON_ID, name: "Administrator", email: null, teamId: null },
      this.#context("person"),
    );
  }

  async #issue(accessKeyId: string, secretHash: string): Promise<CommandResult> {
    return this.#runner.run(
      accessKeyDecider,
      { stream: accessKeyStream(accessKeyId), exists: "none" },
      {
        type: "IssueAccessKey",
        holder: { kind: "person", personId: PERSON_ID },
        role: "admin",
        label: "Administrator",
        secretHash,
        expiresAt: null,
      },
      this.#context("issue", accessKeyId),
    );
  }

  async #renew(secretHash: string): Promise<void> {
    await this.#runner.run(
      accessKeyDecider,
      { stream: accessKeyStream(KEY_ID) },
      { type: "RenewAccessKey", secretHash, expiresAt: null },
      // Not derived: the same key may come back after another one.
      { ...this.#context(), commandId: randomUUID() },
    );
  }

  #context(...step: string[]) {
    return { commandId: derivedUuid("first-admin-key", ...step), actor: { kind: "klartext" } } as const;
  }
}

/** 256 random bits, recognisable by secret scanners through its prefix. */
export function newAccessKey(): string {
  return `klartext_${randomBytes(32).toString("base64url")}`;
}
