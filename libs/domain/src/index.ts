export * from "./business-calendar/index.ts";
export * from "./event/index.ts";
export * from "./response-target/index.ts";
export * from "./search-text/index.ts";
export * from "./taxonomy/index.ts";
export * from "./text/index.ts";
export * from "./traffic-light/index.ts";
