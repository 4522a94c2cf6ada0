export {
  canRunImapServer,
  type ImapTestServer,
  type ImapTestServerOptions,
  type MailInFolder,
  startImapTestServer,
} from "./imap-test-server.ts";
export {
  decodedHeader,
  type ReceivedMail,
  type SmtpBehaviour,
  type SmtpTestServer,
  type SmtpTestServerOptions,
  startSmtpTestServer,
} from "./smtp-test-server.ts";
