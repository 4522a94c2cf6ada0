import { Problem } from "../../http/problem.ts";

/**
 * JSON for whoever asks for it, or for so many without saying in which format; else Server-Sent Events.
 * @throws Problem (not-acceptable)
 */
export function acceptedFormat(accept = "*/*", limit?: number): "events" | "json" {
  const types = accept.split(",").map((type) => type.split(";")[0]?.trim().toLowerCase() ?? "");
  const format = types.find((type) => type in formats);
  if (format === undefined) throw notAcceptable();
  if (format === "*/*" && limit !== undefined) return "json";
  return formats[format as keyof typeof formats];
}

const formats = {
  "text/event-stream": "events",
  "application/json": "json",
  "text/*": "events",
  "*/*": "events",
} as const;

function notAcceptable(): Problem {
  return new Problem("not-acceptable", {
    de: "Änderungen gibt es als text/event-stream oder als application/json.",
    en: "Changes come as text/event-stream or as application/json.",
  });
}
