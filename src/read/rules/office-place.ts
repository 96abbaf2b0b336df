import type { Place } from "../../model/claim.ts";
import type { Analysis } from "../analysis.ts";
import { termWith, tokenSpan, words } from "../analysis.ts";
import type { Claimant } from "../attribution/attribute.ts";
import type { Mention } from "../attribution/mention.ts";
import { TAG } from "../term.ts";
import { PUNCT } from "../tokens.ts";

/** Kinds of speaker who speak for a part of a land. */
const LOCAL = new Set(["region", "city"]);
/** Kinds of speaker who do so where a place stands in what they are called. */
const BODY = new Set(["police", "rescue", "official"]);
/** Tokens behind a name in which its office may stand: "Oleh Melnyk, the Sumy regional governor". */
const BEHIND = 8;

/** The regions and towns that the speakers of a text speak for, by entity: a governor is called one only once. */
export class Offices {
  readonly #a: Analysis;
  readonly #known = new Map<number, Omit<Place, "role">>();

  constructor(a: Analysis, mentions: readonly Mention[]) {
    this.#a = a;
    for (const mention of mentions) {
      if (mention.entity < 0 || this.#known.has(mention.entity)) continue;
      const place = officePlace(a, mention);
      if (place !== null) this.#known.set(mention.entity, place);
    }
  }

  /** The place of who gives a count, or null. */
  of({ mention }: Claimant): Omit<Place, "role"> | null {
    if (mention === null) return null;
    return officePlace(this.#a, mention) ?? this.#known.get(mention.entity) ?? null;
  }
}

/**
 * The region or town whose governor, mayor or authorities give a count: "Kharkiv regional authorities reported three
 * injuries". Null where the speaker is of no part of a land.
 */
function officePlace(a: Analysis, mention: Mention): Omit<Place, "role"> | null {
  if (mention.form === "pronoun") return null;
  // "prosecutors in Kharkiv region"
  let isLocal = LOCAL.has(mention.kind) || BODY.has(mention.kind);
  let found: Omit<Place, "role"> | null = null;
  const roof = Math.min(a.tokens.count, mention.to + BEHIND);
  for (let i = a.start[mention.from] as number; i < roof; i = Math.max(a.end[i] as number, i + 1)) {
    const mask = a.mask[i] as number;
    if (i >= mention.to && ((mask & (TAG.say | TAG.cue | TAG.num)) !== 0 || (a.tokens.kind[i] === PUNCT && a.tokens.code[i] !== 44))) break;
    if (LOCAL.has(a.term[i]?.speaker?.kind ?? "")) isLocal = true;
    const entry = termWith(a, i, TAG.place)?.place?.[0];
    if (entry === undefined || entry.code === entry.country || (mask & TAG.government) !== 0) continue;
    found ??= { name: words(a, i, a.end[i] as number), span: tokenSpan(a, i, a.end[i] as number), code: entry.code, country: entry.country };
  }
  return isLocal ? found : null;
}
