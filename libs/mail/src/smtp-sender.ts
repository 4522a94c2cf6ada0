import { composeMail } from "./compose-mail.ts";
import type { MailOutcome, MailSender, OutgoingMail } from "./outgoing-mail.ts";
import { NotHandedOver, type SmtpSettings } from "./smtp-connection.ts";
import { SmtpConnections, type SmtpPooling } from "./smtp-connections.ts";
import { outcomeOf, putOff } from "./smtp-outcome.ts";

/** Shorter than the shortest pause between two attempts: a mail's next attempt begins after this one has ended. */
const LONGEST_ATTEMPT_MS = 45_000;

export interface SmtpSenderOptions extends SmtpPooling {
  /** When an attempt is given up that the server leaves without an answer. */
  readonly deadline?: () => AbortSignal;
}

/** Sends by SMTP, over a few connections. A password is sent encrypted only, unless the server is on this machine. */
export function smtpSender(settings: SmtpSettings, options: SmtpSenderOptions = {}): MailSender {
  const { deadline = () => AbortSignal.timeout(LONGEST_ATTEMPT_MS) } = options;
  const connections = new SmtpConnections(settings, options);
  return {
    send: (mail, until) => send(connections, mail, { until, over: deadline() }),
    hangUp: () => connections.hangUp(),
  };
}

interface Ends {
  readonly until: AbortSignal;
  readonly over: AbortSignal;
}

async function send(
  connections: SmtpConnections,
  mail: OutgoingMail,
  { until, over }: Ends,
): Promise<MailOutcome> {
  const end = AbortSignal.any([until, over]);
  try {
    end.throwIfAborted();
    await connections.handOver(await composeMail(mail), end);
    return { outcome: "accepted" };
  } catch (error) {
    if (end.aborted) return putOff(over.aborted ? "no_answer" : "cut_off");
    return error instanceof NotHandedOver ? error.outcome : outcomeOf(error, "connecting");
  }
}
