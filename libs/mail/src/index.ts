export type { MailOutcome, MailProblem, MailSender, OutgoingMail } from "./outgoing-mail.ts";
export { type SmtpSettings, smtpSender } from "./smtp-sender.ts";
