import type { MailOutcome, MailProblem } from "./outgoing-mail.ts";

/** How far the conversation with the server had come. */
export type SmtpStage = "connecting" | "logging_in" | "handing_over";

interface SmtpError {
  readonly code?: string;
  /** The server's own answer, where it gave one. */
  readonly responseCode?: number;
  readonly command?: string;
}

/** The server is about to close the connection, whatever it was asked (RFC 5321, 4.2). */
const CLOSING = 421;

/** What a failed conversation means for the mail. Only what the server says of the mail itself is final. */
export function outcomeOf(error: unknown, stage: SmtpStage): MailOutcome {
  const { code, responseCode, command } = (error ?? {}) as SmtpError;
  // Encryption that was asked for and refused is nothing that passes by itself.
  if (code === "ETLS") return putOff("not_reachable");
  if (responseCode === undefined) return withoutAnswer(code, stage);
  if (responseCode < 500) return putOff("refused_for_now");
  if (code === "EAUTH" || responseCode === 530 || responseCode === 535) return putOff("login_refused");
  if (stage !== "handing_over") return putOff("refused_for_now");
  return command === "MAIL FROM" && responseCode !== 552 ? putOff("sender_refused") : { outcome: "refused" };
}

/** Whether it is the server's answer to this mail: the next one on the same connection may well be taken. */
export function isAboutMail(error: unknown): boolean {
  const { responseCode, command } = (error ?? {}) as SmtpError;
  if (responseCode === undefined || responseCode === CLOSING) return false;
  return command === "RCPT TO" || command === "DATA";
}

export function putOff(problem: MailProblem): MailOutcome {
  return { outcome: "put_off", problem };
}

function withoutAnswer(code: string | undefined, stage: SmtpStage): MailOutcome {
  switch (code) {
    // The address is none, or the mail is larger than the server takes: known before anything was sent.
    case "EENVELOPE":
    case "EMESSAGE":
      return { outcome: "refused" };
    case "EAUTH":
    case "ENOAUTH":
      return putOff("login_refused");
    case "ETIMEDOUT":
      return putOff("no_answer");
    default:
      return putOff(stage === "connecting" ? "not_reachable" : "cut_off");
  }
}
