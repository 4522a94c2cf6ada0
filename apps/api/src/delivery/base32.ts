const alphabet = "abcdefghijklmnopqrstuvwxyz234567";
const BITS = 5n;

/** Base32 (RFC 4648) in lower case, without padding, of so many bits in hex; filled up at the front. */
export function base32(hex: string, bits: number): string {
  const length = Math.ceil(bits / Number(BITS));
  let rest = BigInt(`0x${hex}`);
  let text = "";
  while (text.length < length) {
    text = alphabet.charAt(Number(rest & 31n)) + text;
    rest >>= BITS;
  }
  return text;
}

/** Hex of so many bits; `null` when the text, of either case, says something else. */
export function hexOfBase32(text: string, bits: number): string | null {
  let value = 0n;
  for (const character of text.toLowerCase()) {
    const digit = alphabet.indexOf(character);
    if (digit === -1) return null;
    value = (value << BITS) | BigInt(digit);
  }
  const hex = value.toString(16).padStart(bits / 4, "0");
  return hex.length === bits / 4 && text.length === Math.ceil(bits / Number(BITS)) ? hex : null;
}
