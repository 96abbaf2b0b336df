import type { Claim } from "../../model/claim.ts";
import type { Metric } from "../../model/vocabulary.ts";

/** Counts that officials give for a land first and then area by area. */
const ADDED_UP = new Set<Metric>(["killed", "injured", "missing", "shot_down", "suppressed", "shot_down_or_suppressed", "neutralised_total"]);

/** Totals of one metric and night that are kept: a text with more is a list. */
const KEPT = 12;

interface Total {
  readonly claim: Claim;
  /** What the areas told of so far leave of it; infinite where it is open. */
  left: number;
  readonly seen: Set<string>;
}

/** Whether a claim is of a whole land, or says nothing of where. */
function isWide({ places }: Claim): boolean {
  return places.every(({ code, country }) => code !== null && code === country);
}

/** The names of the places of a claim that are less than a land; empty where one of them is a land of its own. */
function areaOf({ places }: Claim): string {
  return places.filter(({ code, country }) => code === null || code !== country).map(({ name }) => name).sort().join("|");
}

function lands({ places }: Claim): ReadonlySet<string> {
  return new Set(places.flatMap(({ country }) => (country === null ? [] : [country])));
}

/** Two claims may be of one attack: nothing known of their sides or lands speaks against it. */
function agree(part: Claim, whole: Claim): boolean {
  if (part.attacker !== whole.attacker || part.target !== whole.target) return false;
  const [here, there] = [lands(part), lands(whole)];
  return here.size === 0 || there.size === 0 || [...here].some((land) => there.has(land));
}

/**
 * "Nine people were killed across the country. … Four died in the Sumy region": the count of an area is a part of the
 * land's total told before it, of the same metric, night and sides, as long as the areas do not add up to more.
 */
export class Areas {
  readonly #totals = new Map<string, Total[]>();

  /** The total that a claim is a part of, if any; claims are asked about in the order of the text. */
  wholeOf(claim: Claim): Claim | undefined {
    const { quantity: q, metric, scope, nightOf } = claim;
    if (!ADDED_UP.has(metric) || scope === "cumulative" || q.relation === "none" || q.low === null) return undefined;
    // Of what was shot down, weapon by weapon; victims are of the whole attack.
    const key = `${metric}|${scope}|${nightOf}|${q.unit === "munition" ? claim.weapon.join("+") : ""}`;
    const totals = this.#totals.get(key) ?? [];
    const area = areaOf(claim);
    if (area === "") {
      if (isWide(claim) && q.low > 1 && totals.length < KEPT) this.#totals.set(key, [...totals, { claim, left: q.high ?? Infinity, seen: new Set() }]);
      return undefined;
    }
    // The one told last that it fits into.
    for (const total of totals.toReversed()) {
      const told = `${area}|${q.low}`;
      if (q.low >= (total.claim.quantity.low as number) || !agree(claim, total.claim)) continue;
      if (total.seen.has(told)) return total.claim;
      if (q.low > total.left) continue;
      total.left -= q.low;
      total.seen.add(told);
      return total.claim;
    }
    return undefined;
  }
}
