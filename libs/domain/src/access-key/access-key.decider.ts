import type { Decider, Decision } from "klartext/event-sourcing";
import { accept, type Refusal, refuse, refuseFor } from "../refusal/refusal.ts";
import type { Role } from "../taxonomy/index.ts";
import type { FreeText } from "../text/index.ts";
import { faultyWords } from "../text/text.rules.ts";
import type { AccessKeyCommand } from "./access-key.commands.ts";
import type { AccessKeyEvent, KeyHolder } from "./access-key.events.ts";

/** `null`: not issued yet. */
export type AccessKeyState = AccessKey | null;

export interface AccessKey {
  readonly holder: KeyHolder;
  readonly role: Role;
  readonly label: FreeText;
  /** SHA-256 of the secret, hex */
  readonly secretHash: string;
  /** RFC 3339 */
  readonly expiresAt: string | null;
  readonly revoked: boolean;
}

export const accessKeyDecider: Decider<AccessKeyState, AccessKeyCommand, AccessKeyEvent, Refusal> = {
  initialState: null,
  decide,
  evolve,
};

/** Whether the key opens anything at a moment (RFC 3339). */
export function isUsable(key: AccessKey, at: string): boolean {
  return !key.revoked && (key.expiresAt === null || Date.parse(at) < Date.parse(key.expiresAt));
}

function decide(command: AccessKeyCommand, key: AccessKeyState): Decision<AccessKeyEvent, Refusal> {
  switch (command.type) {
    case "IssueAccessKey": {
      if (key !== null) return accept();
      const { type, ...data } = command;
      const { label, holder } = data;
      const fault = faultyWords({ label, tool: holder.kind === "tool" ? holder.tool : null });
      return fault ? refuseFor(fault) : accept({ type: "AccessKeyIssued", data });
    }
    case "RenewAccessKey": {
      // Expired or not: renewing gives a new secret, and the old one stops working.
      const { secretHash, expiresAt } = command;
      if (key === null) return refuse("access-key-unknown");
      if (key.revoked) return refuse("access-key-revoked");
      if (key.secretHash === secretHash && key.expiresAt === expiresAt) return accept();
      return accept({ type: "AccessKeyRenewed", data: { secretHash, expiresAt } });
    }
    case "RevokeAccessKey": {
      const { reason } = command;
      if (key === null) return refuse("access-key-unknown");
      if (key.revoked) return accept();
      const fault = faultyWords({ reason });
      return fault ? refuseFor(fault) : accept({ type: "AccessKeyRevoked", data: { reason } });
    }
    default:
      return command satisfies never;
  }
}

function evolve(key: AccessKeyState, event: AccessKeyEvent): AccessKeyState {
  switch (event.type) {
    case "AccessKeyIssued":
      return key ?? { ...event.data, revoked: false };
    case "AccessKeyRenewed":
      return key && { ...key, ...event.data };
    case "AccessKeyRevoked":
      return key && { ...key, revoked: true };
    default:
      event satisfies never;
      return key;
  }
}
