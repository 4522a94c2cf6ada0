import { Injectable } from "@nestjs/common";
import {
  emergencyDecider,
  type InEachLanguage,
  type Language,
  type OpenPoint,
  openPointDecider,
  readable,
  TITLE_MAX_LENGTH,
} from "klartext/domain";
import { type CommandContext, CommandRunner, derivedUuid, StreamReader } from "klartext/nest";
import { emergencyStream } from "../emergencies/emergency-stream.ts";
import { openPointStream } from "../open-points/open-point-stream.ts";
import type { IncomingReply } from "./replies.ts";

const replyTo: InEachLanguage = { de: "Antwort zum Notfall", en: "Reply about the emergency" };

/**
 * What a customer replies to an emergency's notices is about that customer: it gets a point of its own, one for each
 * customer. On the emergency's point it would be one of thousands.
 */
@Injectable()
export class OwnPoints {
  readonly #reader: StreamReader;
  readonly #runner: CommandRunner;

  constructor(reader: StreamReader, runner: CommandRunner) {
    this.#reader = reader;
    this.#runner = runner;
  }

  /**
   * The customer's own point, which is made where there is none yet; `null` where the point stands for no emergency, or
   * the customer was never attached to it.
   */
  async of(
    pointId: string,
    point: OpenPoint,
    reply: IncomingReply,
    { actor }: CommandContext,
    language: Language,
  ): Promise<string | null> {
    const { customerId } = reply;
    const isOnPoint = point.customers.some((customer) => customer.customerId === customerId);
    if (point.emergency === null || isOnPoint) return null;
    const { emergencyId } = point.emergency;
    const emergency = await this.#reader.stateOf(emergencyDecider, emergencyStream(emergencyId));
    if (!emergency?.attached.some((customer) => customer.customerId === customerId)) return null;
    const ownPointId = derivedUuid("reply to emergency", pointId, customerId);
    const commandId = derivedUuid("report", ownPointId);
    await this.#runner.run(
      openPointDecider,
      { stream: openPointStream(ownPointId), exists: "none" },
      complaintOf(point, reply, language),
      { commandId, actor },
    );
    return ownPointId;
  }
}

/** The words come with the reply itself, which says whether they are the customer's at all. */
function complaintOf(point: OpenPoint, reply: IncomingReply, language: Language) {
  const { customerId, contactPersonId, channel, receivedAt } = reply;
  const { product, trap, ownerTeamId } = point;
  return {
    type: "ReportComplaint",
    title: `${replyTo[language]}: ${readable(point.title) ?? "–"}`.slice(0, TITLE_MAX_LENGTH).toWellFormed(),
    description: null,
    nextStep: null,
    customers: [{ customerId, siteId: null, assetId: null, contactPersonId }],
    trap,
    journeyPhase: null,
    channel,
    product,
    priority: "normal",
    ownerTeamId,
    supportLevel: null,
    dueOn: null,
    noticedAt: receivedAt,
    customersWords: null,
  } as const;
}
