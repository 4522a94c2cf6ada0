export type { AccessKeyCommand } from "./access-key.commands.ts";
export { type AccessKey, type AccessKeyState, accessKeyDecider, isUsable } from "./access-key.decider.ts";
export type { AccessKeyEvent, KeyHolder } from "./access-key.events.ts";
