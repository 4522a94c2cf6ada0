import { currentNotice, type Emergency, type EmergencyNotice, type FreeText } from "klartext/domain";

export function inLanguages(de: FreeText | null, en: FreeText | null) {
  return { de, en };
}

/** A notice and how far it has gone out, without names. */
export function shownNotice(notice: EmergencyNotice, emergency: Emergency) {
  const { occasion, playbookVersion, nextAt, writtenAt, messages, unreached, roundEndedAt } = notice;
  const isCurrent = currentNotice(emergency) === notice;
  const waiting = emergency.attached.slice(notice.upTo).filter(({ detached }) => !detached).length;
  return {
    notice: notice.notice,
    occasion,
    texts: { deFormal: notice.deFormal, deInformal: notice.deInformal, en: notice.en },
    playbookVersion,
    nextAt,
    writtenAt,
    roundEndedAt,
    messages,
    unreached: unreached.length,
    // Whoever had not got an older notice when a newer one was written gets that one instead.
    waiting: isCurrent ? waiting : 0,
  };
}
