/** So much of a mail as can be read in a short time, however it was made. */
export interface LimitedMail {
  readonly source: Uint8Array;
  readonly isWhole: boolean;
}

/** Mails have some dozens. */
const MOST_FIELDS = 1_000;
/** Enough for hundreds of recipients. What reads single fields takes the square of their length at worst. */
const LONGEST_FIELD = 16 * 1024;
const LONGEST_HEAD = 256 * 1024;
/** Each line costs the parser some time; mails have a few hundred, and ten thousands with an attachment. */
const MOST_LINES = 80_000;
/** Lines that may begin a part. */
const MOST_BOUNDARIES = 2_000;

const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
const HYPHEN = 45;
const FOLDING: readonly (number | undefined)[] = [9, 32];
const LINE_BREAK = Uint8Array.of(CARRIAGE_RETURN, LINE_FEED);

/** Leaves out what is too much: of the head what is too long in it, of the body its end. */
export function withinLimits(source: Uint8Array): LimitedMail {
  const head = headWithinLimits(source);
  const bodyEnd = endOfBody(source, head.end);
  const isWhole = head.isWhole && bodyEnd === source.length;
  if (isWhole) return { source, isWhole };
  return { source: Buffer.concat([...head.kept, source.subarray(head.end, bodyEnd)]), isWhole };
}

function headWithinLimits(source: Uint8Array) {
  const kept: Uint8Array[] = [];
  let [end, fields, fieldBytes, bytes, isWhole] = [0, 0, 0, 0, true];
  while (end < source.length && !isBlank(source, end)) {
    const line = source.subarray(end, endOfLine(source, end));
    end += line.length;
    if (!FOLDING.includes(line[0])) {
      fields += 1;
      fieldBytes = 0;
    }
    const room = fields > MOST_FIELDS ? 0 : Math.min(LONGEST_FIELD - fieldBytes, LONGEST_HEAD - bytes);
    if (line.length <= room) kept.push(line);
    else {
      isWhole = false;
      if (room > 0) kept.push(line.subarray(0, room), LINE_BREAK);
    }
    fieldBytes += Math.min(line.length, Math.max(0, room));
    bytes += Math.min(line.length, Math.max(0, room));
  }
  return { kept, end, isWhole };
}

function endOfBody(source: Uint8Array, begin: number): number {
  let [end, boundaries] = [begin, 0];
  for (let lines = 0; end < source.length; lines++) {
    if (source[end] === HYPHEN && source[end + 1] === HYPHEN) boundaries += 1;
    if (lines === MOST_LINES || boundaries > MOST_BOUNDARIES) break;
    end = endOfLine(source, end);
  }
  return end;
}

function isBlank(source: Uint8Array, at: number): boolean {
  return source[at] === LINE_FEED || (source[at] === CARRIAGE_RETURN && source[at + 1] === LINE_FEED);
}

/** After its line feed. */
function endOfLine(source: Uint8Array, at: number): number {
  const feed = source.indexOf(LINE_FEED, at);
  return feed === -1 ? source.length : feed + 1;
}
