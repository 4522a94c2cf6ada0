import { once } from "node:events";
import { type AddressInfo, createServer, type Server, type Socket } from "node:net";
import { HOST } from "./cluster.ts";

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
    this.#server.listen(port, HOST);
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
    socket.setNoDelay(true);
    this.#serve(socket);
  }
}
