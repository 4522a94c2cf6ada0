import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isIn } from "../http/networks.ts";
import { ConfigurationInvalid, readConfiguration } from "./configuration.ts";

describe("configuration", () => {
  it("has a default for everything", () => {
    expect(readConfiguration({})).toMatchObject({
      host: "127.0.0.1",
      port: 3000,
      adminKey: null,
      timeZone: "Europe/Berlin",
      federalState: "NW",
      logLevel: "info",
    });
  });

  it("names every problem at once", () => {
    const read = () =>
      readConfiguration({ PORT: "70000", KLARTEXT_FEDERAL_STATE: "XX", KLARTEXT_LOG_LEVEL: "loud" });
    expect(read).toThrow(ConfigurationInvalid);
    expect(read).toThrow(/PORT: .*\n.*KLARTEXT_FEDERAL_STATE: .*\n.*KLARTEXT_LOG_LEVEL: /);
  });

  it("trusts proxies on this machine, or those that it is told of", () => {
    const trusts = (environment: Record<string, string>, address: string) =>
      isIn(readConfiguration(environment).trustedProxies, address);
    expect(["127.0.0.1", "172.17.0.1"].map((address) => trusts({}, address))).toEqual([true, false]);
    expect(trusts({ KLARTEXT_TRUSTED_PROXIES: "172.16.0.0/12" }, "172.17.0.1")).toBe(true);
    expect(() => readConfiguration({ KLARTEXT_TRUSTED_PROXIES: "all" })).toThrow(
      /KLARTEXT_TRUSTED_PROXIES: /,
    );
  });

  it("warns of a misspelled setting instead of ignoring it", () => {
    expect(readConfiguration({ KLARTEXT_DATTA: "/tmp" }).warnings).toEqual([
      expect.stringContaining("KLARTEXT_DATTA: there is no such setting"),
    ]);
  });

  describe("of a log on EventStoreDB", () => {
    const KLARTEXT_EVENTSTORE_URL = "esdb+discover://klartext:secret@cluster.example:2113?tls=true";
    const key = randomBytes(32);

    it("takes the master key in base64 or hex, from the environment or a file", () => {
      const folder = mkdtempSync(join(tmpdir(), "klartext-"));
      const file = join(folder, "master-key");
      writeFileSync(file, `${key.toString("base64")}\n`);
      const ways = [
        { KLARTEXT_MASTER_KEY: key.toString("base64") },
        { KLARTEXT_MASTER_KEY: key.toString("base64url") },
        { KLARTEXT_MASTER_KEY: key.toString("hex") },
        { KLARTEXT_MASTER_KEY_FILE: file },
      ];
      for (const way of ways) {
        const { eventStore } = readConfiguration({ KLARTEXT_EVENTSTORE_URL, ...way });
        expect(eventStore?.connectionString).toBe(KLARTEXT_EVENTSTORE_URL);
        expect(Buffer.from(eventStore?.masterKey ?? []).equals(key)).toBe(true);
      }
      rmSync(folder, { recursive: true });
    });

    it("goes by KurrentDB's name as well", () => {
      const url = "kurrentdb://localhost:2113";
      const environment = { KLARTEXT_EVENTSTORE_URL: url, KLARTEXT_MASTER_KEY: key.toString("hex") };
      expect(readConfiguration(environment).eventStore?.connectionString).toBe("esdb://localhost:2113");
    });

    it.each([
      [
        { KLARTEXT_EVENTSTORE_URL },
        /KLARTEXT_MASTER_KEY or KLARTEXT_MASTER_KEY_FILE: .*openssl rand -base64 32/,
      ],
      [{ KLARTEXT_EVENTSTORE_URL, KLARTEXT_MASTER_KEY: "secret" }, /KLARTEXT_MASTER_KEY: .*32 bytes/],
      [
        { KLARTEXT_EVENTSTORE_URL, KLARTEXT_MASTER_KEY_FILE: "/nowhere" },
        /KLARTEXT_MASTER_KEY_FILE: .*32 bytes/,
      ],
      [{ KLARTEXT_EVENTSTORE_URL: "http://klartext:secret@localhost" }, /KLARTEXT_EVENTSTORE_URL: .*esdb:/],
      [
        { KLARTEXT_EVENTSTORE_URL, KLARTEXT_MASTER_KEY: "secret", KLARTEXT_MASTER_KEY_FILE: "secret" },
        /one of them/,
      ],
    ])("says what is missing, and no secret: %#", (environment, message) => {
      expect(() => readConfiguration(environment)).toThrow(message);
      expect(() => readConfiguration(environment)).not.toThrow(/secret/);
    });

    it("warns of a master key without a cluster", () => {
      expect(readConfiguration({ KLARTEXT_MASTER_KEY: "x" }).warnings).toEqual([
        expect.stringContaining("KLARTEXT_EVENTSTORE_URL"),
      ]);
    });
  });

  it("refuses an admin key that could be guessed", () => {
    expect(() => readConfiguration({ KLARTEXT_ADMIN_KEY: "admin" })).toThrow(/KLARTEXT_ADMIN_KEY/);
  });
});
