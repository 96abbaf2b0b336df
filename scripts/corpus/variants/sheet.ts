import type { Count, Expected, ExpectedClaim, PlaceOf, Span, Written } from "./model.ts";

export const exact = (n: number): Count => ({ low: n, high: n, relation: "exact" });
export const atLeast = (n: number): Count => ({ low: n, high: null, relation: "at_least" });
export const moreThan = (n: number): Count => ({ low: n + 1, high: null, relation: "more_than" });
export const atMost = (n: number): Count => ({ low: null, high: n, relation: "at_most" });
export const approx = (n: number): Count => ({ low: n, high: n, relation: "approx" });
export const allOf = (n: number): Count => ({ low: n, high: n, relation: "all_of" });
export const several: Count = { low: 2, high: null, relation: "some" };
export const withheld: Count = { low: null, high: null, relation: "withheld" };
export const notTold: Count = { low: null, high: null, relation: "unknown" };

export interface More {
  readonly places?: readonly PlaceOf[];
  readonly part_of?: number | null;
  readonly provisional?: boolean;
  readonly repeat?: boolean;
  readonly scope?: "event" | "cumulative";
  readonly night_of?: string | null;
  readonly window?: Span | null;
}

/** What a text says, put down while it is written. */
export class Sheet {
  readonly claims: ExpectedClaim[] = [];

  /** Puts down a claim; gives its index back. */
  add(metric: string, count: Count, weapon: string | readonly string[], more: More = {}): number {
    const { places = [], part_of = null, provisional = false, repeat = false, scope = "event", ...rest } = more;
    const paths = typeof weapon === "string" ? (weapon === "" ? [] : [weapon]) : weapon;
    this.claims.push({ metric, ...count, weapon: paths, places, part_of, provisional, ...(repeat ? { repeat } : {}), scope, ...rest });
    return this.claims.length - 1;
  }

  /** The same claim with more places, when the text names them later. */
  placed(index: number, places: readonly PlaceOf[]): void {
    const claim = this.claims[index];
    if (claim !== undefined) this.claims[index] = { ...claim, places: [...claim.places, ...places] };
  }

  done(posted_at: string, text: string, of: Omit<Expected, "claims">): Written {
    return { posted_at, text, expected: { ...of, claims: this.claims } };
  }
}

export const nothing: Omit<Expected, "claims"> = { night_of: null, window: null, as_of: null };
