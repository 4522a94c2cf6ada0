import { once } from "node:events";
import { type AddressInfo, createServer, type Server, type Socket } from "node:net";

const LOOPBACK = "127.0.0.1";

/** A member's port and the connections to it, so that they can be cut like a cable. */
export class Connections {
  readonly #serve: (socket: Socket) => void;
  readonly #sockets = new Map<string, Socket>();
  #server: Server | null = null;

  constructor(serve: (socket: Socket) => void) {
    this.#serve = serve;
  }

  /** @returns the port, which is a free one when 0 is given */
  async listen(port: number): Promise<number> {
    this.#server = createServer((socket) => this.#accept(socket));
    this.#server.listen(port, LOOPBACK);
    await once(this.#server, "listening");
    return (this.#server.address() as AddressInfo).port;
  }

  /** Nobody can connect any more, and who was connected is not. */
  async close(): Promise<void> {
    const server = this.#server;
    this.#server = null;
    for (const socket of this.#sockets.values()) socket.destroy();
    if (server !== null) await new Promise((resolve) => server.close(resolve));
  }

  /** @param peer the other side's address and port, as a gRPC call gives it */
  cut(peer: string): void {
    this.#sockets.get(peer)?.destroy();
  }

  #accept(socket: Socket): void {
    const peer = `${socket.remoteAddress}:${socket.remotePort}`;
    this.#sockets.set(peer, socket);
    socket.once("close", () => this.#sockets.delete(peer));
    // A connection that breaks is what this is for; the calls on it are told by gRPC.
    socket.on("error", () => {});
    socket.setNoDelay(true);
    this.#serve(socket);
  }
}
