export * from "./business-calendar/index.ts";
