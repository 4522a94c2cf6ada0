import { type Channel, channelWords, type InEachLanguage } from "klartext/domain";
import type { Sender } from "./incoming-message.ts";

/** The title of what is still to be sorted. It holds nothing personal: titles stand in lists. */
export function titleToSort(channel: Channel): InEachLanguage {
  const { de, en } = channelWords[channel];
  return { de: `Eingegangen, noch zuzuordnen (${de})`, en: `Received, to be sorted (${en})` };
}

export function senderLine({ name, email, phone }: Sender): InEachLanguage | null {
  const sender = [name, email, phone].filter((part) => part !== null).join(", ");
  return sender === "" ? null : { de: `Absender: ${sender}`, en: `Sender: ${sender}` };
}

/** In the place of a reply's words, where there are none. */
export const withoutWords: InEachLanguage = { de: "[ohne Text]", en: "[no text]" };

export function belongsElsewhere(pointNumber: string): InEachLanguage {
  return {
    de: `Es gehört zu ${pointNumber}, ließ sich dort aber nicht festhalten: Der Kunde steht nicht mehr darauf, oder der Punkt ist seit über 90 Tagen abgeschlossen.`,
    en: `It belongs to ${pointNumber} but could not be recorded there: the customer is not on it any more, or the point has been finished for over 90 days.`,
  };
}
