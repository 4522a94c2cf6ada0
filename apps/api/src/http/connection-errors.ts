import { STATUS_CODES } from "node:http";
import type { Socket } from "node:net";
import { PROBLEM_TYPE } from "./problem-answer.ts";
import { problemOfStatus } from "./problems.ts";
import { securityHeaders } from "./security-headers.ts";

/** Answers what is no HTTP, too large or too slow, so that no request comes of it, and hangs up. */
export function answerConnectionError(error: NodeJS.ErrnoException, socket: Socket): void {
  if (error.code === "ECONNRESET" || socket.destroyed) return;
  if (socket.writable) socket.write(connectionErrorAnswer(error.code));
  socket.destroySoon();
}

/** The whole HTTP answer; in German, since the reader's language is not known yet. */
export function connectionErrorAnswer(code: string | undefined): string {
  const status = statusOf(code);
  const body = JSON.stringify(problemOfStatus(status)?.document("de"));
  const headers = {
    ...securityHeaders,
    "Content-Type": `${PROBLEM_TYPE}; charset=utf-8`,
    "Content-Language": "de",
    "Content-Length": String(Buffer.byteLength(body)),
    Connection: "close",
  };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  return `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines.join("")}\r\n${body}`;
}

function statusOf(code: string | undefined): number {
  if (code === "ERR_HTTP_REQUEST_TIMEOUT") return 408;
  return code === "HPE_HEADER_OVERFLOW" ? 431 : 400;
}
