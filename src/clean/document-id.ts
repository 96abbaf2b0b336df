import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";

/** `sha256:` and the first 24 hex digits of the SHA-256 of the raw text in UTF-8. */
export function documentId(raw: string): string {
  return `sha256:${bytesToHex(sha256(utf8ToBytes(raw))).slice(0, 24)}`;
}
