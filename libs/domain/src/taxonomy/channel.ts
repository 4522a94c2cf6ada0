/** Ways on which a customer and the organization speak with each other. */
export const channels = [
  "phone",
  "email",
  "live_chat",
  "social_media",
  "portal",
  "letter",
  "in_person",
  "other",
] as const;
export type Channel = (typeof channels)[number];
