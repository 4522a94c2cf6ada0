import { randomBytes } from "node:crypto";
import { Inject, Injectable } from "@nestjs/common";
import { accessKeyDecider, personDecider } from "klartext/domain";
import type { EventStore } from "klartext/event-sourcing";
import { CommandRunner, derivedUuid, EVENT_STORE } from "klartext/nest";
import { hashOfKey } from "../access.guard.ts";

const PERSON_ID = derivedUuid("first-admin");
const KEY_ID = derivedUuid("first-admin-key");

/** Sees to it that somebody can begin: the first admin and their key. */
@Injectable()
export class FirstAdminKey {
  readonly #runner: CommandRunner;
  readonly #store: EventStore;

  constructor(runner: CommandRunner, @Inject(EVENT_STORE) store: EventStore) {
    this.#runner = runner;
    this.#store = store;
  }

  /**
   * On the very first start the key is made, or taken from the configuration. Later a key from the configuration
   * replaces the first one: whoever runs the service can always get in.
   *
   * @returns the key when it was made up here, to be shown once
   */
  async ensure(configured: string | null): Promise<string | null> {
    const isFirstStart = (await this.#store.readStream(`accessKey-${KEY_ID}`)).length === 0;
    if (!isFirstStart) {
      if (configured !== null) await this.#renew(hashOfKey(configured));
      return null;
    }
    const key = configured ?? newAccessKey();
    await this.#addAdmin();
    await this.#issue(hashOfKey(key));
    return configured === null ? key : null;
  }

  async #addAdmin(): Promise<void> {
    await this.#runner.run(
      personDecider,
      { stream: `person-${PERSON_ID}`, exists: "either" },
      { type: "AddPerson", personId: PERSON_ID, name: "Administrator", email: null, teamId: null },
      this.#context("person"),
    );
  }

  async #issue(secretHash: string): Promise<void> {
    await this.#runner.run(
      accessKeyDecider,
      { stream: `accessKey-${KEY_ID}`, exists: "none" },
      {
        type: "IssueAccessKey",
        holder: { kind: "person", personId: PERSON_ID },
        role: "admin",
        label: "Administrator",
        secretHash,
        expiresAt: null,
      },
      this.#context("issue"),
    );
  }

  async #renew(secretHash: string): Promise<void> {
    await this.#runner.run(
      accessKeyDecider,
      { stream: `accessKey-${KEY_ID}` },
      { type: "RenewAccessKey", secretHash, expiresAt: null },
      this.#context(secretHash),
    );
  }

  #context(step: string) {
    return { commandId: derivedUuid("first-admin-key", step), actor: { kind: "klartext" } } as const;
  }
}

/** 256 random bits, recognisable by secret scanners through its prefix. */
export function newAccessKey(): string {
  return `klartext_${randomBytes(32).toString("base64url")}`;
}
