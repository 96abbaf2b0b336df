import type { Published } from "../../model/document.ts";
import type { Block, CleanState, Step } from "../block.ts";
import { cut } from "../block.ts";
import { readDate } from "../read-date.ts";
import { isProse, isProseBlock } from "../shape.ts";

const KNOWN =
  /(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|(?:mon|tues?|wed(?:nes)?|thur?s?|fri|sat(?:ur)?|sun)(?:day)?|published|publish|first|updated?|last|modified|posted|created|edited|date|time|on|at|a\.?m|p\.?m|noon|midnight|utc|gmt|[ecmp][sd]?t|bst|ce?st|ee?st|msk|ist|trt|jst|sast|aest|aedt|kyiv|local|moscow|eastern|min(?:ute)?s?|hours?|days?|ago|read|опубліковано|оновлено|опубликовано|обновлено|дата|останнє|оновлення|року|года|січня|лютого|березня|квітня|травня|червня|липня|серпня|вересня|жовтня|листопада|грудня|января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря|понеділок|вівторок|середа|четвер|п['’ʼ]ятниця|субота|неділя|понедельник|вторник|среда|четверг|пятница|суббота|воскресенье|st|nd|rd|th)(?!\p{L})/giu;
const FIRST = /(?:publi[sc]|posted|опублік|опублик|created)/i;
const LATER = /(?:updated|modified|edited|оновлен|обновлен)/i;

/** Lines that only say when: cut as timestamps around the body; dates that head a part of the body stay. */
export const dateLine: Step = {
  id: "date-line",
  run(state) {
    const [from, to] = bodyRange(state.blocks);
    for (let index = 0; index < state.blocks.length; index += 1) {
      const block = state.blocks[index] as Block;
      if (block === state.titleBlock || block.cut !== undefined || (index > from && index < to)) continue;
      if (isDateLine(block.text)) cut(block, "timestamp", this.id);
    }
  },
};

/** Whether the words are a date and nothing much else: a name, a section. */
export function isDateLine(text: string): boolean {
  if (text.length > 120 || !/\d/.test(text) || readDate(text) === null) return false;
  const rest = text.replace(/^by\b/i, "").replace(KNOWN, "").replace(/[^\p{L}]+/gu, "");
  return rest.length <= 3 || (rest.length <= 36 && (/^by\b/i.test(text) || /[|•·/]/.test(text)) && !isProse(text));
}

/** First and last block of running text. */
function bodyRange(blocks: readonly Block[]): readonly [number, number] {
  const isBody = (block: Block): boolean => block.cut === undefined && block.text.length >= 80 && isProseBlock(block);
  return [blocks.findIndex(isBody), blocks.findLastIndex(isBody)];
}

/**
 * When the text says that it was published: the date line between title and body, one labelled "published" first; the
 * dateline that opens the body; a date line right below it. A date above the title is today's date of the site, so it
 * counts only with a label. Null when none is found: nothing is inferred.
 */
export function statedInText(state: CleanState): Published | null {
  const { blocks } = state;
  const [from, to] = bodyRange(blocks);
  const titleAt = state.titleBlock === null ? -1 : blocks.indexOf(state.titleBlock);
  const head = blocks.slice(0, from < 0 ? Math.min(blocks.length, 12) : from);
  let best: { published: Published; rank: number } | null = null;
  const offer = (block: Block, rank: number): void => {
    const at = block.text.search(FIRST);
    const read = readDate(at > 0 ? block.text.slice(at) : block.text) ?? readDate(block.text);
    if (read !== null && (best === null || rank > best.rank)) {
      best = { rank, published: { ...read, basis: "stated", evidence: `date line: ${block.text.slice(0, 80)}` } };
    }
  };
  for (let index = 0; index < head.length; index += 1) {
    const block = head[index] as Block;
    if (block.text.length > 120 || !/\d/.test(block.text) || block === state.titleBlock) continue;
    const labelled = FIRST.test(block.text);
    const later = LATER.test(block.text) && !labelled;
    if (!labelled && !later && !isDateLine(block.text)) continue;
    if (!labelled && index < titleAt) continue;
    offer(block, labelled ? 40 : later ? 10 + index / head.length : 20 + index / head.length);
  }
  const opening = from < 0 ? undefined : blocks[from];
  if (best === null && opening !== undefined) {
    // "KYIV, May 20, 2025 (Agency) - …"
    const match = /^[\p{Lu}][\p{L} .,'’-]{2,50}?[,.] ([^()/—–]{6,30}\d{4})\.? ?(?:\(|\/|—|–|--|- )/u.exec(opening.text.slice(0, 120));
    const read = match === null ? null : readDate(match[1] as string);
    if (read !== null) best = { rank: 5, published: { ...read, basis: "stated", evidence: `dateline: ${(match as RegExpExecArray)[0].slice(0, 80)}` } };
  }
  if (best === null && to >= 0) {
    for (const block of blocks.slice(to + 1, to + 4)) if (isDateLine(block.text)) offer(block, 1);
  }
  return (best as { published: Published } | null)?.published ?? null;
}

/** A date in the path of an address: `/2025/05/20/`, `/2025/may/20/`, `2025-05-20-`. */
export function statedInUrl(url: string | null): Published | null {
  const match = /^https?:\/\/[^/]+\/(?:.*?[/-])??((?:19|20)\d\d)[/-]([a-z]{3}|\d{1,2})[/-](\d{1,2})(?=[/-]|$)/i.exec(url?.slice(0, 300) ?? "");
  if (match === null) return null;
  const [, year = "", month = "", day = ""] = match;
  const read = readDate(/^\d/.test(month) ? `${year}-${month}-${day}` : `${day} ${month} ${year}`);
  return read === null ? null : { ...read, basis: "stated", evidence: "address of the page" };
}
