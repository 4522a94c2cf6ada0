import type { Store } from "klartext/event-sourcing";
import { openMemoryEventStore } from "klartext/event-store-memory";
import { Api } from "../testing/api-harness.ts";

/** The same log, seen by another node: what it tells that node can be held back, and it outlives it. */
function heldBack(store: Store): { readonly store: Store; hold(): void; letGo(): void } {
  let gate = Promise.withResolvers<void>();
  gate.resolve();
  const follow: Store["follow"] = (after, handler) =>
    store.follow(after, async (events) => {
      await gate.promise;
      await handler(events);
    });
  return {
    store: new Proxy(store, {
      get(target, name) {
        if (name === "follow") return follow;
        if (name === "close") return async () => {};
        const value: unknown = Reflect.get(target, name);
        return typeof value === "function" ? value.bind(target) : value;
      },
    }),
    hold: () => {
      gate = Promise.withResolvers();
    },
    letGo: () => gate.resolve(),
  };
}

describe("a key that another node issued", () => {
  it("is known to whoever says up to which position, also while this node lags", async () => {
    const log = openMemoryEventStore();
    const one = await Api.start({ store: log });
    const lagging = heldBack(log);
    const other = await Api.start({ store: lagging.store });
    lagging.hold();
    const issued = await one
      .as("admin")
      .post("/v1/access-keys", { tool: "BI", role: "integration", label: "BI" });
    expect(issued.status).toBe(201);
    const me = (headers: Record<string, string>) =>
      other.app.inject({
        url: "/v1/me",
        headers: { authorization: `Bearer ${issued.body.key}`, ...headers },
      });
    const position = { "klartext-position": String(issued.headers["klartext-position"]) };

    expect((await me({})).statusCode).toBe(401);
    expect((await me({ "klartext-position": "soon" })).statusCode).toBe(401);
    const waiting = me(position);
    lagging.letGo();
    expect((await waiting).statusCode).toBe(200);
    const stranger = await other.app.inject({
      url: "/v1/me",
      headers: { authorization: "Bearer nobody", ...position },
    });
    expect(stranger.statusCode).toBe(401);
    await other.stop();
    await one.stop();
  });
});
