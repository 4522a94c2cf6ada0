/**
 * The record that something was erased. One stream per erasure; it names ids, never what was erased.
 *
 * These names and shapes are stored for ever: a change is a new version with an upcaster and a golden file.
 */
import type { Happened, Nothing } from "../event/happened.ts";
import type { FreeText } from "../text/index.ts";

export const erasureSubjects = ["contact_person", "person", "customer"] as const;
export type ErasureSubject = (typeof erasureSubjects)[number];

/** A free text, by the id of its key, and the stream that it stands in. */
export interface ErasedText {
  readonly textId: string;
  readonly stream: string;
}

export type ErasureEvent =
  /** From here on the erasure goes on until it is complete, also after a crash. */
  | Happened<
      "ErasureOrdered",
      {
        /** `null` when only texts are erased. */
        readonly subject: ErasureSubject | null;
        readonly subjectId: string | null;
        readonly texts: readonly ErasedText[];
        readonly reason: FreeText | null;
        /** ISO date that stands in the place of what was erased. */
        readonly on: string;
      }
    >
  /** All keys of what is to be erased: from here on nobody can read it in the log, and no new read model will hold it. */
  | Happened<"KeysDestroyed", Nothing>
  /** No file of this node's read model holds any of it any more. */
  | Happened<"NodeForgot", { readonly nodeId: string }>
  /** Nothing of it is left: on no node, and not in the files of the log. */
  | Happened<"ErasureCompleted", { readonly erasedTexts: number }>;
