export * from "./business-calendar/index.ts";
export * from "./event/index.ts";
export * from "./taxonomy/index.ts";
export * from "./text/index.ts";
