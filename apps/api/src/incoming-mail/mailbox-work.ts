import {
  type BeforeApplicationShutdown,
  Inject,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
} from "@nestjs/common";
import { type Store, StoreUnavailable } from "klartext/event-sourcing";
import { isLoginRefused, Mailbox, type MailboxSettings, type WaitingMail } from "klartext/mail";
import { CLOCK, type Clock, EVENT_STORE, isoInstant, LeasedWork, ReadModelBehind } from "klartext/nest";
import { ReadModelNotReady } from "klartext/read-model";
import { NotUnderstood } from "klartext/sealing";
import { Degradations } from "../health/degradations.ts";
import { ComplaintHeldBack } from "../incoming-messages/incoming-message.ts";
import { Allowance } from "./allowance.ts";
import { MAILBOX, MAILBOX_PAUSE, type Pause } from "./incoming-mail.options.ts";
import type { FateOfMail, ReceivedMail } from "./incoming-mail.ts";
import { MailIntake } from "./mail-intake.ts";

/** Longer than what is read of any mail without large attachments; those stay in the mailbox. */
const MOST_BYTES_READ = 4 * 1024 * 1024;
/** A flood stays in the mailbox, and the list readable. Only complaints of unknown senders are counted. */
const MOST_COMPLAINTS_PER_HOUR = 60;
/** Then people have to see to the mail: it may be the one that makes the process stumble. */
const MOST_ATTEMPTS = 2;
/** For servers that tell of nothing, and for what could not be taken. */
const LOOK_AGAIN_MS = 60_000;
const FIRST_RETRY_MS = 1_000;
const LONGEST_RETRY_MS = 5 * 60_000;

/**
 * Takes what comes into the mailbox, on one node at a time. A mail is put away after it was recorded, so that none is
 * lost; one that was recorded and not put away is recognised.
 */
@Injectable()
export class MailboxWork implements OnApplicationBootstrap, BeforeApplicationShutdown {
  readonly #settings: MailboxSettings | null;
  readonly #pause: Pause;
  readonly #intake: MailIntake;
  readonly #store: Store;
  readonly #clock: Clock;
  readonly #complaints: Allowance;
  readonly #logger = new Logger("Mailbox");
  /** What has kept this node from the mailbox without one success in between, and since when. */
  #failing: { readonly problem: MailboxProblem; readonly since: number } | null = null;
  #work: LeasedWork | undefined;

  constructor(
    @Inject(MAILBOX) settings: MailboxSettings | null,
    @Inject(MAILBOX_PAUSE) pause: Pause,
    intake: MailIntake,
    @Inject(EVENT_STORE) store: Store,
    @Inject(CLOCK) clock: Clock,
    degradations: Degradations,
  ) {
    this.#settings = settings;
    this.#pause = pause;
    this.#intake = intake;
    this.#store = store;
    this.#clock = clock;
    this.#complaints = new Allowance(MOST_COMPLAINTS_PER_HOUR, () => clock.now());
    degradations.watch(() =>
      this.#failing === null ? [] : [{ part: "incoming_mail", channel: null, ...this.#failing }],
    );
  }

  onApplicationBootstrap(): void {
    const settings = this.#settings;
    if (settings === null) return;
    this.#work = new LeasedWork(this.#store, "incoming-mail", (until) =>
      // From then on it is another node that knows.
      this.#keepTaking(settings, until).finally(() => {
        this.#failing = null;
      }),
    );
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.#work?.stop();
  }

  /** Over one connection after the other; while there is none to be had, with growing pauses. */
  async #keepTaking(settings: MailboxSettings, until: AbortSignal): Promise<void> {
    let retryMs = FIRST_RETRY_MS;
    while (!until.aborted) {
      try {
        await this.#whileConnected(settings, until, () => {
          retryMs = FIRST_RETRY_MS;
          this.#failing = null;
        });
      } catch (error) {
        if (until.aborted) return;
        if (error instanceof NotUnderstood) throw error;
        this.#noteFailure(error);
        this.#logger.warn(`Mail cannot be taken now, tried again in ${retryMs} ms: ${nameOf(error)}`);
      }
      await this.#pause(retryMs, until).catch(() => {});
      retryMs = Math.min(2 * retryMs, LONGEST_RETRY_MS);
    }
  }

  /** What stands against taking any mail is not the mailbox. */
  #noteFailure(error: unknown): void {
    if (standing.some((kind) => error instanceof kind)) return;
    const since = this.#failing?.since ?? this.#clock.now();
    this.#failing = { problem: isLoginRefused(error) ? "login_refused" : "not_reachable", since };
  }

  async #whileConnected(settings: MailboxSettings, until: AbortSignal, works: () => void): Promise<void> {
    const mailbox = await Mailbox.open(settings, until);
    const passedOver: PassedOver = new Map();
    try {
      for (;;) {
        await this.#takeAll(mailbox, passedOver, until);
        works();
        await this.#untilNews(mailbox, until);
      }
    } finally {
      await mailbox.close();
    }
  }

  async #untilNews(mailbox: Mailbox, until: AbortSignal): Promise<void> {
    const over = new AbortController();
    const lookAgain = this.#pause(LOOK_AGAIN_MS, AbortSignal.any([until, over.signal])).catch(() => {});
    await mailbox.news(lookAgain);
    over.abort();
    until.throwIfAborted();
  }

  /** All that lies there; what cannot be taken now is passed over for a while. */
  async #takeAll(mailbox: Mailbox, passedOver: PassedOver, until: AbortSignal): Promise<void> {
    const now = this.#clock.now();
    for (const [uid, again] of passedOver) if (again <= now) passedOver.delete(uid);
    const before = passedOver.size;
    for (;;) {
      const waiting = await mailbox.waiting(new Set(passedOver.keys()));
      if (waiting.length === 0) break;
      for (const mail of waiting) {
        until.throwIfAborted();
        const again = await this.#takeOne(mailbox, mail);
        if (again !== null) passedOver.set(mail.uid, again);
      }
    }
    if (passedOver.size > before) this.#logger.warn(`${passedOver.size} mails wait in the mailbox.`);
  }

  /** @returns when to try again, in epoch milliseconds; `null` when it is done */
  async #takeOne(mailbox: Mailbox, mail: WaitingMail): Promise<number | null> {
    const { uid, bytes, receivedAt } = mail;
    const now = this.#clock.now();
    const source = await mailbox.beginning(uid, MOST_BYTES_READ);
    if (source === null) return now + LOOK_AGAIN_MS;
    const received = { source, bytes, receivedAt: isoInstant(Math.min(receivedAt ?? now, now)) };
    const fate = await this.#recorded(received, mailbox, mail);
    if (typeof fate === "number") return fate;
    if (fate === "left_to_people") await mailbox.leaveToPeople(uid);
    else await mailbox.putAway(uid, fate);
    return null;
  }

  /** What became of the mail, or when to try again. @throws what stands against taking any mail */
  async #recorded(received: ReceivedMail, mailbox: Mailbox, mail: WaitingMail): Promise<FateOfMail | number> {
    const admits = () => this.#complaints.take();
    await mailbox.countAttempt(mail);
    try {
      if (mail.attempts >= MOST_ATTEMPTS) return await this.#intake.leaveToPeople(received, admits);
      return await this.#intake.take(received, admits);
    } catch (error) {
      const isStanding = standing.some((kind) => error instanceof kind);
      if (isStanding || error instanceof ComplaintHeldBack) await mailbox.uncountAttempt(mail);
      if (isStanding) throw error;
      if (error instanceof ComplaintHeldBack) return this.#complaints.renewedAt;
      this.#logger.error(`A mail could not be taken: ${nameOf(error)}`);
      return this.#clock.now() + LOOK_AGAIN_MS;
    }
  }
}

type MailboxProblem = "not_reachable" | "login_refused";

/** By the mail's uid: when to try again, in epoch milliseconds. */
type PassedOver = Map<number, number>;

const standing = [StoreUnavailable, ReadModelBehind, ReadModelNotReady, NotUnderstood];

/** Without its message: servers repeat in it what they were sent. */
function nameOf(error: unknown): string {
  if (!(error instanceof Error)) return "unknown";
  return "code" in error ? `${error.name} ${String(error.code)}` : error.name;
}
