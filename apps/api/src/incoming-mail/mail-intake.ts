import { Injectable } from "@nestjs/common";
import {
  type InEachLanguage,
  messageDecider,
  openPointDecider,
  organizationDecider,
  TEXT_MAX_LENGTH,
} from "klartext/domain";
import { type IncomingMail, MailUnreadable, ownWords, readMail } from "klartext/mail";
import {
  type CommandContext,
  CommandRunner,
  Fingerprints,
  ORGANIZATION_STREAM,
  StreamReader,
  unlessRefused,
} from "klartext/nest";
import { AnsweredMessages } from "../incoming-messages/answered-messages.ts";
import type { Sender } from "../incoming-messages/incoming-message.ts";
import { Intake } from "../incoming-messages/intake.ts";
import { KnownSenders } from "../incoming-messages/known-senders.ts";
import { messageStream } from "../messages/message-stream.ts";
import { openPointStream } from "../open-points/open-point-stream.ts";
import { Bounces } from "./bounces.ts";
import { type FateOfMail, idOfMail, idOfSource, type ReceivedMail } from "./incoming-mail.ts";
import {
  attachmentsLine,
  automaticAnswer,
  olderTextLeftOut,
  onlyBeginningRead,
  sentByProgram,
  unreadable,
  wordsCut,
} from "./incoming-mail.words.ts";

const channel = "email";
const actor = { kind: "klartext" } as const;

/**
 * Records what a mail says, where it belongs. The same mail again changes nothing, so that a mail whose putting away was
 * cut off can be taken once more.
 */
@Injectable()
export class MailIntake {
  readonly #intake: Intake;
  readonly #answered: AnsweredMessages;
  readonly #senders: KnownSenders;
  readonly #bounces: Bounces;
  readonly #reader: StreamReader;
  readonly #runner: CommandRunner;
  readonly #fingerprints: Fingerprints;

  constructor(
    intake: Intake,
    answered: AnsweredMessages,
    senders: KnownSenders,
    bounces: Bounces,
    reader: StreamReader,
    runner: CommandRunner,
    fingerprints: Fingerprints,
  ) {
    this.#intake = intake;
    this.#answered = answered;
    this.#senders = senders;
    this.#bounces = bounces;
    this.#reader = reader;
    this.#runner = runner;
    this.#fingerprints = fingerprints;
  }

  /**
   * @param admits whether one more complaint may come onto the list now
   * @throws ComplaintHeldBack and whatever else `Intake.take` throws; nothing was recorded then
   */
  async take(received: ReceivedMail, admits: () => boolean): Promise<FateOfMail> {
    const mail = await readMail(received.source).catch((error: unknown) => {
      if (error instanceof MailUnreadable) return null;
      throw error;
    });
    if (mail === null) return this.leaveToPeople(received, admits);
    const context = { commandId: idOfMail(mail, received, this.#fingerprints), actor };
    if (mail.bounce !== null && (await this.#bounces.record(mail.bounce, context))) return "taken";
    const sender = { name: mail.from?.name ?? null, email: mail.from?.address ?? null, phone: null };
    const answers = await this.#answeredBy(mail, sender);
    if (mail.sentBy === "autoresponder") return this.#noteAutomatic(mail, answers, context);
    const { words, remarks } = await this.#said(mail, received, answers !== null);
    const { receivedAt } = received;
    const message = { channel, sender, subject: mail.subject, words, receivedAt, answers, remarks } as const;
    const byProgram = mail.sentBy === "program" ? ({ byProgram: true } as const) : {};
    await this.#intake.take({ ...message, ...byProgram }, context, admits);
    return "taken";
  }

  /**
   * Says on the list that there is a mail that could not be read, without looking into it.
   * @throws as `take` does
   */
  async leaveToPeople({ source, receivedAt }: ReceivedMail, admits: () => boolean): Promise<FateOfMail> {
    const context = { commandId: idOfSource(source, this.#fingerprints), actor };
    const remarks = await this.#inOurLanguage(unreadable);
    const nothing = { sender: null, subject: null, words: null, answers: null };
    await this.#intake.take({ channel, ...nothing, receivedAt, remarks }, context, admits);
    return "left_to_people";
  }

  /** The address that it was sent to proves it; a Message-ID that it names does so only together with a known sender. */
  async #answeredBy({ recipients, references }: IncomingMail, sender: Sender): Promise<string | null> {
    for (const address of recipients) {
      const messageId = this.#answered.byAddress(address);
      if (messageId !== null) return messageId;
    }
    for (const mailId of references.slice(0, MOST_REFERENCES)) {
      const messageId = await this.#answered.byMailId(mailId);
      if (messageId !== null && (await this.#isOfCustomer(sender, messageId))) return messageId;
    }
    return null;
  }

  async #isOfCustomer(sender: Sender, messageId: string): Promise<boolean> {
    const message = await this.#reader.stateOf(messageDecider, messageStream(messageId));
    if (message === null) return false;
    return (await this.#senders.contactPersonOf(sender, message.addressing.customerId)) !== undefined;
  }

  /**
   * What nobody wrote is no reply and ends no waiting. Where it belongs to no point it is put away unrecorded.
   */
  async #noteAutomatic(
    { subject, text }: IncomingMail,
    answers: string | null,
    context: CommandContext,
  ): Promise<FateOfMail> {
    const message =
      answers === null ? null : await this.#reader.stateOf(messageDecider, messageStream(answers));
    if (message !== null) {
      const [said = ""] = await this.#inOurLanguage(automaticAnswer(subject, text));
      const stream = openPointStream(message.addressing.pointId);
      const note = { type: "AddNote", text: cut(said) } as const;
      await unlessRefused(this.#runner.run(openPointDecider, { stream }, note, context));
    }
    return "automatic";
  }

  /** A reply without the older mail in it; everything that stands in what nobody expected. */
  async #said(mail: IncomingMail, { source, bytes }: ReceivedMail, isReply: boolean) {
    const said = isReply ? ownWords(mail.text, mail.subject) : mail.text;
    const remarks = await this.#inOurLanguage(
      attachmentsLine(mail.attachments),
      said.length < mail.text.length ? olderTextLeftOut : null,
      said.length > TEXT_MAX_LENGTH ? wordsCut : null,
      bytes > source.byteLength || !mail.isWhole ? onlyBeginningRead(bytes) : null,
      mail.sentBy === "program" ? sentByProgram : null,
    );
    return { words: said === "" ? null : cut(said), remarks };
  }

  async #inOurLanguage(...remarks: readonly (InEachLanguage | null)[]): Promise<string[]> {
    const { defaultLanguage } = await this.#reader.stateOf(organizationDecider, ORGANIZATION_STREAM);
    return remarks.flatMap((remark) => (remark === null ? [] : [remark[defaultLanguage]]));
  }
}

const MOST_REFERENCES = 20;

function cut(text: string): string {
  return text.slice(0, TEXT_MAX_LENGTH).toWellFormed();
}
