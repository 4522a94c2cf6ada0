/** Words that somebody wrote, with a full stop unless they end with a mark of their own. */
export function asSentence(words: string): string {
  const trimmed = words.trim();
  return /[.!?…]$/.test(trimmed) ? trimmed : `${trimmed}.`;
}

/** Words that somebody wrote, to begin a sentence that goes on: with a capital, and without their full stop. */
export function asOpening(words: string): string {
  const trimmed = words.trim().replace(/\.+$/, "");
  return trimmed.charAt(0).toUpperCase() + trimmed.slice(1);
}
