import { rmSync } from "node:fs";
import { join } from "node:path";
import { type MailSender, type OutgoingMail, type SmtpSenderOptions, smtpSender } from "klartext/mail";
import { ApiClient } from "../support/api-client.ts";
import { startServiceProcess } from "../support/service-process.ts";
import { DistantMailServer, ROUND_TRIP_MS } from "./distant-mail-server.ts";
import { benchFolder, type Print } from "./measuring.ts";
import { registerCustomers } from "./registered-customers.ts";

const MAILS = 1_000;
/** Enough for the bare ones. */
const MOST_BARE = 1_000;
/** As many as the outbox has under way on a channel. */
const AT_ONCE = 8;
const LOOK_MS = 50;
/** As of a server that looks up who calls, and on what lists they stand. */
const SLOW_GREETING_MS = 300;

/**
 * Mails per second to a server at a distance: over a connection for each, and over connections that are kept; then what
 * the service makes of it, with its log on disk, from attaching customers to an emergency to the last notice taken.
 */
export async function benchDelivery(print: Print, sizes: readonly number[] = [MAILS]): Promise<void> {
  for (const mails of sizes) {
    print(`${mails} mails to a server ${ROUND_TRIP_MS} ms away, with login and without encryption`);
    for (const greetingMs of [SLOW_GREETING_MS, ROUND_TRIP_MS]) {
      const server = await DistantMailServer.start(greetingMs);
      print(`greeted after ${greetingMs} ms:`);
      try {
        await measure(server, mails, print);
      } finally {
        server.stop();
      }
    }
  }
}

async function measure(server: DistantMailServer, mails: number, print: Print): Promise<void> {
  const bare = Math.min(mails, MOST_BARE);
  const single = await mailsPerSecond(server, bare, { mailsPerConnection: 1 });
  print(`  one connection per mail  ${single.toFixed(0)} mails per second`);
  const kept = await mailsPerSecond(server, bare);
  print(
    `  connections kept         ${kept.toFixed(0)} mails per second, ${ratio(kept, single)} times one each`,
  );
  const { notices, connections } = await noticesPerSecond(server, mails);
  const minutes = 10_000 / notices / 60;
  print(
    `  notices of an emergency  ${notices.toFixed(0)} mails per second over ${connections} connections, ${ratio(notices, kept)} of bare mails: 10,000 in ${minutes.toFixed(1)} minutes`,
  );
}

async function mailsPerSecond(
  server: DistantMailServer,
  mails: number,
  options: SmtpSenderOptions = {},
): Promise<number> {
  const login = { user: "klartext", password: "bench" };
  const settings = { host: "127.0.0.1", port: server.port, secure: false, login, ownName: "example.com" };
  const sender = smtpSender(settings, options);
  server.counted();
  const begin = performance.now();
  const left = Array.from({ length: mails }).keys();
  await Promise.all(Array.from({ length: AT_ONCE }, () => sendAll(sender, left)));
  const seconds = (performance.now() - begin) / 1000;
  sender.hangUp();
  if (server.counted().mails !== mails) throw new Error("The server took other mails than were sent.");
  return mails / seconds;
}

async function sendAll(sender: MailSender, left: Iterable<number>): Promise<void> {
  const never = new AbortController().signal;
  for (const number of left) {
    const { outcome } = await sender.send(mail(number), never);
    if (outcome !== "accepted") throw new Error(`The server answered: ${outcome}.`);
  }
}

function mail(number: number): OutgoingMail {
  return {
    from: { name: "Muster Fördertechnik", address: "service@example.com" },
    to: `jana.${number}@berger.example`,
    replyTo: "service+token@example.com",
    subject: "OP-2026-0042: Stand der Störung",
    text: "Die Bestellannahme im Portal ist ausgefallen. Wir stellen auf das zweite System um.\n".repeat(8),
    messageId: `${number}@example.com`,
    references: [],
    date: Date.now(),
    automatic: true,
    envelopeId: String(number),
  };
}

/** From the request that attaches the customers until the server has taken the last mail. */
async function noticesPerSecond(
  server: DistantMailServer,
  customers: number,
): Promise<{ readonly notices: number; readonly connections: number }> {
  const folder = benchFolder();
  const { customerIds } = await registerCustomers(join(folder, "log.sqlite"), customers);
  const withMail = {
    KLARTEXT_SMTP_URL: `smtp://klartext:bench@127.0.0.1:${server.port}`,
    KLARTEXT_MAIL_FROM: "service@example.com",
  };
  const service = await startServiceProcess(folder, withMail);
  try {
    const client = new ApiClient(service.url);
    await client.put("/v1/organization/name", { name: "Muster Fördertechnik" });
    await client.put("/v1/organization/contact-line", { contactLine: "Serviceteam, 0711 5550-123" });
    const { body } = await client.post("/v1/emergencies", {
      title: "Portal: Bestellungen gehen nicht durch",
      whatHappened: { de: "Die Bestellannahme im Portal ist ausgefallen" },
      remedy: { de: "Wir stellen auf das zweite System um" },
    });
    server.counted();
    const begin = performance.now();
    await client.post(`/v1/emergencies/${body.id}/customers`, { customerIds });
    while (server.taken < customers) await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
    const seconds = (performance.now() - begin) / 1000;
    return { notices: customers / seconds, connections: server.counted().connections };
  } finally {
    await service.stop();
    rmSync(folder, { recursive: true });
  }
}

function ratio(one: number, other: number): string {
  return (one / other).toFixed(2);
}
