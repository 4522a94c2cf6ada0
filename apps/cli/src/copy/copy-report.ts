import type { InEachLanguage } from "klartext/domain";
import type { Terminal } from "../terminal/terminal.ts";
import type { Copied } from "./copy-log.ts";
import type { Verified } from "./verify-copy.ts";
import type { CopyProgress, Watch } from "./watch.ts";

/** Milliseconds between two lines of progress, and until a rate is worth telling. */
const EVERY = 250;

const steps: Readonly<Record<CopyProgress["step"], (done: string) => InEachLanguage>> = {
  comparing: (done) => ({ de: `Vergleicht: ${done} Ereignisse`, en: `Comparing: ${done} events` }),
  copying: (done) => ({ de: `Kopiert: ${done} Ereignisse`, en: `Copying: ${done} events` }),
  keys: (done) => ({ de: `Liest Schlüssel: ${done}`, en: `Reading keys: ${done}` }),
};

/** @param events how many events the source has, where that is known */
export function sayProgress(terminal: Terminal, events: number | null): Watch["progress"] {
  let begun = { step: "", at: 0, done: 0 };
  let saidAt = 0;
  return ({ step, done }) => {
    const now = performance.now();
    if (step !== begun.step || done < begun.done) begun = { step, at: now, done };
    if (now - saidAt < EVERY) return;
    saidAt = now;
    const perSecond = Math.round(((done - begun.done) * 1000) / Math.max(EVERY, now - begun.at));
    const ofTotal = (of: string) => (events === null || step === "keys" ? "" : ` ${of} ${events}`);
    const { de } = steps[step](`${done}${ofTotal("von")}`);
    const { en } = steps[step](`${done}${ofTotal("of")}`);
    terminal.progress({ de: `${de} (${perSecond} je Sekunde)`, en: `${en} (${perSecond} per second)` });
  };
}

export function reportCopied({ present, added }: Copied, seconds: number, terminal: Terminal): void {
  const perSecond = Math.round(added / seconds);
  terminal.say({
    de: `Kopiert: ${added} Ereignisse in ${seconds.toFixed(1)} s (${perSecond} je Sekunde); ${present} waren schon da.`,
    en: `Copied: ${added} events in ${seconds.toFixed(1)} s (${perSecond} per second); ${present} were there already.`,
  });
}

export function reportVerified({ events, sha256, keys }: Verified, terminal: Terminal): void {
  terminal.say({
    de: `Verglichen und gleich: ${events} Ereignisse, ${keys.usable} Schlüssel, ${keys.destroyed} vernichtete Schlüssel.\nSHA-256 der Ereignisse: ${sha256}`,
    en: `Compared and the same: ${events} events, ${keys.usable} keys, ${keys.destroyed} destroyed keys.\nSHA-256 of the events: ${sha256}`,
  });
}
