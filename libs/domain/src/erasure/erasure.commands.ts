import type { ErasedText, ErasureSubject } from "./erasure.events.ts";

export type ErasureCommand =
  | {
      readonly type: "OrderErasure";
      readonly subject: ErasureSubject | null;
      readonly subjectId: string | null;
      readonly texts: readonly ErasedText[];
      readonly reason: string | null;
      readonly on: string;
    }
  | { readonly type: "RecordKeysDestroyed" }
  | { readonly type: "RecordNodeForgot"; readonly nodeId: string }
  | {
      readonly type: "CompleteErasure";
      readonly erasedTexts: number;
      /** Of all nodes that have joined and are not retired. */
      readonly nodeIds: readonly string[];
      /** How many of the destroyed keys the log's files still hold bytes of. */
      readonly keysInFiles: number;
    };
