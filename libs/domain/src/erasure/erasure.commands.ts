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
  | { readonly type: "CompleteErasure"; readonly erasedTexts: number };
