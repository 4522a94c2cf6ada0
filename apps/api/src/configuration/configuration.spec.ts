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

  it("warns of a misspelled setting instead of ignoring it", () => {
    expect(readConfiguration({ KLARTEXT_DATTA: "/tmp" }).warnings).toEqual([
      expect.stringContaining("KLARTEXT_DATTA: there is no such setting"),
    ]);
  });

  it("refuses an admin key that could be guessed", () => {
    expect(() => readConfiguration({ KLARTEXT_ADMIN_KEY: "admin" })).toThrow(/KLARTEXT_ADMIN_KEY/);
  });
});
