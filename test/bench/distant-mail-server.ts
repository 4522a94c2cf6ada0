import { once } from "node:events";
import { type AddressInfo, createServer, type Server, type Socket } from "node:net";
import { createInterface } from "node:readline";

/** There and back: each flight of commands, and each mail, is answered after so long. */
export const ROUND_TRIP_MS = 20;

const greeting = "220 distant.example";
const capabilities = ["250-distant.example", "250-PIPELINING", "250-8BITMIME", "250 AUTH PLAIN"].join("\r\n");

/** Takes every mail and keeps none; as far away as somebody else's mail server, and with no work to do. */
export class DistantMailServer {
  readonly #server: Server;
  readonly #greetingMs: number;
  #taken = 0;
  #connections = 0;

  private constructor(greetingMs: number) {
    this.#greetingMs = greetingMs;
    this.#server = createServer((socket) => this.#serve(socket));
  }

  /** @param greetingMs how long it lets wait whoever calls: servers look up who it is */
  static async start(greetingMs: number): Promise<DistantMailServer> {
    const server = new DistantMailServer(greetingMs);
    server.#server.listen(0, "127.0.0.1");
    await once(server.#server, "listening");
    return server;
  }

  get port(): number {
    return (this.#server.address() as AddressInfo).port;
  }

  /** So many mails, and over so many connections, since it was last asked. */
  counted(): { readonly mails: number; readonly connections: number } {
    const counted = { mails: this.#taken, connections: this.#connections };
    this.#taken = 0;
    this.#connections = 0;
    return counted;
  }

  get taken(): number {
    return this.#taken;
  }

  stop(): void {
    this.#server.close();
  }

  #serve(socket: Socket): void {
    this.#connections += 1;
    socket.setNoDelay(true);
    socket.on("error", () => {});
    const answer = (words: string, afterMs = ROUND_TRIP_MS) => {
      setTimeout(() => socket.writable && socket.write(`${words}\r\n`), afterMs);
    };
    let inContent = false;
    answer(greeting, this.#greetingMs);
    createInterface({ input: socket }).on("line", (line) => {
      if (inContent) {
        if (line !== ".") return;
        inContent = false;
        this.#taken += 1;
        answer("250 taken");
        return;
      }
      const verb = line.slice(0, 4).toUpperCase();
      inContent = verb === "DATA";
      answer(answers[verb] ?? "250 well");
      if (verb === "QUIT") setTimeout(() => socket.end(), ROUND_TRIP_MS);
    });
  }
}

const answers: Readonly<Record<string, string>> = {
  EHLO: capabilities,
  AUTH: "235 welcome",
  DATA: "354 go on",
  QUIT: "221 farewell",
};
