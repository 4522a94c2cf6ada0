/**
 * What happens to an access key. One stream per key; the secret itself is never stored, only its hash.
 *
 * These names and shapes are stored for ever: a change is a new version with an upcaster and a golden file.
 */
import type { Happened } from "../event/happened.ts";
import type { Role } from "../taxonomy/index.ts";
import type { FreeText } from "../text/index.ts";

/** Whom a key speaks for: a person, or a tool by its name. */
export type KeyHolder =
  | { readonly kind: "person"; readonly personId: string }
  | { readonly kind: "tool"; readonly tool: string };

export type AccessKeyEvent =
  | Happened<
      "AccessKeyIssued",
      {
        readonly holder: KeyHolder;
        readonly role: Role;
        /** What the key is for: shown in the list of keys. */
        readonly label: FreeText;
        /** SHA-256 of the secret, hex; the secret has 256 random bits, so a slow hash would add nothing. */
        readonly secretHash: string;
        /** RFC 3339 */
        readonly expiresAt: string | null;
      }
    >
  | Happened<"AccessKeyRenewed", { readonly secretHash: string; readonly expiresAt: string | null }>
  | Happened<"AccessKeyRevoked", { readonly reason: FreeText | null }>;
