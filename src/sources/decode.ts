import { QueryError } from "../model/errors.ts";
import { guessCharset } from "./guess-charset.ts";

export interface DecodeOptions {
  /** Name of the document, for messages. */
  readonly document: string;
  /** The `content-type` header of an answer, when there is one. */
  readonly contentType?: string | null;
}

export interface Decoded {
  readonly text: string;
  /** WHATWG name of the encoding. */
  readonly charset: string;
  readonly basis: "bom" | "valid-utf-8" | "http-header" | "meta" | "guessed";
}

/** Kinds of file that are not text, by their first bytes. */
const MAGIC: readonly { readonly kind: string; readonly bytes: readonly number[]; readonly at?: number; readonly hint: string }[] = [
  { kind: "a PDF document", bytes: [0x25, 0x50, 0x44, 0x46, 0x2d], hint: "turn it into text first, for example: pdftotext FILE.pdf - | tallywire read -" },
  { kind: "a PNG image", bytes: [0x89, 0x50, 0x4e, 0x47], hint: "give the text of the article, or its page as HTML" },
  { kind: "a JPEG image", bytes: [0xff, 0xd8, 0xff], hint: "give the text of the article, or its page as HTML" },
  { kind: "a GIF image", bytes: [0x47, 0x49, 0x46, 0x38], hint: "give the text of the article, or its page as HTML" },
  { kind: "a WebP image", bytes: [0x57, 0x45, 0x42, 0x50], at: 8, hint: "give the text of the article, or its page as HTML" },
  { kind: "a zip archive or an Office document", bytes: [0x50, 0x4b, 0x03, 0x04], hint: "unpack it, or save the document as plain text, and give the file inside" },
  { kind: "an Office document", bytes: [0xd0, 0xcf, 0x11, 0xe0], hint: "save it as plain text" },
  { kind: "a gzip file", bytes: [0x1f, 0x8b], hint: "unpack it first, for example: gunzip -c FILE.gz | tallywire read -" },
  { kind: "a bzip2 file", bytes: [0x42, 0x5a, 0x68], hint: "unpack it first" },
  { kind: "an xz file", bytes: [0xfd, 0x37, 0x7a, 0x58, 0x5a], hint: "unpack it first" },
  { kind: "a zstd file", bytes: [0x28, 0xb5, 0x2f, 0xfd], hint: "unpack it first" },
  { kind: "a 7z archive", bytes: [0x37, 0x7a, 0xbc, 0xaf], hint: "unpack it first" },
  { kind: "a RAR archive", bytes: [0x52, 0x61, 0x72, 0x21, 0x1a], hint: "unpack it first" },
  { kind: "an MP4 video", bytes: [0x66, 0x74, 0x79, 0x70], at: 4, hint: "give a transcript as text" },
  { kind: "an MP3 recording", bytes: [0x49, 0x44, 0x33, 0x03], hint: "give a transcript as text" },
  { kind: "a program", bytes: [0x7f, 0x45, 0x4c, 0x46], hint: "give a text, a Markdown or an HTML file" },
  { kind: "a Parquet file", bytes: [0x50, 0x41, 0x52, 0x31], hint: "give a text, a Markdown or an HTML file" },
  { kind: "an SQLite database", bytes: [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65, 0x20, 0x66], hint: "give a text, a Markdown or an HTML file" },
];

/** How much of an input is looked at for declarations and statistics. */
const SAMPLE = 65_536;

/**
 * The text of an input, whatever its encoding: byte-order mark, UTF-8 when it is valid, the HTTP header, the page's own
 * declaration, then the letters themselves.
 *
 * @throws QueryError `empty-input`, `binary-input` or `unknown-charset`
 */
export function decode(bytes: Uint8Array, options: DecodeOptions): Decoded {
  const name = options.document;
  if (bytes.length === 0) throw new QueryError("empty-input", `nothing to read: ${name} is empty`, { hint: "give a file, a URL or a text with some words in it" });
  for (const { kind, bytes: magic, at = 0, hint } of MAGIC) {
    if (magic.every((byte, index) => bytes[at + index] === byte)) throw new QueryError("binary-input", `not a text: ${name} is ${kind}`, { hint });
  }
  const marked = byteOrderMark(bytes);
  if (marked !== null) return checked({ text: decodeAs(bytes, marked), charset: marked, basis: "bom" }, name);
  const wide = wideWithoutMark(bytes);
  if (wide !== null) return checked({ text: decodeAs(bytes, wide), charset: wide, basis: "guessed" }, name);
  if (controlShare(bytes) > 0.08) {
    throw new QueryError("binary-input", `not a text: ${name} holds binary data`, { hint: "give a text, a Markdown or an HTML file" });
  }
  const strict = validUtf8(bytes);
  if (strict !== null) return checked({ text: strict, charset: "utf-8", basis: "valid-utf-8" }, name);
  const header = knownLabel(/charset\s*=\s*["']?([\w.:-]{2,40})/iu.exec(options.contentType ?? "")?.[1]);
  const meta = knownLabel(declared(bytes));
  for (const [label, basis] of [[header, "http-header"], [meta, "meta"]] as const) {
    if (label === null) continue;
    const text = decodeAs(bytes, label);
    if (badShare(text) < 0.002) return checked({ text, charset: label, basis }, name);
  }
  const lossy = decodeAs(bytes, "utf-8");
  // A few broken bytes in a UTF-8 text: a page cut in the middle of a letter, two encodings pasted together.
  if (badShare(lossy) < 0.01 && multiByteShare(lossy) > badShare(lossy)) return checked({ text: lossy, charset: "utf-8", basis: meta === "utf-8" ? "meta" : "guessed" }, name);
  const guess = guessCharset(bytes.subarray(0, SAMPLE));
  if (guess === null) {
    throw new QueryError("unknown-charset", `character encoding not recognised: ${name}`, {
      hint: "convert it to UTF-8 first, for example: iconv -f windows-1251 -t utf-8 FILE | tallywire read -",
    });
  }
  return checked({ text: decodeAs(bytes, guess), charset: guess, basis: "guessed" }, name);
}

function checked(decoded: Decoded, name: string): Decoded {
  if (!/\S/u.test(decoded.text)) throw new QueryError("empty-input", `nothing to read: ${name} holds only white space`, { hint: "give a file, a URL or a text with some words in it" });
  return decoded;
}

function decodeAs(bytes: Uint8Array, label: string): string {
  const text = new TextDecoder(label).decode(bytes);
  return label === "windows-1252" ? text.replace(/[\u0080-\u009F]/gu, (sign) => WINDOWS_1252[sign.charCodeAt(0) - 0x80] as string) : text;
}

/** The signs of windows-1252 from 0x80 to 0x9F. Some versions of Node leave them as the controls of ISO 8859-1: quotation marks and dashes would be gone. */
const WINDOWS_1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

function validUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

function byteOrderMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return "utf-8";
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return null;
}

/** UTF-16 without a mark: every second byte of Latin text is zero, of Cyrillic text four. */
function wideWithoutMark(bytes: Uint8Array): string | null {
  const end = Math.min(bytes.length, 4096) & ~1;
  if (end < 8) return null;
  let even = 0;
  let odd = 0;
  for (let at = 0; at < end; at += 2) {
    if ((bytes[at] as number) === 0 || (bytes[at] as number) === 4) even += 1;
    if ((bytes[at + 1] as number) === 0 || (bytes[at + 1] as number) === 4) odd += 1;
  }
  const half = end / 2;
  if (odd > half * 0.85 && even < half * 0.15) return "utf-16le";
  if (even > half * 0.85 && odd < half * 0.15) return "utf-16be";
  return null;
}

function controlShare(bytes: Uint8Array): number {
  const end = Math.min(bytes.length, SAMPLE);
  let controls = 0;
  for (let at = 0; at < end; at += 1) {
    const byte = bytes[at] as number;
    if (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d && byte !== 0x0c && byte !== 0x1b) controls += 1;
  }
  return controls / end;
}

/** The encoding that a page names in its first kilobytes. */
function declared(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder("windows-1252").decode(bytes.subarray(0, 8192));
  return (/<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w.:-]{2,40})/iu.exec(head) ?? /^\s{0,40}<\?xml[^>]{0,120}encoding\s*=\s*["']([\w.:-]{2,40})/iu.exec(head))?.[1];
}

function knownLabel(label: string | undefined): string | null {
  if (label === undefined) return null;
  try {
    const name = new TextDecoder(label.toLowerCase()).encoding;
    return name.startsWith("utf-16") ? "utf-8" : name;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function badShare(text: string): number {
  const end = Math.min(text.length, SAMPLE);
  let bad = 0;
  for (let at = 0; at < end; at += 1) if (text.charCodeAt(at) === 0xfffd) bad += 1;
  return bad / Math.max(1, end);
}

function multiByteShare(text: string): number {
  const end = Math.min(text.length, SAMPLE);
  let wide = 0;
  for (let at = 0; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (code > 0x7f && code !== 0xfffd) wide += 1;
  }
  return wide / Math.max(1, end);
}
