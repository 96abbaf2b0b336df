/** What the words of an actor say of who it is. */
export interface ActorWords {
  /** Id in the gazetteer, when the name is known there. */
  readonly entryId: string | null;
  /** ISO 3166-1 alpha-2 of the land it speaks for. */
  readonly country: string | null;
  /** The office named, as in the table of offices: `governor`, `air-force`. */
  readonly office: string | null;
  /** Named by a land or its seat alone: "Kyiv", "Russia", "the Kremlin". */
  readonly isLand: boolean;
}

/**
 * Id of a claimant: the gazetteer's own; else land and office (`in-army`, `ua-governor`); a land by its name or seat is its
 * government (`ua-government`). Null for those whom no words place ("local officials", an ordinary person).
 */
export function resolveClaimant({ entryId, country, office, isLand }: ActorWords): string | null {
  if (entryId !== null) return entryId;
  if (country === null) return null;
  const land = country.toLowerCase();
  if (office !== null) return `${land}-${office}`;
  return isLand ? `${land}-government` : null;
}
