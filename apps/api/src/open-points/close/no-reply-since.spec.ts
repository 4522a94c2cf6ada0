import { organizationDecider } from "klartext/domain";
import { noReplySince } from "./no-reply-since.ts";

const settings = organizationDecider.initialState;
const since = (now: string) => new Date(noReplySince(Date.parse(now), settings)).toISOString();

describe("no reply since", () => {
  it("waits until the tenth working day after the notice is over", () => {
    const notice = "2026-11-02T10:00:00.000Z";
    expect(notice <= since("2026-11-16T22:59:00Z")).toBe(false);
    expect(notice <= since("2026-11-16T23:01:00Z")).toBe(true);
  });

  it("counts neither weekends nor public holidays", () => {
    // Christmas Day is a Friday in 2026, the second one a Saturday, New Year's Day a Friday.
    expect(since("2027-01-05T09:00:00Z")).toBe("2026-12-17T23:00:00.000Z");
  });
});
