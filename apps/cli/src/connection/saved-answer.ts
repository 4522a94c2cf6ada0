import { createWriteStream } from "node:fs";
import { rm } from "node:fs/promises";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { ReadableStream } from "node:stream/web";
import { NotPossible } from "../command.ts";

/**
 * Writes an answer into a file; one that could not be written to its end is taken away again.
 * @param mode of a file that was not there
 */
export async function saveAnswer({ body }: Response, file: string, mode?: number): Promise<void> {
  const content = body === null ? Readable.from([]) : Readable.fromWeb(body as ReadableStream);
  try {
    await pipeline(content, createWriteStream(file, mode === undefined ? {} : { mode }));
  } catch (cause) {
    await rm(file, { force: true });
    throw new NotPossible(
      {
        de: `Nach ${file} kann nicht geschrieben werden, oder die Übertragung brach ab.`,
        en: `${file} cannot be written, or the transfer broke off.`,
      },
      { cause },
    );
  }
}
