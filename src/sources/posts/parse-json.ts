import type { PostRefusal } from "../../model/post.ts";

export type ParsedJson = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly reason: PostRefusal; readonly why: string };

/** The value of JSON in UTF-8, or why it has none. */
export function parseJson(bytes: Uint8Array): ParsedJson {
  const text = decodeUtf8(bytes);
  if (text === null) return { ok: false, reason: "bad-encoding", why: "bytes that are no UTF-8" };
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch (error) {
    // A RangeError is nesting deeper than the parser goes.
    if (error instanceof SyntaxError || error instanceof RangeError) return { ok: false, reason: "broken-row", why: `no JSON: ${error.message.slice(0, 120)}` };
    throw error;
  }
}

/** Strictly: a letter that was lost may have been a digit. */
export function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return STRICT.decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

const STRICT = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
