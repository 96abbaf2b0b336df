import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";

/**
 * Id of a row: a prefix and 16 hex digits of a hash over its parts.
 *
 * Parts are what a reader of the text would name (quoted words, metric, number as written, ordinal), never offsets or the
 * reader's version, so that a change elsewhere in the document leaves the id as it is.
 */
export function rowId(prefix: string, ...parts: readonly string[]): string {
  return `${prefix}_${bytesToHex(sha256(utf8ToBytes(parts.join("\u001f")))).slice(0, 16)}`;
}
