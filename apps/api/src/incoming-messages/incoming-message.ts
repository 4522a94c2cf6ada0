import type { Channel } from "klartext/domain";
import type { CommandResult } from "klartext/nest";

/** Who wrote, as far as the way it came says so. */
export interface Sender {
  readonly name: string | null;
  readonly email: string | null;
  readonly phone: string | null;
}

/** Something that a customer wrote, whatever way it came. */
export interface IncomingMessage {
  readonly channel: Channel;
  /** `null`: the tool that hands the message over knows who wrote, and does not say it. */
  readonly sender: Sender | null;
  /** What the customer wrote as its heading. */
  readonly subject: string | null;
  /** What the customer wrote; neither blank nor longer than `TEXT_MAX_LENGTH`. `null`: nothing that can be read. */
  readonly words: string | null;
  /** RFC 3339 */
  readonly receivedAt: string;
  /** The message of ours that it answers, where that is proven. */
  readonly answers: string | null;
  /** For colleagues, one sentence each: what came with it, what was left out. */
  readonly remarks: readonly string[];
  /** It came from a program or over a list: nothing may answer it by itself. */
  readonly byProgram?: true;
}

export const takenAs = ["reply", "complaint"] as const;

/** What became of a message: a reply at its point, or a complaint to be sorted. */
export interface TakenMessage {
  readonly pointId: string;
  readonly as: (typeof takenAs)[number];
  readonly result: CommandResult;
}

/** There are many new complaints already; nothing was taken in. */
export class ComplaintHeldBack extends Error {
  override readonly name = "ComplaintHeldBack";
}
