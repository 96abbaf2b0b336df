import type { Document } from "../../model/document.ts";
import type { BulletinNote, Reading } from "../../model/reading.ts";
import { linkDrafts } from "./after.ts";
import { postedIn } from "./calendar.ts";
import { readClauses } from "./clauses.ts";
import type { Item, Slips } from "./items.ts";
import { itemsOf, slipsOf } from "./items.ts";
import type { Phrases } from "./phrases.ts";
import { foreignSentences, isOfOwnSide } from "./foreign.ts";
import { recognise } from "./recognise.ts";
import type { Draft } from "./draft.ts";
import { voicesOf } from "./relay.ts";
import type { Refusal, Said } from "./said.ts";
import { OTHERS } from "./said.ts";
import type { Material } from "./rows.ts";
import { abstentionRows, claimRows, periodOf, unreadOf, windowsOf } from "./rows.ts";
import { BULLETIN_SOURCES, sourceOf } from "./sources.ts";

type Rows = Omit<Reading, "reader">;

/**
 * Words and marks of the longest text that is read as one: a post has a few hundred, a long article a few thousand. Counts look at
 * the counts before them, so that this bounds the work; what is longer is a chronicle or an attack.
 */
const MOST_ITEMS = 8000;

/**
 * Reads a text as a bulletin of one of the belligerents: the Ukrainian Air Force's in Ukrainian, the Russian defence ministry's
 * in Russian, or the English version of either. Null when it is not in that form.
 *
 * What is in the form but is no bulletin (a live alert, a partial report, a summary of the front) gives no claim: its numbers are
 * abstentions with the reason.
 */
export function readBulletin(document: Document, language: "uk" | "ru" | "en", phrases: Phrases): Rows | null {
  const items = itemsOf(document.text, phrases);
  if (items.length > MOST_ITEMS) return null;
  const rows = readItems(document, items, language);
  if (language === "en" || rows?.bulletin?.status === "refused") return rows;
  const slips = slipsOf(document.text, phrases);
  return slips.length === 0 ? rows : withSlips(rows, readItems(document, itemsOf(document.text, phrases, true), language), slips);
}

/** Words shown of those that were taken for others. */
const SHOWN = 3;

/**
 * Of two readings, as written and with misspelt words taken for those that they stand for, the one to keep. Where a slip of the hand
 * changes a number, the bulletin is told to be not wholly understood: somebody should look.
 */
function withSlips(written: Rows | null, mended: Rows | null, slips: Slips): Rows | null {
  if (mended === null || mended.bulletin === null || mended.bulletin.status === "refused") return written;
  if (written !== null && sameCounts(written, mended)) return written;
  if (written === null && mended.claims.length === 0) return null;
  const near = slips.filter(({ from, to }) => mended.claims.some(({ spans: { content } }) => from < content.to + BESIDE && to > content.from - BESIDE));
  if (near.length === 0) return written;
  const note = `taken for a slip of the hand: ${near.slice(0, SHOWN).map(({ text }) => text).join(", ")}`;
  const { detail } = mended.bulletin;
  return { ...mended, bulletin: { ...mended.bulletin, status: "partly-read", detail: detail === "" ? note : `${detail}; ${note}` } };
}

/** What a text counts of itself, without what the other side says in it and what it says of its own side's losses; those are refused. */
function withoutOthers(items: readonly Item[], told: Said, language: "uk" | "ru" | "en"): Said {
  const own = language === "en" ? null : language === "uk" ? "UA" : "RU";
  if (own === null) return told;
  const foreign = foreignSentences(items, told, own);
  const isOthers = (draft: Draft): boolean => foreign.has(draft.sentence) || isOfOwnSide(items, draft, own);
  const others = told.drafts.filter(isOthers);
  // A text that counts nothing else reports what the other side said.
  if (others.length === 0 || others.length === told.drafts.length) return told;
  const refusals: readonly Refusal[] = others.map(({ number }) => ({ item: number.from, reason: "no-metric", detail: OTHERS }));
  return { ...told, drafts: told.drafts.filter((draft) => !isOthers(draft)), refusals: [...told.refusals, ...refusals] };
}

/** Characters around a count in which a slip can have changed it. */
const BESIDE = 60;

function sameCounts(one: Rows, other: Rows): boolean {
  const key = ({ claims }: Rows): string => claims.map(({ metric, quantity, weapon, nightOf }) => [metric, quantity.low, quantity.high, quantity.relation, weapon.join("+"), nightOf].join(" ")).join(";");
  return key(one) === key(other);
}

function readItems(document: Document, items: readonly Item[], language: "uk" | "ru" | "en"): Rows | null {
  const told = readClauses(items);
  const said = withoutOthers(items, told, language);
  const genre = recognise(document.text, items, said, language);
  if (genre.is === "other" || genre.is === "relay") return null;
  const source = sourceOf(language, document.text);
  const posted = document.published === null ? null : postedIn(source.zone, document.published.at);
  // "Днём ранее было сбито 37": of another day, which no window dates.
  const drafts = said.drafts.filter(({ number }) => number.from < said.background);
  const ties = genre.is === "refused" ? [] : linkDrafts(drafts);
  const material: Material = { document, items, said, drafts, ties, source, posted, told: null };
  const nothing = { document, statements: [], events: [] };
  if (genre.is === "refused") {
    const note: BulletinNote = { source: source.id, status: "refused", reason: genre.reason, detail: genre.detail, period: null, nightOf: null };
    return { ...nothing, claims: [], relations: [], abstentions: abstentionRows(material, genre.reason, genre.detail), bulletin: note };
  }
  const windows = windowsOf(material);
  const { claims, relations } = claimRows(material, windows);
  const abstentions = abstentionRows(material, null, "");
  const detail = unreadOf(material, windows, abstentions);
  const note: BulletinNote = {
    source: source.id,
    status: detail === "" ? "read" : "partly-read",
    reason: null,
    detail,
    period: windows.length === 0 ? null : periodOf(material, 0, windows[0]),
    nightOf: windows[0]?.nightOf ?? null,
  };
  return { ...nothing, claims, relations, abstentions, bulletin: note };
}

/**
 * Reads a short report in Ukrainian or Russian that relays what a belligerent told: the same counts, each with the body that is said to
 * say it. Null when it counts nothing that flew.
 */
export function readRelay(document: Document, language: "uk" | "ru", phrases: Phrases): Rows | null {
  const items = itemsOf(document.text, phrases);
  if (items.length > MOST_ITEMS) return null;
  const said = readClauses(items);
  if (said.marks.has("parody")) return null;
  const drafts = said.drafts.filter(({ number, metric, relation, low }) => number.from < said.background && metric !== "attempted" && !(relation === "all_of" && low === null));
  if (!drafts.some(({ low, high, unit }) => unit === "munition" && (low !== null || high !== null))) return null;
  // Words under a video: nobody reports, and no time is named.
  if (said.voices.length === 0 && said.windows.length === 0 && !said.saying && drafts.every(({ metric, places }) => metric === "shot_down" && places.length === 0)) return null;
  for (const draft of drafts)
    if (said.totals.has(draft.sentence)) {
      draft.period = true;
      draft.window = -1;
    }
  const ties = linkDrafts(drafts);
  const told = voicesOf(items, said, drafts, language);
  const russian = told.filter(({ attacker }) => attacker === "UA").length > told.length / 2;
  const source = BULLETIN_SOURCES[russian ? "ru" : "uk"];
  const posted = document.published === null ? null : postedIn(source.zone, document.published.at);
  const material: Material = { document, items, said, drafts, ties, source, posted, told };
  const { claims, relations } = claimRows(material, windowsOf(material));
  return { document, claims, statements: [], events: [], relations, abstentions: abstentionRows(material, null, ""), bulletin: null };
}
