/** A mail of the organization's to one person. Whatever else a mail could carry, such as an employee, has no field here. */
export interface OutgoingMail {
  readonly from: { readonly name: string | null; readonly address: string };
  readonly to: string;
  readonly replyTo: string;
  readonly subject: string;
  readonly text: string;
  /** Without angle brackets; the same for every attempt, so that a receiving side can drop a repetition. */
  readonly messageId: string;
  /** Ids of the mails that it belongs behind, the nearest last; also without angle brackets. */
  readonly references: readonly string[];
  /** Epoch milliseconds */
  readonly date: number;
  /** No person wrote it, so no automatic reply is to answer it (RFC 3834). */
  readonly automatic: boolean;
  /** Comes back with notices about the mail, where the servers on its way know how (RFC 3461). */
  readonly envelopeId: string;
}

/** Why a mail could not be handed over now, though it may be later. */
export type MailProblem =
  | "not_reachable"
  | "no_answer"
  | "cut_off"
  | "refused_for_now"
  | "login_refused"
  | "sender_refused";

export type MailOutcome =
  /** The server has taken it over. */
  | { readonly outcome: "accepted" }
  /** Perhaps it was taken over all the same, where the connection was cut before the server's answer came. */
  | { readonly outcome: "put_off"; readonly problem: MailProblem }
  /** It would be refused again. */
  | { readonly outcome: "refused" };

export interface MailSender {
  /** Hands over one mail. Does not reject. @param until cuts the connection at once: nothing is sent any more */
  send(mail: OutgoingMail, until: AbortSignal): Promise<MailOutcome>;
  /** Closes what is kept open for further mails; the next one opens a connection again. */
  hangUp(): void;
}
