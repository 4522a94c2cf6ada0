import type { Decision } from "klartext/event-sourcing";
import type { Refusal } from "../refusal/refusal.ts";
import type { MessageEvent } from "./message.events.ts";

export type MessageDecision = Decision<MessageEvent, Refusal>;
