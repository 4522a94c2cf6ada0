export const supportLevels = [1, 2, 3] as const;
export type SupportLevel = (typeof supportLevels)[number];
