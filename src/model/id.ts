/** One step of FNV-1a over UTF-16 units. */
function step(hash: number, code: number): number {
  return Math.imul(hash ^ code, 16777619);
}

/** The final avalanche of MurmurHash3, in hex. */
function finish(lane: number): string {
  let hash = Math.imul(lane ^ (lane >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  hash ^= hash >>> 16;
  return (HEX[hash >>> 24] as string) + (HEX[(hash >>> 16) & 255] as string) + (HEX[(hash >>> 8) & 255] as string) + (HEX[hash & 255] as string);
}

const HEX: readonly string[] = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, "0"));
const BETWEEN = 0x1f;

/**
 * Id of a row: a prefix and 16 hex digits of a 64-bit hash over its parts, in two lanes of 32 bits.
 *
 * Parts are what a reader of the text would name (quoted words, metric, number as written, ordinal), never offsets or the
 * reader's version, so that a change elsewhere in the document leaves the id as it is. The hash tells rows of one document
 * apart and is no proof of content; documents have a SHA-256 id for that.
 */
export function rowId(prefix: string, ...parts: readonly string[]): string {
  let one = 0x811c9dc5 | 0;
  let two = 0x9747b28c | 0;
  for (let index = 0; index < parts.length; index++) {
    const part = parts[index] as string;
    if (index > 0) {
      one = step(one, BETWEEN);
      two = step(two, BETWEEN);
    }
    for (let i = 0; i < part.length; i++) {
      const code = part.charCodeAt(i);
      one = step(one, code);
      two = step(two, code);
    }
  }
  return `${prefix}_${finish(one)}${finish(two)}`;
}
