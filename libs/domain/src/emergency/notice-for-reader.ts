import type { ContactPersonRecord, FormOfAddress } from "../customer/customer.events.ts";
import type { Customer } from "../customer/customer.state.ts";
import type { Language } from "../language/language.ts";
import { type ObstacleToReaching, wayToReach } from "../message/reaching.ts";
import { salutation } from "../playbook/salutation.ts";
import { fillKnown, type TextReader } from "../playbook/template-text.ts";
import type { Channel } from "../taxonomy/index.ts";
import { readable } from "../text/index.ts";
import type { NoticeTexts } from "./emergency.events.ts";

/** A notice to one contact person, on the way that they chose. */
export interface NoticeForReader {
  readonly contactPersonId: string;
  readonly channel: Channel;
  readonly language: Language;
  readonly formOfAddress: FormOfAddress;
  readonly text: string;
}

export type NoticesForCustomer =
  | { readonly notices: readonly NoticeForReader[]; readonly obstacle: null }
  | { readonly notices: readonly []; readonly obstacle: ObstacleToReaching };

/**
 * The notice as the customer's contact persons get it: each who chose a way on which something can be sent. A notice that
 * nobody speaks is not recorded as spoken: who chose the telephone has to be called.
 */
export function noticesFor(
  customer: Customer,
  texts: NoticeTexts,
  reading: Pick<TextReader, "timeZone" | "now">,
): NoticesForCustomer {
  const persons = customer.contactPersons.filter(({ presence }) => presence === "present");
  const ways = persons.map((person) => ({ person, way: wayToReach(person, null) }));
  const notices = ways.flatMap(({ person, way }) => {
    const said = way.obstacle === null ? textFor(person, texts) : undefined;
    if (said === undefined || way.channel === null) return [];
    const { contactPersonId, formOfAddress } = person;
    const text = fillKnown(said.text, namesOf(customer, person, said.language), {
      language: said.language,
      ...reading,
    });
    return [{ contactPersonId, channel: way.channel, language: said.language, formOfAddress, text }];
  });
  if (notices.length > 0) return { notices, obstacle: null };
  const obstacle = ways.find(({ way }) => way.obstacle !== null)?.way.obstacle;
  return { notices: [], obstacle: obstacle ?? "no_contact_person" };
}

/** In the reader's language, or else in the one that there is. */
function textFor(
  { language, formOfAddress }: ContactPersonRecord,
  { deFormal, deInformal, en }: NoticeTexts,
): { readonly language: Language; readonly text: string } | undefined {
  const inGerman = readable(formOfAddress === "formal" ? deFormal : deInformal);
  const inEnglish = readable(en);
  const said: readonly { readonly language: Language; readonly text: string | undefined }[] = [
    { language: "de", text: inGerman },
    { language: "en", text: inEnglish },
  ];
  const [found] = said
    .filter((one): one is { language: Language; text: string } => one.text !== undefined)
    .sort((one, other) => Number(other.language === language) - Number(one.language === language));
  return found;
}

function namesOf(customer: Customer, { name, formOfAddress }: ContactPersonRecord, language: Language) {
  return {
    "customer.salutation": salutation(readable(name) ?? null, language, formOfAddress),
    "customer.name": readable(customer.name) ?? "",
  };
}
