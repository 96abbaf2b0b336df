import type { Document, Published } from "../model/document.ts";
import { givenPublished } from "../model/published.ts";
import type { RawDocument, ReadOptions } from "../model/raw-document.ts";
import { documentId } from "./document-id.ts";
import { detectLanguage } from "./language.ts";
import { withoutMarkup } from "./post-markup.ts";

/** A post of a messenger has 4,096 characters at most; the form of one is looked for in no longer text. */
const LONGEST = 8_000;
const LANGUAGES: ReadonlySet<string> = new Set(["uk", "ru"]);
/** Words without which no English text is a bulletin; most articles are told apart by them alone. */
const ENGLISH = /\bthe enemy\b|\bair[- ]defen[cs]e\b/iu;
/** An English bulletin has no more characters. */
const LONGEST_ENGLISH = 3_000;

/**
 * Whether a text is short enough and in a language in which official bulletins are posted, so that it may be one. Its lines then
 * carry meaning (a headline, a list), and nothing in it is furniture.
 */
export function mayBePost(raw: RawDocument, options: ReadOptions): boolean {
  if (raw.mediaType === "text/html" || raw.raw.length > LONGEST) return false;
  const language = options.language ?? detectLanguage(raw.raw);
  if (language === "en") return raw.raw.length <= LONGEST_ENGLISH && ENGLISH.test(raw.raw);
  return LANGUAGES.has(language) && /\p{Script=Cyrillic}/u.test(raw.raw);
}

/**
 * A post as a document: its text line by line as it came, without marks of emphasis and addresses of links.
 *
 * @throws QueryError `bad-published` when `options.published` is no ISO date or date-time
 */
export function postDocument(raw: RawDocument, options: ReadOptions): Document {
  const given: Published | null = options.published === undefined ? null : givenPublished(options.published);
  const start = raw.raw.codePointAt(0) === 0xfeff ? 1 : 0;
  const { text, offsets, removals } = withoutMarkup(raw.raw, start);
  return {
    id: documentId(raw.raw),
    kind: "post",
    source: options.source ?? raw.source,
    url: options.url ?? raw.url,
    outlet: options.outlet ?? null,
    title: null,
    titleSpan: null,
    byline: null,
    language: options.language ?? detectLanguage(text),
    published: given,
    text,
    removals,
    offsets,
    version: 1,
    revisionOf: null,
    rawLength: raw.raw.length,
  };
}
