import { ApiProperty } from "@nestjs/swagger";
import type { ReaderLanguage } from "./reader-language.ts";
import { FieldFindingDocument } from "./text-finding.ts";

/** Kinds of problem a caller can meet; each has a stable URN, a status and a title in both languages. */
const kinds = {
  "malformed-request": { status: 400, de: "Die Anfrage ist nicht lesbar", en: "The request cannot be read" },
  "invalid-fields": {
    status: 400,
    de: "Angaben fehlen oder stimmen nicht",
    en: "Fields are missing or wrong",
  },
  unauthorized: { status: 401, de: "Ein gültiger Schlüssel fehlt", en: "A valid key is missing" },
  forbidden: { status: 403, de: "Dieser Schlüssel darf das nicht", en: "This key may not do that" },
  "not-found": { status: 404, de: "Das gibt es hier nicht", en: "There is no such thing here" },
  "method-not-allowed": {
    status: 405,
    de: "Diese Methode gibt es hier nicht",
    en: "There is no such method here",
  },
  "not-acceptable": {
    status: 406,
    de: "Dieses Format gibt es hier nicht",
    en: "This format is not available here",
  },
  "rule-broken": { status: 409, de: "Eine Regel steht dagegen", en: "A rule stands against it" },
  "request-timeout": {
    status: 408,
    de: "Die Anfrage kam nicht vollständig an",
    en: "The request did not arrive completely",
  },
  gone: { status: 410, de: "Das gilt nicht mehr", en: "This is no longer valid" },
  "stale-revision": {
    status: 412,
    de: "Der Stand hat sich inzwischen geändert",
    en: "The state has changed meanwhile",
  },
  "too-large": { status: 413, de: "Die Anfrage ist zu groß", en: "The request is too large" },
  "address-too-long": { status: 414, de: "Die Adresse ist zu lang", en: "The address is too long" },
  "unsupported-media-type": {
    status: 415,
    de: "Dieses Format wird nicht angenommen",
    en: "This format is not accepted",
  },
  "key-reused": {
    status: 422,
    de: "Derselbe Idempotency-Key, eine andere Anfrage",
    en: "The same Idempotency-Key, another request",
  },
  "texts-refused": {
    status: 422,
    de: "So können die Texte nicht bleiben",
    en: "The texts cannot stay as they are",
  },
  "wording-refused": {
    status: 422,
    de: "So darf der Text nicht an Kunden gehen",
    en: "The text must not reach customers like this",
  },
  "headers-too-large": {
    status: 431,
    de: "Die Kopfzeilen sind zu groß",
    en: "The headers are too large",
  },
  "too-many-requests": { status: 429, de: "Zu viele Anfragen", en: "Too many requests" },
  "internal-error": { status: 500, de: "Hier ist uns ein Fehler unterlaufen", en: "We made an error here" },
  unavailable: { status: 503, de: "Im Augenblick nicht möglich", en: "Not possible at the moment" },
} as const;

export type ProblemKind = keyof typeof kinds;

export class FieldProblemDocument {
  @ApiProperty({
    description: "Where: a JSON pointer into the body, `query/<name>`, `path/<name>` or `header/<name>`.",
    example: "/dueOn",
  })
  pointer!: string;

  @ApiProperty({ description: "What is expected, for programs.", example: "day" })
  code!: string;

  @ApiProperty({
    description: "What is expected, in words.",
    example: "Expected is a calendar day as YYYY-MM-DD.",
  })
  detail!: string;
}

export class ReasonDocument {
  @ApiProperty({ description: "The rule, for programs.", example: "promise-running" })
  code!: string;

  @ApiProperty({ description: "The rule, in words.", example: "A promise is still running." })
  detail!: string;
}

/** RFC 9457. */
export class ProblemDocument {
  @ApiProperty({
    description: "The kind of problem, for programs.",
    example: "urn:klartext:problem:rule-broken",
  })
  type!: string;

  @ApiProperty({ description: "The kind of problem, in words.", example: "A rule stands against it" })
  title!: string;

  @ApiProperty({ type: "integer", description: "The HTTP status.", example: 409 })
  status!: number;

  @ApiProperty({
    description: "What happened and what to do, in the reader's language.",
    example: "The point is closed; reopen it first.",
  })
  detail!: string;

  @ApiProperty({ required: false, description: "The rule, for programs.", example: "point-finished" })
  code?: string;

  @ApiProperty({
    required: false,
    type: [FieldProblemDocument],
    description: "The fields that are missing or wrong; at most 100 are named.",
  })
  errors?: FieldProblemDocument[];

  @ApiProperty({
    required: false,
    type: [ReasonDocument],
    description: "All rules, where several stand against it.",
  })
  reasons?: ReasonDocument[];

  @ApiProperty({
    required: false,
    type: [FieldFindingDocument],
    description: "What the wording check found in texts that customers may read, refused or warned of.",
  })
  findings?: FieldFindingDocument[];
}

export interface ProblemDetails {
  readonly de: string;
  readonly en: string;
}

/** What goes wrong on the way of a request, told to the caller. */
export class Problem extends Error {
  override readonly name = "Problem";
  readonly kind: ProblemKind;
  readonly details: ProblemDetails;
  readonly code: string | undefined;
  readonly errors: ((language: ReaderLanguage) => FieldProblemDocument[]) | undefined;
  readonly reasons: ((language: ReaderLanguage) => ReasonDocument[]) | undefined;
  /** Members of this problem alone (RFC 9457, section 3.2). */
  readonly extensions: Readonly<Record<string, unknown>>;
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    kind: ProblemKind,
    details: ProblemDetails,
    more: {
      readonly code?: string;
      readonly errors?: (language: ReaderLanguage) => FieldProblemDocument[];
      readonly reasons?: (language: ReaderLanguage) => ReasonDocument[];
      readonly extensions?: Readonly<Record<string, unknown>>;
      readonly headers?: Readonly<Record<string, string>>;
    } = {},
  ) {
    super(details.en);
    this.kind = kind;
    this.details = details;
    this.code = more.code;
    this.errors = more.errors;
    this.reasons = more.reasons;
    this.extensions = more.extensions ?? {};
    this.headers = more.headers ?? {};
  }

  get status(): number {
    return kinds[this.kind].status;
  }

  document(language: ReaderLanguage): ProblemDocument {
    const errors = this.errors?.(language);
    const reasons = this.reasons?.(language);
    return {
      type: `urn:klartext:problem:${this.kind}`,
      title: kinds[this.kind][language],
      status: this.status,
      detail: this.details[language],
      ...(this.code === undefined ? {} : { code: this.code }),
      ...(errors === undefined ? {} : { errors }),
      ...(reasons === undefined ? {} : { reasons }),
      ...this.extensions,
    };
  }
}

export function problemKindOf(status: number): ProblemKind {
  const match = (Object.keys(kinds) as ProblemKind[]).find((kind) => kinds[kind].status === status);
  return match ?? (status >= 500 ? "internal-error" : "malformed-request");
}
