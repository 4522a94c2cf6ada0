import { type Channel, channels, channelWords } from "klartext/domain";
import type { DeedForm, FormField } from "./deed-form.ts";
import { choiceField, yesOrNo } from "./point-forms.ts";
import type { Visit } from "./visit.ts";

/** On which way the contact person wants to be answered, and whether changes are told by e-mail. */
export function settingsForm(visit: Visit): DeedForm {
  const { words, addresses, updates, contactPerson } = visit;
  const channel = contactPerson.channel ?? "";
  return {
    deed: "settings",
    action: addresses.settings(),
    words: words.settings,
    alsoHappens: null,
    fields: [...channelField(visit), ...updatesField(visit)],
    oneOfThem: false,
    values: { channel, ...(contactPerson.hasEmail ? { updates: updates ? "yes" : "no" } : {}) },
  };
}

/** Only ways on which the contact person can be reached, and the one that holds now. */
function channelField({ words, contactPerson, language }: Visit): readonly FormField[] {
  const { hasEmail, hasPhone } = contactPerson;
  const now = channels.find((channel) => channel === contactPerson.channel);
  const reachable = [
    ...(hasEmail ? [{ value: "email", label: words.channelNames.email }] : []),
    ...(hasPhone ? [{ value: "phone", label: words.channelNames.phone }] : []),
  ];
  const other =
    now !== undefined && !reachable.some(({ value }) => value === now)
      ? [{ value: now, label: words.channelAsNow(channelWords[now][language]) }]
      : [];
  const options = [...reachable, ...other];
  return options.length < 2
    ? []
    : [{ ...choiceField("channel", words.channelQuestion, options), required: true }];
}

function updatesField({ words, contactPerson }: Visit): readonly FormField[] {
  if (!contactPerson.hasEmail) return [];
  return [
    {
      ...choiceField("updates", words.updatesQuestion, yesOrNo(words)),
      hint: words.updatesHint,
      required: true,
    },
  ];
}

/** The channel behind a value of the form. */
export function chosenChannel(value: string | undefined): Channel | undefined {
  return channels.find((channel) => channel === value);
}
