import type { Actor } from "../model/claim.ts";
import type { FiledClaim } from "../model/filed.ts";
import type { NightClaimant } from "../model/night.ts";
import { refOf } from "../model/night.ts";

/**
 * Who each row is from, by ref.
 *
 * An actor of the tables is one claimant everywhere. A name that no table has is one claimant under its own words; where the same text
 * names an actor in full and later by the end of that name ("Ukraine's Air Force", then "the Air Force"), the short name is that actor.
 * What an outlet says of itself is the outlet's.
 */
export function claimantsOf(claims: readonly FiledClaim[]): ReadonlyMap<string, NightClaimant> {
  const named = new Map<string, Map<string, Actor>>();
  for (const { claim, document } of claims) {
    const actor = claim.attribution.claimant;
    if (actor.id === null) continue;
    const own = named.get(document.key) ?? new Map<string, Actor>();
    own.set(fold(actor.name), actor);
    named.set(document.key, own);
  }
  const shown = new Map<string, Actor>();
  for (const own of named.values()) for (const actor of own.values()) {
    const known = shown.get(actor.id as string);
    if (known === undefined || actor.name < known.name) shown.set(actor.id as string, actor);
  }
  const result = new Map<string, NightClaimant>();
  for (const filed of claims) {
    const actor = filed.claim.attribution.claimant;
    const full = actor.id === null ? longer(actor, named.get(filed.document.key)) : actor;
    result.set(refOf(filed), claimantOf(full === null ? actor : (shown.get(full.id as string) ?? full), filed));
  }
  return result;
}

function claimantOf({ id, name, country, kind }: Actor, { document }: FiledClaim): NightClaimant {
  if (id !== null) return { key: id, id, name, country, kind };
  if (kind !== "outlet") return { key: `name:${fold(name)}`, id, name, country, kind };
  const outlet = outletOf(document);
  return { key: `outlet:${fold(outlet)}`, id, name: outlet, country: null, kind };
}

/** By which name an outlet is counted: its own, else the host of its address, else where the text came from. */
export function outletOf({ outlet, url, source }: FiledClaim["document"]): string {
  if (outlet !== null && outlet !== "") return outlet;
  const host = /^https?:\/\/(?:www\.)?([^/?#]+)(\/[^/?#]+)?/u.exec(url ?? "");
  if (host === null) return source;
  // Channels of one messenger share its host and differ in the first part of the path.
  return host[1] === "t.me" || host[1] === "telegram.me" ? `${host[1]}${host[2] ?? ""}` : (host[1] as string);
}

/** The only actor of the text, of the same kind, whose name ends in this one. */
function longer({ name, kind }: Actor, named: ReadonlyMap<string, Actor> | undefined): Actor | null {
  if (named === undefined || kind === "outlet") return null;
  const words = fold(name).split(" ");
  // A short first word is an article and no part of the name.
  const end = ((words[0]?.length ?? 0) <= 3 && words.length > 1 ? words.slice(1) : words).join(" ");
  const found = new Map([...named].filter(([full, actor]) => actor.kind === kind && (full === end || full.endsWith(` ${end}`))).map(([, actor]) => [actor.id, actor]));
  return found.size === 1 ? ([...found.values()][0] as Actor) : null;
}

function fold(name: string): string {
  return name.normalize("NFC").toLowerCase().replaceAll(/[’ʼ`]/gu, "'").replaceAll(/\s+/gu, " ").trim();
}
