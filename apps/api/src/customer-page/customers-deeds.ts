import { Inject, Injectable } from "@nestjs/common";
import {
  customerAccessDecider,
  customerDecider,
  feedbackDecider,
  type OpenPointCommand,
  type OpenPointState,
  openPointDecider,
} from "klartext/domain";
import {
  CLOCK,
  type Clock,
  type CommandContext,
  CommandRunner,
  derivedUuid,
  isoInstant,
  StreamReader,
  unlessRefused,
} from "klartext/nest";
import { customerAccessStream } from "../customer-access/customer-access-stream.ts";
import { customerStream } from "../customers/customer-stream.ts";
import { feedbackStream } from "../feedback/feedback-stream.ts";
import { openPointStream } from "../open-points/open-point-stream.ts";
import { Replies } from "../replies/replies.ts";
import type { Values } from "./deed-form.ts";
import type { DeedName } from "./page-addresses.ts";
import { chosenChannel } from "./settings-form.ts";
import type { ShownPoint } from "./shown-point.ts";
import type { Visit } from "./visit.ts";

/** What the history of a point calls those who act on their page; who it was stands in what they did. */
const CUSTOMERS_PAGE = { kind: "tool", tool: "Kundenseite" } as const;

/** What visitors do. The same form with the same content is the same deed, however often it comes. */
@Injectable()
export class CustomersDeeds {
  readonly #runner: CommandRunner;
  readonly #reader: StreamReader;
  readonly #replies: Replies;
  readonly #clock: Clock;

  constructor(runner: CommandRunner, reader: StreamReader, replies: Replies, @Inject(CLOCK) clock: Clock) {
    this.#runner = runner;
    this.#reader = reader;
    this.#replies = replies;
    this.#clock = clock;
  }

  /** @throws RuleBroken where the point has changed meanwhile; StoreUnavailable and whatever else a command throws */
  async onPoint(
    deed: DeedName,
    point: ShownPoint,
    visit: Visit,
    values: Values,
    formId: string,
  ): Promise<void> {
    const context = (...parts: string[]) => contextOf(visit, [point.pointId, deed, ...parts], values, formId);
    const { customerId, now } = visit;
    switch (deed) {
      case "confirm":
        return this.#run(point, { type: "ConfirmSolution", customerId, now }, context());
      case "not-solved": {
        await this.#reply(point, visit, values, context());
        return this.#reopen(point, visit, context("reopen"));
      }
      case "reply":
        return this.#reply(point, visit, values, context());
      case "feedback":
        return this.#giveFeedback(point, visit, values, context());
      default:
        return deed satisfies never;
    }
  }

  async onSettings(visit: Visit, values: Values, formId: string): Promise<void> {
    const context = (part: string) => contextOf(visit, ["settings", part], values, formId);
    await this.#chooseChannel(visit, values, context("channel"));
    if (values.updates === undefined || values.updates === "") return;
    await this.#runner.run(
      customerAccessDecider,
      { stream: customerAccessStream(visit.linkId) },
      { type: "SetCustomerUpdates", on: values.updates === "yes", now: visit.now },
      context("updates"),
    );
  }

  async #run(point: ShownPoint, command: OpenPointCommand, context: CommandContext): Promise<void> {
    await this.#runner.run(openPointDecider, { stream: openPointStream(point.pointId) }, command, context);
  }

  async #reply(point: ShownPoint, visit: Visit, values: Values, context: CommandContext): Promise<void> {
    const reply = {
      customerId: visit.customerId,
      contactPersonId: visit.contactPerson.contactPersonId,
      channel: "portal",
      messageId: null,
      words: values.words ?? "",
      receivedAt: isoInstant(this.#clock.now()),
      fromOtherAddress: false,
      remark: null,
    } as const;
    await this.#replies.record(point.pointId, reply, context);
  }

  /** A finished point has been reopened with the reply already. */
  async #reopen(point: ShownPoint, { language }: Visit, context: CommandContext): Promise<void> {
    const state: OpenPointState = await this.#reader.stateOf(
      openPointDecider,
      openPointStream(point.pointId),
    );
    const isSolved = state?.state === "solved" || state?.state === "verified";
    // An emergency stays solved for all others: the reply has become a point of its own.
    if (!isSolved || state.emergency !== null) return;
    const reason =
      language === "de"
        ? "Der Kunde sagt, dass es noch nicht gelöst ist."
        : "The customer says that it is not solved yet.";
    await unlessRefused(this.#run(point, { type: "ReopenOpenPoint", reason }, context));
  }

  async #giveFeedback(
    { feedback }: ShownPoint,
    { contactPerson, now }: Visit,
    values: Values,
    context: CommandContext,
  ): Promise<void> {
    if (feedback === null) return;
    const { contactPersonId } = contactPerson;
    const answers = {
      solved: values.solved === "" ? null : values.solved === "yes",
      satisfaction: numberOrNull(values.satisfaction),
      recommend: numberOrNull(values.recommend),
      words: values.words || null,
    };
    await this.#runner.run(
      feedbackDecider,
      { stream: feedbackStream(feedback.feedbackId) },
      { type: "GiveFeedback", answers, contactPersonId, channel: "portal", enteredBy: "customer", now },
      context,
    );
  }

  async #chooseChannel(visit: Visit, values: Values, context: CommandContext): Promise<void> {
    const channel = chosenChannel(values.channel);
    if (channel === undefined) return;
    const { contactPersonId } = visit.contactPerson;
    await this.#runner.run(
      customerDecider,
      { stream: customerStream(visit.customerId) },
      { type: "ChooseChannel", contactPersonId, channel },
      context,
    );
  }
}

function contextOf(
  { linkId }: Visit,
  target: readonly string[],
  values: Values,
  formId: string,
): CommandContext {
  const commandId = derivedUuid("customer-page", linkId, ...target, formId, JSON.stringify(values));
  return { commandId, actor: CUSTOMERS_PAGE };
}

function numberOrNull(value: string | undefined): number | null {
  return value ? Number(value) : null;
}
