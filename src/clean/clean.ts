import type { Document, Published } from "../model/document.ts";
import type { RawDocument, ReadOptions } from "../model/raw-document.ts";
import { assemble } from "./assemble.ts";
import type { CleanState, Step } from "./block.ts";
import { documentId } from "./document-id.ts";
import { readHtml } from "./html/read-html.ts";
import type { Metadata } from "./html/metadata.ts";
import { detectLanguage } from "./language.ts";
import { markdownBlocks, type MarkdownHead } from "./markdown-blocks.ts";
import { plainBlocks } from "./plain-blocks.ts";
import { givenPublished } from "../model/published.ts";
import { bodyZone } from "./steps/body-zone.ts";
import { boilerplate, tailTeasers } from "./steps/boilerplate.ts";
import { boxes, linkLists } from "./steps/boxes.ts";
import { bylines } from "./steps/bylines.ts";
import { captions } from "./steps/captions.ts";
import { dateLine, statedInText, statedInUrl } from "./steps/date-line.ts";
import { duplicates } from "./steps/duplicates.ts";
import { furnitureBlocks } from "./steps/furniture-blocks.ts";
import { inlineFurniture } from "./steps/inline-furniture.ts";
import { looseHeadlines } from "./steps/loose-headlines.ts";
import { noteMarks } from "./steps/note-marks.ts";
import { duplicateTitle, plainTitle } from "./steps/title.ts";

const HTML_STEPS: readonly Step[] = [duplicateTitle, furnitureBlocks, dateLine, bylines, captions, boxes, linkLists, duplicates, boilerplate, inlineFurniture, noteMarks];
const PLAIN_STEPS: readonly Step[] = [
  plainTitle, furnitureBlocks, dateLine, bylines, captions, boxes, bodyZone, linkLists, looseHeadlines, duplicates, boilerplate, tailTeasers, inlineFurniture, noteMarks,
];

/**
 * The clean text of a raw document, with an offset map back to the raw input and a log of all that was left out.
 *
 * Pure. The same raw document gives the same text, whatever the clock or the machine.
 *
 * @throws QueryError `bad-published` when `options.published` is no ISO date or date-time
 */
export function cleanDocument(raw: RawDocument, options: ReadOptions = {}): Document {
  const given: Published | null = options.published === undefined ? null : givenPublished(options.published);
  const state: CleanState = { raw: raw.raw, blocks: [], removals: [], title: null, titleBlock: null, byline: null };
  let page: Metadata | MarkdownHead | null = null;
  if (raw.mediaType === "text/html") {
    page = readHtml(state);
    for (const step of HTML_STEPS) step.run(state);
  } else if (raw.mediaType === "text/markdown") {
    const { blocks, head } = markdownBlocks(state.raw, state.removals);
    page = head;
    for (const block of blocks) state.blocks.push(block);
    state.title = head.title;
    state.titleBlock = head.titleBlock;
    state.byline = head.byline;
    for (const step of PLAIN_STEPS) step.run(state);
  } else {
    for (const block of plainBlocks(raw.raw, state.removals)) state.blocks.push(block);
    for (const step of PLAIN_STEPS) step.run(state);
  }
  const url = options.url ?? page?.url ?? raw.url;
  const { text, titleSpan, offsets, removals } = assemble(state);
  return {
    id: documentId(raw.raw),
    kind: "article",
    source: options.source ?? raw.source,
    url,
    outlet: options.outlet ?? page?.outlet ?? null,
    title: state.title,
    titleSpan,
    byline: state.byline,
    language: options.language ?? languageOf(text, page?.language ?? null),
    published: given ?? page?.published ?? statedInText(state) ?? statedInUrl(url),
    text,
    removals,
    offsets,
    version: 1,
    revisionOf: null,
    rawLength: raw.raw.length,
  };
}

/** The declared language, unless the text is plainly in another: pages of one site often declare one for all. */
function languageOf(text: string, declared: string | null): string {
  const detected = detectLanguage(text);
  if (declared === null) return detected;
  return detected === "und" || text.length < 200 ? declared : detected;
}
