import { smtpSender } from "klartext/mail";
import type { MailConfiguration } from "../configuration/mail-configuration.ts";
import { domainOf } from "../delivery/mail-ids.ts";
import type { Mailing } from "../delivery/sending.options.ts";

/** How mail leaves this service; `null` where it is not set up. */
export function mailingBy(mail: MailConfiguration | null): Mailing | null {
  if (mail === null) return null;
  const { smtp, from, replyTo } = mail;
  return { sender: smtpSender({ ...smtp, ownName: domainOf(from) }), from, replyTo };
}
