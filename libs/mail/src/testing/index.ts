export {
  decodedHeader,
  type ReceivedMail,
  type SmtpBehaviour,
  type SmtpTestServer,
  startSmtpTestServer,
} from "./smtp-test-server.ts";
