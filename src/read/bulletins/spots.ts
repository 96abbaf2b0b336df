import type { PlaceRole } from "../../model/vocabulary.ts";
import type { Draft } from "./draft.ts";
import type { NamedPlace } from "./place-list.ts";
import { placesAt } from "./place-list.ts";
import type { Item } from "./items.ts";
import { isMark } from "./items.ts";
import type { Scan } from "./scan.ts";
import { isBullet } from "./sentences.ts";

/** A list of places behind a word of place; returns the item after it. */
export function readPlaces(scan: Scan, at: number, role: PlaceRole): number {
  const items = scan.items;
  const list = placesAt(items, at, role);
  scan.unknown.push(...list.unknown);
  const named = list.places.filter(({ sense }) => sense.kind !== "area" && (sense.kind !== "country" || role === "crossed_to"));
  if (list.places.length === 0) return Math.max(at, list.to);
  attachPlaces(scan, named, role);
  return list.to;
}

/** Gives the places to the counts that they belong to; places before their count wait for it. */
export function attachPlaces(scan: Scan, places: readonly NamedPlace[], role: PlaceRole): void {
  // "застосував ракету над Чорним морем": from there.
  if (role === "affected" && places.length > 0 && places.every(({ sense }) => sense.kind === "sea")) return attachPlaces(scan, places, "launched_from");
  if (role === "launched_from") {
    const open = scan.here.filter((draft) => draft.metric === "launched" && draft !== scan.list && (draft.partOf === null || draft.partOf === scan.list) && !draft.places.some((place) => place.role === "launched_from") && !isApart(scan, draft, places[0]?.from ?? 0));
    for (const draft of open) for (const place of places) addPlace(draft, place, role);
    scan.placesSince = true;
    if (open.length === 0 && scan.here.every(({ metric }) => metric !== "launched")) scan.pendingPlaces.push(...places.map((place) => ({ place, role })));
    return;
  }
  if (scan.aimed) {
    for (const draft of scan.drafts) if (draft.metric === "launched" && !draft.header && draft.partOf === null) for (const place of places) addPlace(draft, place, "affected");
    return;
  }
  const draft = scan.here.at(-1);
  if (draft === undefined || (draft.metric === "launched") !== (role === "affected")) {
    scan.pendingPlaces.push(...places.map((place) => ({ place, role })));
    return;
  }
  if (draft.each && places.length > 0) return distribute(scan, draft, places, role);
  scan.placesSince = true;
  for (const place of places) addPlace(draft, place, role);
  // "три БпЛА, пять снарядов и шесть ракет над Курской областью": one verb, one land.
  for (const other of scan.here.slice(0, -1)) if (other.cue !== null && draft.cue !== null && other.cue.from === draft.cue.from && other.metric === draft.metric && other.unit === draft.unit && other.partOf === null && draft.partOf === null && !other.each && other.places.length === 0 && other !== scan.list) for (const place of places) addPlace(other, place, role);
}

/** "22 ракети Х-101; 6 «Калібр» з Чорного моря": a bullet, a semicolon or a line of its own lies between a count and the places. */
function isApart(scan: Scan, draft: Draft, to: number): boolean {
  for (let i = draft.content.to; i < to; i += 1) {
    const item = scan.items[i] as Item;
    if (isMark(item, ";") || (item.line > 0 && (isBullet(item) || item.kind === "digits"))) return true;
  }
  return false;
}

/** A place once, in each of its roles. */
export function addPlace(draft: Draft, place: NamedPlace, role: PlaceRole): void {
  if (!draft.places.some((other) => other.role === role && other.sense.code === place.sense.code && other.sense.name === place.sense.name)) draft.places.push({ ...place, role });
}

/** "по два – над A и Б": two over each. */
export function distribute(scan: Scan, draft: Draft, places: readonly NamedPlace[], role: PlaceRole): void {
  const at = scan.drafts.indexOf(draft);
  if (at < 0) return;
  const parts = places.map((place): Draft => ({ ...draft, places: [{ ...place, role }], rule: "each" }));
  scan.drafts.splice(at, 1, ...parts);
  scan.here = scan.here.map((other) => (other === draft ? (parts.at(-1) as Draft) : other));
  if (scan.last === draft) scan.last = parts.at(-1) as Draft;
}
