/** Whether a host is this very machine: what goes there crosses no network, and needs no encryption on the way. */
export function isLoopback(host: string): boolean {
  return host === "localhost" || host === "::1" || /^127\.\d+\.\d+\.\d+$/.test(host);
}
