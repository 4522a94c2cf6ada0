/** The dot ends it, so that no prefix begins with another one. */
const ALLOWED = /^([A-Za-z0-9]{1,40}\.)?$/;

/**
 * What the names of all our streams begin with in the server: nothing, or a prefix that keeps several logs in one server
 * apart. Only what speaks to the server knows of it.
 */
export class StreamPrefix {
  readonly #prefix: string;

  /** @throws RangeError */
  constructor(prefix: string) {
    if (!ALLOWED.test(prefix)) {
      throw new RangeError("A prefix of streams has at most 40 letters and digits, and a dot at the end.");
    }
    this.#prefix = prefix;
  }

  /** The server's name of one of our streams. */
  nameInServer(stream: string): string {
    return this.#prefix + stream;
  }

  /** The event with our name of its stream; streams of other logs look like the server's own. */
  ours<Event extends { readonly streamId: string }>(event: Event): Event {
    if (this.#prefix === "") return event;
    const { streamId } = event;
    const ours = streamId.startsWith(this.#prefix)
      ? streamId.slice(this.#prefix.length)
      : `$other-${streamId}`;
    return { ...event, streamId: ours };
  }

  /** @param pattern a regular expression on our names that begins with `^` */
  patternInServer(pattern: string): string {
    return `^${this.#prefix.replaceAll(".", "\\.")}${pattern.slice(1)}`;
  }
}
