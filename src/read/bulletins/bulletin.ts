import type { Document } from "../../model/document.ts";
import type { BulletinNote, Reading } from "../../model/reading.ts";
import { linkDrafts } from "./after.ts";
import { postedIn } from "./calendar.ts";
import { readClauses } from "./clauses.ts";
import { itemsOf } from "./items.ts";
import type { Phrases } from "./phrases.ts";
import { recognise } from "./recognise.ts";
import type { Material } from "./rows.ts";
import { abstentionRows, claimRows, periodOf, unreadOf, windowsOf } from "./rows.ts";
import { BULLETIN_SOURCES } from "./sources.ts";

type Rows = Omit<Reading, "reader">;

/**
 * Reads a text as a bulletin of one of the belligerents: the Ukrainian Air Force's in Ukrainian, the Russian defence ministry's
 * in Russian. Null when it is not in that form.
 *
 * What is in the form but is no bulletin (a live alert, a partial report, a summary of the front) gives no claim: its numbers are
 * abstentions with the reason.
 */
export function readBulletin(document: Document, language: "uk" | "ru", phrases: Phrases): Rows | null {
  const items = itemsOf(document.text, phrases);
  const said = readClauses(items);
  const genre = recognise(document.text, items, said, language);
  if (genre.is === "other") return null;
  const source = BULLETIN_SOURCES[language];
  const posted = document.published === null ? null : postedIn(source.zone, document.published.at);
  const drafts = [...said.drafts];
  const ties = genre.is === "refused" ? [] : linkDrafts(drafts);
  const material: Material = { document, items, said, drafts, ties, source, posted };
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
