export type { OrganizationCommand } from "./organization.commands.ts";
export {
  actorRetentionBounds,
  noReplyPeriodBounds,
  type OrganizationState,
  organizationDecider,
} from "./organization.decider.ts";
export type { OrganizationEvent } from "./organization.events.ts";
export { defaultSettings, type OrganizationSettings, settingsAfter } from "./organization.settings.ts";
