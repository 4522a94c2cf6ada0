import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as pause } from "node:timers/promises";
import { type SmtpTestServer, startSmtpTestServer } from "klartext/mail/testing";
import PostalMime from "postal-mime";
import { mailingTo } from "../../apps/api/src/delivery/testing/told-customer.ts";
import { Api } from "../../apps/api/src/testing/api-harness.ts";
import type { CastCustomer } from "./cast.ts";

/** A service whose mail and messages to gateways arrive somewhere, and what arrives there. */
export class CustomersSide {
  readonly api: Api;
  readonly #mail: SmtpTestServer;
  readonly #gateway: Awaited<ReturnType<typeof startGateway>>;

  private constructor(api: Api, mail: SmtpTestServer, gateway: Awaited<ReturnType<typeof startGateway>>) {
    this.api = api;
    this.#mail = mail;
    this.#gateway = gateway;
  }

  static async start(): Promise<CustomersSide> {
    const [mail, gateway] = [await startSmtpTestServer(), await startGateway()];
    const api = await Api.start({ mailing: mailingTo(mail.port) });
    for (const channel of ["portal", "live_chat"]) {
      await api.as("admin").put(`/v1/delivery-ways/${channel}`, { way: "webhook", url: gateway.url });
    }
    return new CustomersSide(api, mail, gateway);
  }

  async stop(): Promise<void> {
    await this.api.stop();
    await this.#gateway.stop();
    await this.#mail.stop();
  }

  /** Resolves when everything that is to go out has gone out. */
  async hasSentAll(): Promise<void> {
    for (;;) {
      const { status, body } = await this.api
        .as("admin")
        .get("/v1/deliveries?limit=500&state=waiting,under_way");
      if (status === 200 && body.items.length === 0) return;
      await pause(20);
    }
  }

  /** Everything in the mails to an address that can be read: headers as they show, and the text. */
  async mailsTo(address: string): Promise<string[]> {
    const mails = this.#mail.received.filter(({ to }) => to.includes(address));
    return Promise.all(
      mails.map(async ({ raw }) => {
        const { from, sender, replyTo, to, cc, subject, headers, text, html } = await PostalMime.parse(raw);
        return JSON.stringify({ from, sender, replyTo, to, cc, subject, headers, text, html });
      }),
    );
  }

  /** What gateways were given for a customer, with its headers. */
  callsFor(customerId: string): string[] {
    return this.#gateway.calls.filter((call) => call.includes(customerId));
  }

  /** Every page that can be reached from a customer's link, in both languages, with its headers. */
  async pagesOf({ customerId, contactPersonId }: CastCustomer): Promise<string[]> {
    const granted = await this.api.as("service").post("/v1/customer-accesses", {
      ...{ customerId, contactPersonId },
      shown: { choice: "all_of_contact_person" },
    });
    const { pathname } = new URL(granted.body.url);
    const pages = new Map<string, string>();
    const found = [`${pathname}?lang=de`, `${pathname}?lang=en`];
    for (let path = found.pop(); path !== undefined; path = found.pop()) {
      if (pages.has(path)) continue;
      const answer = await this.api.app.inject({
        ...{ method: "GET", url: path },
        // The page counts requests by address, as it should.
        remoteAddress: `198.51.100.${pages.size % 250}`,
      });
      pages.set(path, JSON.stringify(answer.headers) + answer.payload);
      const links = answer.payload.matchAll(/href="([^"#]+)/g);
      found.push(
        ...[...links].map(([, link]) => decoded(link ?? "")).filter((link) => link.startsWith(pathname)),
      );
    }
    return [...pages.values()];
  }
}

/** As an attribute's value is meant. */
function decoded(value: string): string {
  return value.replaceAll("&amp;", "&");
}

async function startGateway() {
  const calls: string[] = [];
  const server = createServer((request, response) => {
    let body = "";
    request.on("data", (chunk) => (body += chunk));
    request.on("end", () => {
      calls.push(JSON.stringify(request.headers) + body);
      response.writeHead(204).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/messages`,
    calls,
    stop: () => new Promise((resolve) => server.close(resolve).closeAllConnections()),
  };
}
