import { existsSync, mkdirSync } from "node:fs";
import { open, readdir, readFile, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { type KeyStore, StoreUnavailable } from "klartext/event-sourcing";
import { type Actor, newKey, sealBytes, unsealBytes } from "klartext/sealing";
import type { ListFile } from "./list-file.ts";

/** A list on its way in: the file, how to read it, under which name and for whom. */
export interface Upload extends ListFile {
  readonly listName: string;
  readonly actor: Actor;
}

const SUFFIX = ".upload";

/**
 * Where uploaded lists wait until they are imported: sealed, each with a key of its own, so that nothing of a list is
 * left on the disk once its key is destroyed.
 */
export class Uploads {
  readonly #folder: string;
  readonly #keyStore: KeyStore;

  constructor(folder: string, keyStore: KeyStore) {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    this.#folder = folder;
    this.#keyStore = keyStore;
  }

  /**
   * When it resolves, the upload is on disk, also after a power loss.
   * @throws StoreUnavailable on a full disk and the like
   */
  async store(uploadId: string, upload: Upload): Promise<void> {
    const key = newKey(keyIdOf(uploadId));
    await this.#keyStore.storeKeys([key]);
    const sealed = sealBytes(packed(upload), key.secret, uploadId);
    try {
      await this.#write(uploadId, sealed);
    } catch (cause) {
      throw new StoreUnavailable("The upload cannot be stored.", { cause });
    }
  }

  /** `undefined` when it was discarded. */
  async find(uploadId: string): Promise<Upload | undefined> {
    const keyId = keyIdOf(uploadId);
    const key = (await this.#keyStore.findKeys([keyId])).get(keyId);
    if (key?.state !== "usable") return undefined;
    return unpacked(unsealBytes(await readFile(this.#fileOf(uploadId)), key.secret, uploadId));
  }

  /** @param on ISO date */
  async discard(uploadId: string, on: string): Promise<void> {
    await this.#keyStore.destroyKeys([keyIdOf(uploadId)], on);
    await rm(this.#fileOf(uploadId), { force: true });
  }

  /** Whether it waits here. */
  has(uploadId: string): boolean {
    return existsSync(this.#fileOf(uploadId));
  }

  /** The ids of everything that waits. */
  async waiting(): Promise<readonly string[]> {
    const files = await readdir(this.#folder);
    return files.filter((file) => file.endsWith(SUFFIX)).map((file) => file.slice(0, -SUFFIX.length));
  }

  async #write(uploadId: string, bytes: Uint8Array): Promise<void> {
    const unfinished = join(this.#folder, `${uploadId}.part`);
    const file = await open(unfinished, "w", 0o600);
    try {
      await file.writeFile(bytes);
      await file.sync();
    } catch (error) {
      await rm(unfinished, { force: true });
      throw error;
    } finally {
      await file.close();
    }
    await rename(unfinished, this.#fileOf(uploadId));
    await syncFolder(this.#folder);
  }

  #fileOf(uploadId: string): string {
    return join(this.#folder, `${uploadId}${SUFFIX}`);
  }
}

function keyIdOf(uploadId: string): string {
  return `upload/${uploadId}`;
}

/** A renamed file is there for good when its folder is on disk as well; Windows cannot be asked for that. */
async function syncFolder(path: string): Promise<void> {
  if (process.platform === "win32") return;
  const folder = await open(path, "r");
  await folder.sync().finally(() => folder.close());
}

/** Length of the description, description, file. */
function packed({ bytes, ...description }: Upload): Buffer {
  const head = Buffer.from(JSON.stringify(description));
  const length = Buffer.alloc(4);
  length.writeUInt32BE(head.length);
  return Buffer.concat([length, head, bytes]);
}

function unpacked(plain: Buffer): Upload {
  const headEnd = 4 + plain.readUInt32BE(0);
  const description = JSON.parse(plain.toString("utf8", 4, headEnd)) as Omit<Upload, "bytes">;
  return { ...description, bytes: plain.subarray(headEnd) };
}
