/** Bounds in UTF-16 units, as JavaScript and OpenAPI's `maxLength` count. */
export const TITLE_MAX_LENGTH = 300;
/** Names of customers, persons, teams, sites and machines; labels and numbers. */
export const NAME_MAX_LENGTH = 200;
export const TEXT_MAX_LENGTH = 20_000;
