import { randomUUID } from "node:crypto";
import { Injectable } from "@nestjs/common";
import { RuleBroken } from "klartext/nest";
import { problemOf } from "../http/problems.ts";
import { AskedFeedback } from "./asked-feedback.ts";
import { CustomersDeeds } from "./customers-deeds.ts";
import { type DeedForm, type FieldProblems, readForm, type Values } from "./deed-form.ts";
import { FormProofs } from "./form-proofs.ts";
import { type DeedName, deedNames } from "./page-addresses.ts";
import { answerClosed, type PageAnswer } from "./page-answer.ts";
import { doneWords, isDone, type PageQuery } from "./page-query.ts";
import { pointForm } from "./point-forms.ts";
import { settingsForm } from "./settings-form.ts";
import type { ShownPoint } from "./shown-point.ts";
import { ShownPointsOfLink } from "./shown-points.ts";
import { checkPage } from "./views/check.view.ts";
import type { FormAtHand } from "./views/form.view.ts";
import { noSuchPointPage } from "./views/no-such-point.view.ts";
import { overviewPage } from "./views/overview.view.ts";
import { pointPage } from "./views/point.view.ts";
import { settingsPage } from "./views/settings.view.ts";
import type { Visit } from "./visit.ts";
import { Visits } from "./visits.ts";

/** A form that is on its way to being done, and where it stands. */
interface Act {
  readonly form: DeedForm;
  readonly subject: string | null;
  /** Where the form stands, and where it leads back to. */
  readonly page: string;
  readonly show: (atHand: FormAtHand, problem: string | null) => PageAnswer;
  readonly carryOut: (values: Values, formId: string) => Promise<void>;
}

const none: FieldProblems = new Map();

/** The pages behind a customer's link. Looking at them changes nothing; what is done is checked, confirmed, then done. */
@Injectable()
export class CustomerPages {
  readonly #visits: Visits;
  readonly #points: ShownPointsOfLink;
  readonly #feedback: AskedFeedback;
  readonly #proofs: FormProofs;
  readonly #deeds: CustomersDeeds;

  constructor(
    visits: Visits,
    points: ShownPointsOfLink,
    feedback: AskedFeedback,
    proofs: FormProofs,
    deeds: CustomersDeeds,
  ) {
    this.#visits = visits;
    this.#points = points;
    this.#feedback = feedback;
    this.#proofs = proofs;
    this.#deeds = deeds;
  }

  async overview(token: string, query: PageQuery): Promise<PageAnswer> {
    const visit = await this.#visits.open(token, query.lang);
    if (visit === null) return answerClosed("closed");
    const done = query.done === "settings" ? visit.words.settings.done : null;
    const hasSettings = settingsForm(visit).fields.length > 0;
    return {
      status: 200,
      html: overviewPage(visit, this.#points.page(query.page, visit), { done, hasSettings }),
    };
  }

  async point(token: string, number: string, query: PageQuery): Promise<PageAnswer> {
    const visit = await this.#visits.open(token, query.lang);
    if (visit === null) return answerClosed("closed");
    const point = await this.#point(number, visit);
    if (point === null) return { status: 404, html: noSuchPointPage(visit) };
    return this.#pointPage(visit, point, { done: doneWords(query.done, point, visit) });
  }

  async settings(token: string, query: PageQuery): Promise<PageAnswer> {
    const visit = await this.#visits.open(token, query.lang);
    if (visit === null) return answerClosed("closed");
    return { status: 200, html: settingsPage(visit, this.#fresh(visit, settingsForm(visit)), null) };
  }

  async actOnPoint(
    token: string,
    number: string,
    deed: DeedName,
    query: PageQuery,
    sent: URLSearchParams,
  ): Promise<PageAnswer> {
    const visit = await this.#visits.open(token, query.lang);
    if (visit === null) return answerClosed("closed");
    const point = await this.#point(number, visit);
    if (point === null) return { status: 404, html: noSuchPointPage(visit) };
    const form = pointForm(deed, point, visit);
    if (form === null) return this.#notNow(visit, point, deed, sent);
    return this.#act(visit, sent, {
      form,
      subject: `${point.heading} (${point.number})`,
      page: visit.addresses.point(number),
      show: (atHand, problem) => this.#pointPage(visit, point, { atHand, problem }),
      carryOut: (values, formId) => this.#deeds.onPoint(deed, point, visit, values, formId),
    });
  }

  async actOnSettings(token: string, query: PageQuery, sent: URLSearchParams): Promise<PageAnswer> {
    const visit = await this.#visits.open(token, query.lang);
    if (visit === null) return answerClosed("closed");
    return this.#act(visit, sent, {
      form: settingsForm(visit),
      subject: null,
      page: visit.addresses.overview(),
      show: (atHand, problem) => ({
        status: statusOf(atHand, problem),
        html: settingsPage(visit, atHand, problem),
      }),
      carryOut: (values, formId) => this.#deeds.onSettings(visit, values, formId),
    });
  }

  async #point(number: string, visit: Visit): Promise<ShownPoint | null> {
    const point = this.#points.one(number, visit);
    return point && { ...point, feedback: await this.#feedback.of(point, visit) };
  }

  /** First what was typed is checked, then it is shown once more, and only then it is done. */
  async #act(visit: Visit, sent: URLSearchParams, act: Act): Promise<PageAnswer> {
    const { words } = visit;
    const { values, problems } = readForm(act.form, sent, words);
    const sentForm = { formId: sent.get("form") ?? "", proof: sent.get("proof") ?? "" };
    const isOurs = this.#proofs.holds(visit.linkId, act.form.action, sentForm.formId, sentForm.proof);
    const fresh = { ...this.#fresh(visit, act.form), values, problems };
    if (problems.size > 0) return act.show(isOurs ? { ...fresh, ...sentForm } : fresh, null);
    if (!isOurs) return act.show(fresh, words.formGone);
    const atHand = { ...fresh, ...sentForm };
    switch (sent.get("step")) {
      case "do":
        return this.#carryOut(visit, act, atHand);
      case "edit":
        return act.show(atHand, null);
      default:
        return this.#check(visit, act, atHand, null);
    }
  }

  async #carryOut(visit: Visit, act: Act, atHand: FormAtHand): Promise<PageAnswer> {
    const { words, addresses } = visit;
    try {
      if (!(await this.#visits.isStillOpen(visit))) return answerClosed("closed");
      await act.carryOut(atHand.values, atHand.formId);
      return { status: 303, location: addresses.afterDeed(act.page, act.form.deed) };
    } catch (error) {
      if (error instanceof RuleBroken) {
        const tooLate = error.refusal.code === "reply-too-late";
        return { ...act.show(atHand, tooLate ? words.replyTooLate : words.overtaken), status: 409 };
      }
      if (problemOf(error).status !== 503) throw error;
      return { ...this.#check(visit, act, atHand, words.unavailable), status: 503, retryAfter: 60 };
    }
  }

  #check(visit: Visit, { subject, page }: Act, atHand: FormAtHand, problem: string | null): PageAnswer {
    return { status: 200, html: checkPage(visit, { atHand, subject, back: page, problem }) };
  }

  /**
   * What was offered a moment ago is done already, by this very form perhaps, or cannot be done any more. What was typed
   * can still be sent as a reply.
   */
  #notNow(visit: Visit, point: ShownPoint, deed: DeedName, sent: URLSearchParams): PageAnswer {
    const { addresses, words } = visit;
    const formId = sent.get("form") ?? "";
    const action = addresses.deed(point.number, deed);
    const isOurs = this.#proofs.holds(visit.linkId, action, formId, sent.get("proof") ?? "");
    if (isOurs && sent.get("step") === "do" && isDone(deed, point)) {
      return { status: 303, location: addresses.afterDeed(addresses.point(point.number), deed) };
    }
    const reply = pointForm("reply", point, visit);
    const typed = sent.get("words");
    const atHand =
      reply && typed ? { atHand: { ...this.#fresh(visit, reply), values: { words: typed } } } : {};
    return { ...this.#pointPage(visit, point, { ...atHand, problem: words.overtaken }), status: 409 };
  }

  #pointPage(
    visit: Visit,
    point: ShownPoint,
    {
      atHand,
      done = null,
      problem = null,
    }: { atHand?: FormAtHand; done?: string | null; problem?: string | null },
  ): PageAnswer {
    const forms = deedNames.flatMap((deed): [DeedName, FormAtHand][] => {
      const form = pointForm(deed, point, visit);
      if (form === null) return [];
      return [[deed, atHand?.form.deed === deed ? atHand : this.#fresh(visit, form)]];
    });
    const parts = { point, forms: Object.fromEntries(forms), done, problem };
    return { status: statusOf(atHand, problem), html: pointPage(visit, parts) };
  }

  #fresh({ linkId }: Visit, form: DeedForm): FormAtHand {
    const formId = randomUUID();
    const proof = this.#proofs.of(linkId, form.action, formId);
    return { form, formId, proof, values: form.values, problems: none };
  }
}

function statusOf(atHand: FormAtHand | undefined, problem: string | null): number {
  return problem !== null || (atHand !== undefined && atHand.problems.size > 0) ? 422 : 200;
}
