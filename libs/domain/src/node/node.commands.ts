export type NodeCommand =
  | { readonly type: "JoinNode" }
  | {
      readonly type: "RetireNode";
      /** It is the very node that was asked to carry this out. */
      readonly running: boolean;
    };
