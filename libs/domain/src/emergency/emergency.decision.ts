import type { Decision } from "klartext/event-sourcing";
import type { Refusal } from "../refusal/refusal.ts";
import type { EmergencyEvent } from "./emergency.events.ts";

export type EmergencyDecision = Decision<EmergencyEvent, Refusal>;
