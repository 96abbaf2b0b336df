import type { Attribution } from "../../model/claim.ts";
import type { Said, Voice } from "./said.ts";
import type { Draft } from "./draft.ts";
import type { Item } from "./items.ts";
import { is } from "./items.ts";
import type { BulletinSource } from "./sources.ts";
import { BULLETIN_SOURCES } from "./sources.ts";

/** Who says a count of a relay, and which way the attack went. */
export interface Told {
  readonly attribution: Attribution;
  readonly attacker: string | null;
  readonly target: string | null;
}

/** Lands over which both sides say that they shoot down. */
const HELD: ReadonlySet<string> = new Set(["UA-43", "UA-40"]);

const OUTLET: Attribution = { claimant: { id: null, name: "outlet", country: null, kind: "outlet", span: null }, basis: "none", cue: null, via: [] };

/**
 * Who is said to say each count of a short report that relays a bulletin: the body named in its sentence with a word of reporting,
 * the one of whom "про це повідомили" is said behind it, else the one named before; the outlet when there is none.
 */
export function voicesOf(items: readonly Item[], said: Said, drafts: readonly Draft[], language: "uk" | "ru"): readonly Told[] {
  const lands = new Set(said.voices.flatMap(({ body }) => (body.country === null ? [] : [body.country])));
  // A text in which one side reports is of what the other sent; one in Ukrainian that names no body tells of what came.
  const fallback = lands.size === 1 ? BULLETIN_SOURCES[lands.has("RU") ? "ru" : "uk"] : lands.size === 0 && language === "uk" && (said.enemy || said.press) ? BULLETIN_SOURCES.uk : null;
  return drafts.map((draft) => {
    const { voice, basis } = voiceFor(said.voices, draft);
    const direction = directionOf(items, draft, voice, fallback);
    if (voice === null) return { attribution: OUTLET, ...direction };
    const item = items[voice.item] as Item;
    const { id, name, kind, country } = voice.body;
    // One of a region has the name that the text gives.
    const to = id === "" ? nameEnd(items, voice.item) : voice.item + 1;
    const span = { from: item.from, to: (items[to - 1] as Item).to };
    const claimant = id === "" ? { id: null, name: items.slice(voice.item, to).map(({ text }) => text).join(" "), country, kind, span } : { id, name, country, kind, span };
    return { attribution: { claimant, basis, cue: null, via: [] }, ...direction };
  });
}

function voiceFor(voices: readonly Voice[], draft: Draft): { readonly voice: Voice | null; readonly basis: "explicit" | "inherited" } {
  const own = voices.find(({ sentence, says, before }) => sentence === draft.sentence && says && !before);
  // "Командувач Повітряних Сил генерал … Олещук": the one who is named last holds the office before it.
  if (own !== undefined) return { voice: voices.findLast((voice) => voice.sentence === own.sentence && voice.item - own.item < 8 && voice.item < draft.number.from) ?? own, basis: "explicit" };
  const later = voices.find(({ sentence, before }) => before && sentence > draft.sentence);
  const earlier = voices.findLast(({ sentence, says }) => says && sentence < draft.sentence);
  if (earlier !== undefined) return { voice: earlier, basis: "inherited" };
  return { voice: later ?? null, basis: "inherited" };
}

/** Behind the office, its land and the name of its holder: "губернатор Белгородской области Вячеслав Гладков". */
function nameEnd(items: readonly Item[], at: number): number {
  let to = at + 1;
  while (to < at + 7 && items[to]?.line === 0 && (is(items[to], "place") || is(items[to], "placehead") || (items[to]?.kind === "word" && items[to]?.capital === true))) to += 1;
  return to;
}

/** Whose the counted things are: as their adjective says, the land over which they were shot down, or the side of the one who counts. */
function directionOf(items: readonly Item[], draft: Draft, voice: Voice | null, fallback: BulletinSource | null): Pick<Told, "attacker" | "target"> {
  const owner = items.slice(draft.object.from, draft.object.to).map((item) => (is(item, "adjective") ? item.sense.owner : undefined)).find((land) => land !== undefined);
  if (owner !== undefined) return sides(BULLETIN_SOURCES[owner === "UA" ? "ru" : "uk"]);
  const over = draft.metric === "launched" ? undefined : draft.places.find(({ role, sense }) => role === "shot_down_over" && sense.country !== null && !HELD.has(sense.code ?? ""));
  if (over !== undefined) return sides(over.sense.country === "RU" ? BULLETIN_SOURCES.ru : BULLETIN_SOURCES.uk);
  if (voice !== null && voice.body.country !== null) return sides(voice.body.country === "RU" ? BULLETIN_SOURCES.ru : BULLETIN_SOURCES.uk);
  return fallback === null ? { attacker: null, target: null } : sides(fallback);
}

function sides({ attacker, target }: BulletinSource): Pick<Told, "attacker" | "target"> {
  return { attacker, target };
}
