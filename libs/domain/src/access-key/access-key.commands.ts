import type { Role } from "../taxonomy/index.ts";
import type { KeyHolder } from "./access-key.events.ts";

export type AccessKeyCommand =
  | {
      readonly type: "IssueAccessKey";
      readonly holder: KeyHolder;
      readonly role: Role;
      readonly label: string;
      readonly secretHash: string;
      readonly expiresAt: string | null;
    }
  | { readonly type: "RenewAccessKey"; readonly secretHash: string; readonly expiresAt: string | null }
  | { readonly type: "RevokeAccessKey"; readonly reason: string | null };
