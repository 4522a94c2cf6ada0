export {
  type AttachedFile,
  type Bounce,
  type IncomingMail,
  MailUnreadable,
} from "./mailbox/incoming-mail.ts";
export { Mailbox, type MailboxContents, type WaitingMail } from "./mailbox/mailbox.ts";
export { type Drawer, isLoginRefused, type MailboxSettings } from "./mailbox/mailbox-client.ts";
export { ownWords } from "./mailbox/own-words.ts";
export { readMail } from "./mailbox/read-mail.ts";
export type { MailOutcome, MailProblem, MailSender, OutgoingMail } from "./outgoing-mail.ts";
export type { SmtpSettings } from "./smtp-connection.ts";
export { type SmtpSenderOptions, smtpSender } from "./smtp-sender.ts";
