import { wayToReach } from "./reaching.ts";

const jana = { channel: "email", email: "jana@berger.example" } as const;

it("is the way that the contact person chose, or else the one that the matter came on", () => {
  expect(wayToReach(jana, "portal")).toEqual({ channel: "email", obstacle: null });
  expect(wayToReach({ ...jana, channel: null }, "portal")).toEqual({ channel: "portal", obstacle: null });
});

it.each([
  [undefined, "email", "no_contact_person"],
  [{ ...jana, channel: null }, null, "no_channel"],
  [{ ...jana, channel: "phone" }, "email", "spoken_channel"],
  [{ ...jana, email: null }, null, "no_email_address"],
  [{ ...jana, email: { erasedOn: "2026-11-20" } }, null, "no_email_address"],
] as const)("is none for %j after %s: %s", (person, cameOn, obstacle) => {
  expect(wayToReach(person, cameOn).obstacle).toBe(obstacle);
});
