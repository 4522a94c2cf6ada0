import {
  type AsWritten,
  type Channel,
  channels,
  type InitialRecord,
  type JourneyPhase,
  journeyPhases,
  NAME_MAX_LENGTH,
  type Priority,
  priorities,
  type SupportLevel,
  supportLevels,
  TEXT_MAX_LENGTH,
  TITLE_MAX_LENGTH,
} from "klartext/domain";
import {
  DayField,
  EnumField,
  InstantField,
  IntegerField,
  NestedListField,
  TextField,
  UuidField,
} from "../http/fields/fields.ts";
import { momentUpToNow } from "./moment-up-to-now.ts";

export class AffectedCustomerDto {
  @UuidField({ description: "The customer.", example: "6f1c0c1e-0d9b-4b0e-8f0e-3a1a8f5f7d21" })
  customerId!: string;

  @UuidField({ description: "Which of the customer's sites.", optional: true, nullable: true })
  siteId?: string | null;

  @UuidField({ description: "Which machine or contract.", optional: true, nullable: true })
  assetId?: string | null;

  @UuidField({ description: "The contact person for this matter.", optional: true, nullable: true })
  contactPersonId?: string | null;
}

/** What every open point can start with; only the title is needed. */
export class InitialRecordDto {
  @TextField({
    max: TITLE_MAX_LENGTH,
    description: "What it is about, for colleagues. Never shown to customers.",
    example: "Ersatzteil falsch geliefert",
  })
  title!: string;

  @TextField({
    max: TEXT_MAX_LENGTH,
    description: "What happened, for colleagues.",
    example: "Antriebsrolle Typ B statt Typ A geliefert, Anlage stand 4 Std.",
    optional: true,
    nullable: true,
  })
  description?: string | null;

  @TextField({ max: TEXT_MAX_LENGTH, description: "What happens next.", optional: true, nullable: true })
  nextStep?: string | null;

  @NestedListField(() => AffectedCustomerDto, { description: "Whom it touches.", max: 1000, optional: true })
  customers?: AffectedCustomerDto[];

  @IntegerField({
    min: 1,
    max: 100_000,
    description: "The kind of service failure: 1 to 18 built in, the organization's own from 101 on.",
    example: 4,
    optional: true,
    nullable: true,
  })
  trap?: number | null;

  @EnumField(journeyPhases, { description: "Where on the customer's way.", optional: true, nullable: true })
  journeyPhase?: JourneyPhase | null;

  @EnumField(channels, { description: "How it came in.", optional: true, nullable: true })
  channel?: Channel | null;

  @TextField({
    max: NAME_MAX_LENGTH,
    description: "Product or service.",
    example: "Leitstand 7",
    optional: true,
    nullable: true,
  })
  product?: string | null;

  @EnumField(priorities, { description: "Default: normal.", optional: true })
  priority?: Priority;

  @UuidField({ description: "The team that owns it.", optional: true, nullable: true })
  ownerTeamId?: string | null;

  @EnumField(supportLevels, { description: "1st, 2nd or 3rd level.", optional: true, nullable: true })
  supportLevel?: SupportLevel | null;

  @DayField({ description: "Until when it has to be solved.", optional: true, nullable: true })
  dueOn?: string | null;

  @InstantField({
    description: "When it came to our notice, up to now; default: now. Response targets count from here.",
    optional: true,
  })
  noticedAt?: string;
}

/**
 * The record as the domain takes it.
 * @throws Problem when it was noticed in the future
 */
export function initialRecordOf(dto: InitialRecordDto, now: string): AsWritten<InitialRecord> {
  return {
    title: dto.title,
    description: dto.description ?? null,
    nextStep: dto.nextStep ?? null,
    customers: (dto.customers ?? []).map(affectedCustomerOf),
    trap: dto.trap ?? null,
    journeyPhase: dto.journeyPhase ?? null,
    channel: dto.channel ?? null,
    product: dto.product ?? null,
    priority: dto.priority ?? "normal",
    ownerTeamId: dto.ownerTeamId ?? null,
    supportLevel: dto.supportLevel ?? null,
    dueOn: dto.dueOn ?? null,
    noticedAt: momentUpToNow("noticedAt", dto.noticedAt, now),
  };
}

export function affectedCustomerOf(dto: AffectedCustomerDto) {
  return {
    customerId: dto.customerId,
    siteId: dto.siteId ?? null,
    assetId: dto.assetId ?? null,
    contactPersonId: dto.contactPersonId ?? null,
  };
}
