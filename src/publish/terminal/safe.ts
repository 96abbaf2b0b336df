/**
 * Characters that must not reach a terminal or a page from a document: C0 and C1 controls, line and paragraph separators,
 * bidirectional controls, tag characters, zero-width and interlinear marks, and halves of surrogate pairs.
 */
const UNSAFE = /[\u0000-\u001F\u007F-\u009F\u00AD\u061C\u200B\u200E\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB]|\uDB40[\uDC00-\uDC7F]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;
const PLAIN = /^[\u0020-\u007E\u00A0-\u00AC\u00AE-\u0600\u2010-\u2027\u2030-\u205F]*$/;

/** A document's words on one line, with every control shown as a sign instead of obeyed. */
export function safe(text: string): string {
  return PLAIN.test(text) ? text : text.replace(/[\t\n\r\f\v\u0085\u2028\u2029]+/g, " ").replace(UNSAFE, visible);
}

/** As `safe`, and of equal length: one sign for each code unit. */
export function safeSameLength(text: string): string {
  return PLAIN.test(text) ? text : text.replace(UNSAFE, (match) => (match === "\n" || match === "\t" ? match : visible(match).padEnd(match.length, "\u00B7")));
}

function visible(match: string): string {
  const code = match.charCodeAt(0);
  if (code < 0x20) return String.fromCharCode(0x2400 + code);
  if (code === 0x7f) return "\u2421";
  if (code === 0x00ad || code === 0x200b || code === 0x2060 || code === 0xfeff) return match.length === 1 ? "\u00B7" : match;
  return "\uFFFD";
}

/** JSON that is safe to print: the same value, with controls that JSON leaves as they are written as escapes. */
export function safeJson(json: string): string {
  return json.replace(/[\u007F-\u009F\u061C\u200B\u200E\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB]/g, (match) => `\\u${match.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
