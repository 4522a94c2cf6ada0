export type TeamCommand =
  | { readonly type: "FoundTeam"; readonly name: string }
  | { readonly type: "RenameTeam"; readonly name: string }
  | {
      readonly type: "DissolveTeam";
      /** What the team owns that somebody still waits for. */
      readonly unfinishedPoints: number;
    };
