import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  canRunImapServer,
  type ImapTestServer,
  type SmtpTestServer,
  startImapTestServer,
  startSmtpTestServer,
} from "klartext/mail/testing";
import { ApiClient } from "../support/api-client.ts";
import { endLeftovers, type ServiceProcess, startServiceProcess } from "../support/service-process.ts";

const withServer = canRunImapServer ? describe : describe.skip;

withServer("a customer's reply by mail", () => {
  let folder: string;
  let smtp: SmtpTestServer;
  let imap: ImapTestServer;
  let service: ServiceProcess;

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), "klartext-mail-"));
    [smtp, imap] = await Promise.all([startSmtpTestServer(), startImapTestServer()]);
    await start();
  }, 60_000);

  afterEach(async () => {
    await endLeftovers();
    await Promise.all([smtp.stop(), imap.remove()]);
    rmSync(folder, { recursive: true });
  });

  const client = () => new ApiClient(service.url);

  async function start(): Promise<void> {
    service = await startServiceProcess(folder, {
      KLARTEXT_LOG_LEVEL: "debug",
      KLARTEXT_SMTP_URL: smtp.url,
      KLARTEXT_MAIL_FROM: "service@example.com",
      KLARTEXT_IMAP_URL: imap.url,
    });
  }

  async function made(path: string, body: object): Promise<string> {
    const answer = await client().post(path, body);
    if (answer.status !== 201) throw new Error(JSON.stringify(answer.body));
    return answer.body.id;
  }

  it("comes to the point that it is about, also when the service was killed meanwhile", async () => {
    const customerId = await made("/v1/customers", { name: "Berger Logistik GmbH" });
    await made(`/v1/customers/${customerId}/contact-persons`, {
      name: "Jana Berger",
      email: "jana@berger.example",
    });
    const { body: customer } = await client().get(`/v1/customers/${customerId}`);
    const [{ contactPersonId }] = customer.contactPersons;
    const pointId = await made("/v1/incidents", { title: "Falsche Rolle", customers: [{ customerId }] });
    await made(`/v1/open-points/${pointId}/messages`, {
      customerId,
      contactPersonId,
      channel: "email",
      kind: "status_update",
      text: "Die Rolle kommt am 24.11. um 12 Uhr.",
    });
    await smtp.hasReceived(1);
    const sent = smtp.received[0];
    const reply = (words: string) =>
      [
        "From: jana@berger.example",
        `To: ${sent?.headers.get("reply-to")}`,
        `In-Reply-To: ${sent?.headers.get("message-id")}`,
        "Subject: Re: Ihre Lieferung",
        "",
        words,
        "",
        "Am 21.11.26 um 10:15 schrieb Beispiel GmbH:",
        "> Die Rolle kommt am 24.11. um 12 Uhr.",
        "",
      ].join("\r\n");

    await imap.deliver(reply("Da ist niemand da."));
    await imap.holds("Klartext/Taken", 1);
    const before = service.output();
    await service.kill();
    await imap.deliver(reply("Mittwoch passt."));
    await start();
    await imap.holds("Klartext/Taken", 2);

    const { body: point } = await client().get(`/v1/open-points/${pointId}`);
    expect(point.replies).toMatchObject([
      { customerId, contactPersonId, channel: "email", words: "Da ist niemand da.", fromOtherAddress: false },
      { words: "Mittwoch passt." },
    ]);
    const printed = before + service.output();
    for (const secret of ["berger", "Lieferung", "niemand", "Mittwoch", imap.password, "service+"]) {
      expect(printed).not.toContain(secret);
    }
  }, 60_000);
});
