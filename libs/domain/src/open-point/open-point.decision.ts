import type { Decision } from "klartext/event-sourcing";
import type { Refusal } from "../refusal/refusal.ts";
import type { OpenPointEvent } from "./open-point.events.ts";

export type OpenPointDecision = Decision<OpenPointEvent, Refusal>;
