import type { ChoiceField, DeedForm, FormField, Values } from "./deed-form.ts";
import type { DeedName } from "./page-addresses.ts";
import type { PageWords } from "./page-words.ts";
import type { ShownFeedback, ShownPoint } from "./shown-point.ts";
import type { Visit } from "./visit.ts";

/** What the visitor can do about a point now; `null` where there is nothing to do. */
export function pointForm(deed: DeedName, point: ShownPoint, visit: Visit): DeedForm | null {
  const { words, addresses } = visit;
  const form = { deed, action: addresses.deed(point.number, deed), oneOfThem: false, values: {} };
  switch (deed) {
    case "confirm":
      if (point.condition !== "to_confirm" || point.isEmergency) return null;
      return { ...form, words: words.confirm, alsoHappens: null, fields: [] };
    case "not-solved":
      if (!["to_confirm", "solved", "closed", "dropped"].includes(point.condition)) return null;
      return {
        ...form,
        words: point.isEmergency ? words.notSolvedForYou : words.notSolved,
        alsoHappens: null,
        fields: [textField("words", words.whatIsOpen, words.messageHint)],
      };
    case "reply":
      if (point.condition === "elsewhere") return null;
      return {
        ...form,
        words: words.reply,
        alsoHappens: point.finished && !point.isEmergency ? words.replyReopens : null,
        fields: [textField("words", words.yourMessage, words.messageHint)],
      };
    case "feedback": {
      const { feedback } = point;
      if (!feedback?.answerable) return null;
      return {
        ...form,
        words: words.feedback,
        alsoHappens: null,
        fields: feedbackFields(words),
        oneOfThem: true,
        values: answersGiven(feedback, point),
      };
    }
    default:
      return deed satisfies never;
  }
}

function feedbackFields(words: PageWords): readonly FormField[] {
  const numbers = Array.from({ length: 11 }, (_, number) => ({ value: `${number}`, label: `${number}` }));
  const levels = words.satisfactionLevels.map((label, index) => ({ value: `${index + 1}`, label }));
  return [
    choiceField("solved", words.solvedQuestion, yesOrNo(words)),
    choiceField("satisfaction", words.satisfactionQuestion, levels),
    { ...choiceField("recommend", words.recommendQuestion, numbers), hint: words.recommendHint, scale: true },
    { ...textField("words", words.feedbackWords, words.messageHint), required: false },
  ];
}

/** Whoever confirmed the solution need not say so again. */
function answersGiven({ answers }: ShownFeedback, { condition }: ShownPoint): Values {
  if (answers === null) return condition === "solved" ? { solved: "yes" } : {};
  const { solved, satisfaction, recommend, words } = answers;
  return {
    solved: solved === null ? "" : solved ? "yes" : "no",
    satisfaction: satisfaction === null ? "" : String(satisfaction),
    recommend: recommend === null ? "" : String(recommend),
    words: words ?? "",
  };
}

export function yesOrNo(words: PageWords) {
  return [
    { value: "yes", label: words.yes },
    { value: "no", label: words.no },
  ];
}

export function choiceField(name: string, label: string, options: ChoiceField["options"]): ChoiceField {
  return { kind: "choice", name, label, hint: null, required: false, options, scale: false };
}

function textField(name: string, label: string, hint: string): FormField {
  return { kind: "text", name, label, hint, required: true };
}
