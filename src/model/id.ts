/** One 32-bit lane of the hash: FNV-1a over UTF-16 units with a final avalanche (MurmurHash3's). */
function lane(text: string, seed: number): number {
  let hash = seed | 0;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 16777619);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/**
 * Id of a row: a prefix and 16 hex digits of a 64-bit hash over its parts.
 *
 * Parts are what a reader of the text would name (quoted words, metric, number as written, ordinal), never offsets or the
 * reader's version, so that a change elsewhere in the document leaves the id as it is. The hash tells rows of one document
 * apart and is no proof of content; documents have a SHA-256 id for that.
 */
export function rowId(prefix: string, ...parts: readonly string[]): string {
  const text = parts.join("\u001f");
  const hex = (value: number): string => value.toString(16).padStart(8, "0");
  return `${prefix}_${hex(lane(text, 0x811c9dc5))}${hex(lane(text, 0x9747b28c))}`;
}
