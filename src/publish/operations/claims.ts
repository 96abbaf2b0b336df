import { QueryError } from "../../model/errors.ts";
import type { FoundClaim } from "../../ledger/search.ts";
import { SCOPES } from "../../model/vocabulary.ts";
import { aRegion, attackerField, classesField, classesOf, metricField, targetField } from "../asked-fields.ts";
import { asOfField, asking } from "../asking.ts";
import { ledgerField } from "../ledger-place.ts";
import { choice, operation, optionalTexts, text } from "../operation.ts";
import { parsePeriod } from "../period.ts";

/** One claim that was found, and how many there are of its kind. */
export interface ClaimsHit {
  readonly claim: FoundClaim;
  /** From 1, over all pages. */
  readonly number: number;
  readonly total: number;
  readonly words: readonly string[];
  /** Where the next page begins; null on the last. */
  readonly next: number | null;
}

/** Claims that are shown when nobody says how many. */
const LIMIT = 50;
const MOST = 100_000;

/** `tallywire claims`: every claim that fits, with its words. */
export const claims = operation({
  name: "claims",
  summary: "Find claims: by words, metric, weapon, claimant, side, region or night, each hit with its own words and where they stand",
  description:
    "Every word must occur in a claim, its claimant or the title of its document, each at the beginning of a word; words in quotation marks are one phrase. Claims of the newest nights come first. Nothing is summed up and nothing is left " +
    "out: a denied claim, a repeated one and one of a longer time are hits too, and say so.",
  positional: "words",
  input: {
    words: optionalTexts("words that all must occur; none for every claim", { placeholder: "WORD" }),
    anywhere: choice("search the whole text of the documents, not only the claims", ["yes"]),
    period: text("nights: a year, a month, a day, or two dates with .. between", { placeholder: "PERIOD", check: (value) => void parsePeriod(value) }),
    metric: metricField("only this metric"),
    weapon: classesField("only weapons of these classes"),
    claimant: text("only what this body or person says: an id, or a part of the name", { placeholder: "WHO" }),
    kind: text("only claimants of this kind: military, official, outlet, agency", { placeholder: "KIND" }),
    attacker: attackerField, target: targetField,
    region: text("only with this region, ISO 3166-2: RU-BRY", { placeholder: "REGION", check: aRegion }),
    scope: choice("only of this scope: one attack, a longer time, all of a war", SCOPES),
    least: text("only numbers of at least this", { placeholder: "NUMBER", check: (value) => void wholeNumber("least", value, Number.MAX_SAFE_INTEGER) }),
    document: text("only out of this document: its key, address, source or outlet", { placeholder: "DOCUMENT" }),
    limit: text(`how many at most; ${LIMIT} by default`, { placeholder: "NUMBER", check: (value) => void wholeNumber("limit", value, MOST) }),
    offset: text("how many to pass over", { placeholder: "NUMBER", check: (value) => void wholeNumber("offset", value, Number.MAX_SAFE_INTEGER) }),
    ledger: ledgerField, "as-of": asOfField,
  },
  examples: [
    { command: "tallywire claims Bryansk drones --period 2025-05", says: "claims of May with both words" },
    { command: "tallywire claims --claimant ru-mod --metric shot_down --least 100", says: "nights of a hundred and more" },
    { command: "tallywire claims --metric killed --period 2025 --limit 100000 --format csv", says: "every toll of a year as rows" },
  ],
  formats: ["table", "json", "ndjson", "csv"],

  async *run({ words, anywhere, period, metric, weapon, claimant, kind, attacker, target, region, scope, least, document, limit, offset, ...given }, effects) {
    const { findClaims } = await import("../../ledger/search.ts");
    const dates = period === undefined ? { from: null, to: null } : parsePeriod(period);
    const wanted = words.flatMap((word) => wordsOf(word));
    const page = { limit: limit === undefined ? LIMIT : wholeNumber("limit", limit, MOST), offset: offset === undefined ? 0 : wholeNumber("offset", offset, Number.MAX_SAFE_INTEGER) };
    const found = await asking(given, effects, ({ ledger, instant }) =>
      findClaims(ledger, {
        words: wanted, anywhere: anywhere === "yes", ...dates, metrics: metric === undefined ? [] : [metric], weapons: weapon === undefined ? [] : classesOf(weapon), claimant: claimant ?? null, kind: kind ?? null,
        attacker: attacker?.toUpperCase() ?? null, target: target?.toUpperCase() ?? null, region: region?.toUpperCase() ?? null, scope: scope ?? null, least: least === undefined ? null : wholeNumber("least", least, Number.MAX_SAFE_INTEGER), document: document ?? null,
      }, instant, page));
    const end = page.offset + found.claims.length;
    for (const [at, claim] of found.claims.entries()) {
      yield { ok: true, source: claim.document.source, value: { claim, number: page.offset + at + 1, total: found.total, words: wanted, next: end < found.total ? end : null }, many: true };
    }
  },

  async view(format) {
    const views = await import("../reading/claims-views.ts");
    return format === "json" ? views.claimsJson : format === "ndjson" ? views.claimsNdjson : format === "csv" ? views.claimsCsv : views.claimsTable;
  },
});

/** The words of one argument; what a shell hands over with its quotation marks or blanks is a phrase. */
function wordsOf(given: string): readonly string[] {
  const parts = [...given.matchAll(/"([^"]+)"|“([^”]+)”|«([^»]+)»|(\S+)/gu)].map(([, a, b, c, d]) => (a ?? b ?? c ?? d ?? "").trim());
  return parts.filter((part) => /[\p{L}\p{N}]/u.test(part));
}

function wholeNumber(name: string, value: string, most: number): number {
  const number = Number(value);
  if (/^\d{1,16}$/u.test(value.trim()) && number <= most) return number;
  throw new QueryError("bad-value", `${name}: ${JSON.stringify(value.slice(0, 40))} is no whole number${most < Number.MAX_SAFE_INTEGER ? ` up to ${most}` : ""}`, { hint: `write digits, such as --${name} 100` });
}
