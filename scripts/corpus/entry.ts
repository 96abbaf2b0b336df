/** What a reader should find in one count. */
export interface ExpectedClaim {
  readonly metric: string;
  readonly low: number | null;
  readonly high: number | null;
  readonly relation: string;
  /** Weapon classes, in any order; empty for targets of any class, places and attempts. */
  readonly weapon: readonly string[];
  readonly places: readonly { readonly code: string; readonly role: string }[];
  /** Index of the claim in this list that it is a part of. */
  readonly part_of: number | null;
  readonly provisional: boolean;
  /** Says again what another claim of the text says. */
  readonly repeat: boolean;
  readonly scope: "event" | "cumulative";
}

/** A line of the corpus. */
export interface Entry {
  readonly id: string;
  readonly language: "uk" | "ru";
  readonly source: "ua-air-force" | "ru-mod";
  readonly era: string;
  readonly variant: string;
  readonly posted_at: string;
  readonly text: string;
  /** `bulletin`, or why it is none. */
  readonly genre: string;
  readonly expected: {
    readonly night_of: string | null;
    readonly window: { readonly start: string; readonly end: string | null } | null;
    readonly as_of: string | null;
    readonly claims: readonly ExpectedClaim[];
  };
}

/** A claim with what it does not say left out. */
export function claim(metric: string, value: number | readonly [low: number | null, high: number | null, relation: string], more: Partial<ExpectedClaim> = {}): ExpectedClaim {
  const [low, high, relation] = typeof value === "number" ? [value, value, "exact"] : value;
  return { metric, low, high, relation, weapon: [], places: [], part_of: null, provisional: false, repeat: false, scope: "event", ...more };
}

/** Places of one role. */
export function at(role: string, codes: readonly string[]): ExpectedClaim["places"] {
  return [...new Set(codes)].map((code) => ({ code, role }));
}
