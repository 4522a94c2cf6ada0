import type { MatterDetails, NamedMatter, StatusPhrases } from "./status-phrases.ts";

const matters: Readonly<Record<NamedMatter, string>> = {
  titled: "your matter",
  message: "your message",
  incident: "the incident",
  complaint: "your complaint",
  escalation: "your urgent matter",
};

export const englishPhrases: StatusPhrases = {
  matter: (name, details) => {
    const words = matters[name] + detailsOf(name, details);
    return { nominative: words, accusative: words, dative: words };
  },
  open: ({ nominative }) => `${capitalized(nominative)} is on record with us.`,
  inProgress: ({ accusative }) => `We are working on ${accusative}.`,
  waiting: ({ dative }) =>
    `There is still something we need before we can carry on with ${dative}; we are following it up.`,
  waitingForYou: ({ dative }) =>
    `To carry on with ${dative}, we still need something from you. Shall we go through it together now?`,
  waitingForYouInWriting: ({ dative }) =>
    `To carry on with ${dative}, we still need something from you. Please write to us about it.`,
  solved: ({ nominative }) => `As we see it, ${nominative} is solved.`,
  verified: ({ nominative }) => `${capitalized(nominative)} is solved, and we have checked the solution.`,
  confirmed: ({ nominative }) =>
    `${capitalized(nominative)} is solved, as you have confirmed. Thank you for that.`,
  closed: ({ accusative }, onDay) =>
    `We closed ${accusative} ${onDay}. If anything is still open, we will gladly take it up again.`,
  closedBefore: ({ nominative }) =>
    `According to our earlier records, ${nominative} is closed. If anything is still open, we will gladly take it up again.`,
  dropped: ({ dative }, onDay) =>
    `We ended our work on ${dative} ${onDay}. We will gladly tell you why, and take it up again if you wish.`,
  droppedBefore: ({ dative }) =>
    `According to our earlier records, work on ${dative} has ended. If you wish, we will gladly take it up again.`,
  goesOnElsewhere: ({ accusative }) => `We are handling ${accusative} together with another entry of ours.`,
  noticeGiven: (onDay) => `We told you so ${onDay}.`,
  isItSolved: "Is everything all right for you now?",
  missed: {
    something: missedInWords,
    newDate: missedInWords,
    firstAnswer: (due) =>
      `We did not keep our promise to give you a first answer by ${due}. We apologise for that.`,
    nextMessage: (due) =>
      `We did not keep our promise to send you the next message by ${due}. We apologise for that.`,
    putRight: (due) =>
      `We did not keep our promise to put the disruption right by ${due}. We apologise for that.`,
    named: (words, due) =>
      `${words} – we promised you that by ${due}, and did not keep our promise. We apologise for that.`,
  },
  keptLate: (moment) =>
    `We kept our last promise only ${moment}, later than we had promised. We apologise for that.`,
  kept: (moment) => `We kept our last promise to you ${moment}.`,
  nextStep: (words) => `The next step: ${words}`,
  promised: {
    something: (due) => `We will keep our promise to you by ${due}.`,
    newDate: (due) => `The new date that we have promised you is ${due}.`,
    firstAnswer: (due) => `You will have a first answer from us by ${due}.`,
    nextMessage: (due) => `You will have the next message from us by ${due}.`,
    putRight: (due) => `We have promised you to put the disruption right by ${due}.`,
    named: (words, due) => `${words} – that is what we have promised you by ${due}.`,
  },
  noDate: "We do not have a date for the next step yet.",
  noNewDate: "We do not have a new date yet.",
  actionRuns: "So that it does not happen again, we are changing something on our side.",
};

function missedInWords(due: string): string {
  return `We did not keep our promise to you, which was due by ${due}. We apologise for that.`;
}

function detailsOf(name: NamedMatter, { title, day, product }: MatterDetails): string {
  if (name === "titled") return ` “${title}”`;
  const about = name === "incident" ? "with" : "about";
  return ` of ${day}${product === null ? "" : ` ${about} the product “${product}”`}`;
}

function capitalized(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
