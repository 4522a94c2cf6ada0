import type { DomainEvent, OpenPointEvent } from "klartext/domain";
import type {
  AppendResult,
  BatchHandler,
  EncryptionKey,
  EventStore,
  Following,
  KeyStore,
  KnownKey,
  Position,
  ReadAllOptions,
  StoredEvent,
} from "klartext/event-sourcing";
import { sealEvent, subjectKeyIds } from "klartext/sealing";

const TEAMS = 40;
export const POINTS_PER_CUSTOMER = 50;
/** One point in ten is still worked on, and has so many events; all others came closed from another list. */
const EVENTS_OF_UNFINISHED = 4;
const GROUP = 10;
const EVENTS_PER_GROUP = GROUP - 1 + EVENTS_OF_UNFINISHED;
const FIRST_DAY = Date.UTC(2024, 0, 2, 7);
const LAST_DAY = Date.UTC(2026, 10, 20, 7);
const DAY = 24 * 60 * 60 * 1000;
const BATCH = 500;

/** `Rechnung` stands in about every fifth text, `Antriebsrolle` in every hundredth. */
const everyday =
  "Rechnung Kunde Lieferung Anlage Termin Rückruf Ersatzteil Wartung Vertrag Techniker Lager Buchung Update Leitstand Maske Abgleich Gutschrift Erinnerung Hotline Besetzung Auftrag Störung Sensor Förderband Palette Scanner Drucker Etikett Schnittstelle Zugang".split(
    " ",
  );
const seldom =
  "Antriebsrolle Bestellformular Artikelnummer Schichtplan Zählerstand Ölwechsel Prüfprotokoll Kühlaggregat Netzteil Fräskopf".split(
    " ",
  );
const little = "falsch nicht erneut wieder doppelt spät fehlt defekt offen unklar geprüft zugesagt".split(
  " ",
);

/**
 * A log of as many points as wanted, made up while it is read, always the same: 90 of 100 are finished. Nothing of it
 * is kept, and keys only until they are asked for; so there can be one reader at a time.
 */
export class GeneratedLog implements EventStore, KeyStore {
  readonly logId = "generated";
  readonly length: number;
  readonly #points: number;
  readonly #customers: number;
  readonly #subjectSecret = new Uint8Array(32).fill(7);
  readonly #keys = new Map<string, Uint8Array>();

  constructor(points: number) {
    this.#points = points;
    this.#customers = Math.ceil(points / POINTS_PER_CUSTOMER);
    this.length = TEAMS + this.#customers + Math.floor(points / GROUP) * EVENTS_PER_GROUP;
  }

  async readAll({ after, limit }: ReadAllOptions): Promise<readonly StoredEvent[]> {
    const first = after === null ? 0 : Number(after);
    const count = Math.max(0, Math.min(limit, this.length - first));
    return Array.from({ length: count }, (_, index) => this.#event(first + index));
  }

  isPosition(text: string): boolean {
    return /^\d+$/.test(text);
  }

  async head(): Promise<Position | null> {
    return position(this.length);
  }

  follow(after: Position | null, handler: BatchHandler): Following {
    let stopped = false;
    const stop = Promise.withResolvers<void>();
    const run = async () => {
      for (let last = after; !stopped; ) {
        const events = await this.readAll({ after: last, limit: BATCH });
        if (events.length === 0) return stop.promise;
        await handler(events);
        last = events.at(-1)?.position ?? last;
      }
    };
    const ended = run();
    return {
      ended,
      stop: async () => {
        stopped = true;
        stop.resolve();
        await Promise.allSettled([ended]);
      },
    };
  }

  async findKeys(ids: readonly string[]): Promise<ReadonlyMap<string, KnownKey>> {
    const secrets = new Map(this.#keys);
    this.#keys.clear();
    return new Map(
      ids.map((id) => [id, { state: "usable", secret: secrets.get(id) ?? this.#subjectSecret }]),
    );
  }

  async *allKeys(): AsyncIterable<ReadonlyMap<string, KnownKey>> {}

  async remainsOf(): Promise<readonly string[]> {
    return [];
  }

  /** The keys of what was read last. */
  newKeys(): readonly EncryptionKey[] {
    const keys = Array.from(this.#keys, ([id, secret]) => ({ id, secret }));
    this.#keys.clear();
    return keys;
  }

  append(): Promise<AppendResult> {
    return Promise.reject(new Error("This log is made up, and takes nothing."));
  }

  async readStream(): Promise<readonly StoredEvent[]> {
    return [];
  }

  async storeKeys(): Promise<void> {}

  async destroyKeys(): Promise<void> {}

  async close(): Promise<void> {}

  #event(index: number): StoredEvent {
    const { stream, revision, at, event } = this.#happening(index);
    const id = uuid(index, 1);
    const keys = new Map(subjectKeyIds(event).map((keyId) => [keyId, this.#subjectSecret]));
    const { data, version, newKeys } = sealEvent(id, event, keys);
    for (const [keyId, secret] of keys) this.#keys.set(keyId, secret);
    for (const { id: keyId, secret } of newKeys) this.#keys.set(keyId, secret);
    return {
      id,
      type: event.type,
      version,
      data,
      metadata: "{}",
      recordedAt: new Date(at).toISOString(),
      stream,
      revision,
      position: position(index + 1),
    };
  }

  #happening(index: number): Happening {
    if (index < TEAMS) {
      const event: DomainEvent = { type: "TeamFounded", data: { name: `Team ${index + 1}` } };
      return { stream: `team-${teamId(index)}`, revision: 0, at: FIRST_DAY, event };
    }
    if (index < TEAMS + this.#customers) {
      const customer = index - TEAMS;
      const [customerId, name] = [
        customerIdOf(customer),
        `${pick(everyday, customer * 7)}werk ${customer} GmbH`,
      ];
      const event: DomainEvent = {
        type: "CustomerRegistered",
        data: { customerId, name, customerNumber: null },
      };
      return { stream: `customer-${customerId}`, revision: 0, at: FIRST_DAY, event };
    }
    const rest = index - TEAMS - this.#customers;
    const [group, place] = [Math.floor(rest / EVENTS_PER_GROUP), rest % EVENTS_PER_GROUP];
    const point = group * GROUP + Math.min(place, GROUP - 1);
    const revision = Math.max(0, place - (GROUP - 1));
    const day = FIRST_DAY + Math.floor(((LAST_DAY - FIRST_DAY) * point) / this.#points / DAY) * DAY;
    const at = Math.min(day + (point % 36000) * 1000, LAST_DAY);
    return { stream: `openPoint-${uuid(point, 2)}`, revision, at, event: this.#ofPoint(point, place, at) };
  }

  #ofPoint(point: number, place: number, at: number): OpenPointEvent {
    const random = mix(point);
    const record = {
      title: words(random, 4),
      description: words(random + 1, 16),
      nextStep: words(random + 2, 5),
      customers: [
        {
          customerId: customerIdOf(random % this.#customers),
          siteId: null,
          assetId: null,
          contactPersonId: null,
        },
      ],
      trap: (random % 18) + 1,
      journeyPhase: "service",
      channel: "phone",
      product: `Produkt ${random % 25}`,
      priority: (["low", "normal", "normal", "high"] as const)[random % 4] ?? "normal",
      ownerTeamId: teamId(random % TEAMS),
      supportLevel: 1,
      dueOn: new Date(at + ((random >> 3) % 90) * DAY).toISOString().slice(0, 10),
      noticedAt: new Date(at).toISOString(),
    } as const;
    if (place < GROUP - 1) {
      return {
        type: "OpenPointImported",
        data: {
          ...record,
          kind: "incident",
          listName: "OP-Liste",
          oldNumber: String(point),
          state: "closed",
          finishedOn: new Date(at).toISOString().slice(0, 10),
          remark: null,
          row: "{}",
          importId: "i",
        },
      };
    }
    switch (place - (GROUP - 1)) {
      case 0:
        return { type: "IncidentReported", data: record };
      case 1:
        return { type: "WorkStarted", data: {} };
      case 2:
        return { type: "NoteAdded", data: { text: words(random + 3, 10) } };
      default:
        return { type: "PrioritySet", data: { priority: "high" } };
    }
  }
}

interface Happening {
  readonly stream: string;
  readonly revision: number;
  readonly at: number;
  readonly event: DomainEvent;
}

export function teamId(index: number): string {
  return uuid(index, 3);
}

export function customerIdOf(index: number): string {
  return uuid(index, 4);
}

function words(seed: number, count: number): string {
  return Array.from({ length: count }, (_, index) => {
    const random = mix(seed * 31 + index);
    if (random % 17 === 0) return pick(seldom, random >> 5);
    return random % 3 === 0 ? pick(little, random >> 5) : pick(everyday, random >> 5);
  }).join(" ");
}

function pick(from: readonly string[], index: number): string {
  return from[index % from.length] ?? "";
}

/** A number that looks random, always the same for the same one. */
function mix(value: number): number {
  let mixed = Math.imul(value ^ (value >>> 16), 0x45d9f3b);
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x45d9f3b);
  return (mixed ^ (mixed >>> 16)) >>> 1;
}

function uuid(index: number, kind: number): string {
  const hex = (value: number) => mix(value).toString(16).padStart(8, "0");
  const [a, b, c] = [hex(index * 2 + kind), hex(index + 77 * kind), index.toString(16).padStart(8, "0")];
  return `${a}-${b.slice(0, 4)}-8${b.slice(5)}-a${kind}00-0000${c}`;
}

function position(number: number): Position {
  return String(number).padStart(16, "0");
}
