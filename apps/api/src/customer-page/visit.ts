import type { FormOfAddress, Language, ShownPoints } from "klartext/domain";
import type { PageAddresses } from "./page-addresses.ts";
import type { PageWords } from "./page-words.ts";

/**
 * Somebody who opened a link that is open. Of the organization it holds a name and a time zone, of the customer the one
 * contact person: nobody else can be spoken of.
 */
export interface Visit {
  readonly linkId: string;
  readonly customerId: string;
  readonly contactPerson: VisitingPerson;
  readonly shown: ShownPoints;
  readonly updates: boolean;
  /** RFC 3339 */
  readonly expiresAt: string;
  readonly organization: string | null;
  /** IANA name */
  readonly timeZone: string;
  readonly language: Language;
  readonly formOfAddress: FormOfAddress;
  readonly words: PageWords;
  readonly addresses: PageAddresses;
  /** RFC 3339 */
  readonly now: string;
}

export interface VisitingPerson {
  readonly contactPersonId: string;
  readonly name: string | null;
  readonly hasEmail: boolean;
  readonly hasPhone: boolean;
  readonly channel: string | null;
}
