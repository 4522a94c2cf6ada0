import type { DomainEvent, EpochMs, IsoDate } from "klartext/domain";

/** An event on its way into the tables. */
export interface Happening<Event = DomainEvent> {
  readonly event: Event;
  readonly eventId: string;
  readonly stream: string;
  /** What the stream is about: its name behind the kind. */
  readonly subjectId: string;
  readonly position: string;
  /** RFC 3339 */
  readonly recordedAt: string;
  readonly at: EpochMs;
  /** The day of `at` in the organization's zone. */
  readonly day: IsoDate;
}
