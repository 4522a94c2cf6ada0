import { fold } from "klartext/event-sourcing";
import { given } from "klartext/event-sourcing/testing";
import type { AccessKeyCommand } from "./access-key.commands.ts";
import { accessKeyDecider, isUsable } from "./access-key.decider.ts";
import type { AccessKeyEvent } from "./access-key.events.ts";

const record = {
  holder: { kind: "tool", tool: "CRM" },
  role: "integration",
  label: "CRM, Produktion",
  secretHash: "aa",
  expiresAt: "2026-12-31T00:00:00Z",
} as const;
const issue: AccessKeyCommand = { type: "IssueAccessKey", ...record };
const issued: AccessKeyEvent = { type: "AccessKeyIssued", data: record };
const revoked: AccessKeyEvent = { type: "AccessKeyRevoked", data: { reason: null } };
const renewal = { secretHash: "bb", expiresAt: "2027-12-31T00:00:00Z" };
const renewed: AccessKeyEvent = { type: "AccessKeyRenewed", data: renewal };

describe("issuing", () => {
  it("gives a key to a person or a tool", () => given(accessKeyDecider).when(issue).then(issued));

  it("needs a label, and a name for a tool", () => {
    given(accessKeyDecider)
      .when({ ...issue, label: "" })
      .thenRefused({ code: "text-missing", values: { field: "label" } });
    given(accessKeyDecider)
      .when({ ...issue, holder: { kind: "tool", tool: " " } })
      .thenRefused({ code: "text-missing", values: { field: "tool" } });
  });

  it("has nothing to do when it was done", () => given(accessKeyDecider, issued).when(issue).thenNothing());
});

describe("renewing", () => {
  const renew: AccessKeyCommand = { type: "RenewAccessKey", ...renewal };

  it("gives a new secret, also to a key that has expired", () => {
    given(accessKeyDecider, issued).when(renew).then(renewed);
    const key = fold(accessKeyDecider, [issued, renewed]);
    expect(key?.secretHash).toBe("bb");
    expect(key && isUsable(key, "2027-01-01T00:00:00Z")).toBe(true);
  });

  it("is refused for an unknown key, and for a revoked one for ever", () => {
    given(accessKeyDecider).when(renew).thenRefused({ code: "access-key-unknown" });
    given(accessKeyDecider, issued, revoked).when(renew).thenRefused({ code: "access-key-revoked" });
  });

  it("has nothing to do the second time", () =>
    given(accessKeyDecider, issued, renewed).when(renew).thenNothing());
});

describe("revoking", () => {
  const revoke: AccessKeyCommand = { type: "RevokeAccessKey", reason: null };

  it("ends the key", () => given(accessKeyDecider, issued).when(revoke).then(revoked));

  it("is refused for an unknown key", () => {
    given(accessKeyDecider).when(revoke).thenRefused({ code: "access-key-unknown" });
  });

  it("has nothing to do the second time", () =>
    given(accessKeyDecider, issued, revoked).when(revoke).thenNothing());
});

it("opens nothing from the moment it expires, nor once revoked, whatever is renewed later", () => {
  const usable = (at: string, ...events: AccessKeyEvent[]) => {
    const key = fold(accessKeyDecider, [issued, ...events]);
    return key !== null && isUsable(key, at);
  };
  expect(usable("2026-12-30T23:59:59.999Z")).toBe(true);
  expect(usable("2026-12-31T01:00:00+01:00")).toBe(false);
  expect(usable("2026-08-14T00:00:00Z", revoked, renewed)).toBe(false);
});
