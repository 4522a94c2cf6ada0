import type { MailSender } from "klartext/mail";

/** How mail leaves this service. */
export interface Mailing {
  readonly sender: MailSender;
  /** In which the organization writes. */
  readonly from: string;
  /** Where replies go; each message has its own extension of it. */
  readonly replyTo: string;
}

export interface DeliveryOptions {
  /** `null`: not set up; what is to go out by mail waits. */
  readonly mailing?: Mailing | null;
}

/** For dependency injection: `Mailing | null`. */
export const MAILING = Symbol("Mailing");
