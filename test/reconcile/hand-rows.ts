import type { Claim } from "../../src/model/claim.ts";
import type { FiledClaim, FiledDocument } from "../../src/model/filed.ts";
import type { Metric, QuantityRelation, Unit } from "../../src/model/vocabulary.ts";

/** What a test wants to say of a row; everything else is that of a plain article on the night of 19–20 May 2025. */
export interface HandRow {
  readonly doc?: string;
  readonly id?: string;
  readonly metric?: Metric;
  /** "108", "35+", "..15", "~100", "7..9", "withheld", "unknown", "none". */
  readonly n?: string;
  readonly relation?: QuantityRelation;
  readonly weapon?: readonly string[];
  readonly unit?: Unit;
  readonly object?: string;
  readonly by?: string | null;
  readonly name?: string;
  readonly country?: string | null;
  readonly kind?: string;
  readonly issuer?: string | null;
  readonly outlet?: string | null;
  readonly url?: string | null;
  /** The table of which the document is an entry. */
  readonly table?: string;
  readonly language?: string;
  readonly published?: string | null;
  readonly version?: number;
  readonly revisionOf?: string | null;
  readonly direction?: "RU>UA" | "UA>RU";
  readonly night?: string | null;
  /** "2025-05-20T20:00+03:00/2025-05-20T21:40+03:00"; without it, a night of which no hours are given. */
  readonly window?: string;
  readonly asOf?: string | null;
  readonly subsetOf?: string | null;
  /** Codes; where things were shot down they are over these places, else these are affected. */
  readonly places?: readonly string[];
  readonly words?: string;
  readonly cue?: string;
  readonly denied?: boolean;
  readonly repeat?: boolean;
  readonly scope?: Claim["scope"];
  readonly via?: readonly string[];
}

let serial = 0;

export function row(part: HandRow): FiledClaim {
  serial += 1;
  const doc = part.doc ?? `doc${serial}`;
  const metric = part.metric ?? "launched";
  const by = part.by === undefined ? "ua-air-force" : part.by;
  const [attacker, target] = (part.direction ?? "RU>UA").split(">") as [string, string];
  const night = part.night === undefined ? "2025-05-20" : part.night;
  const [start, end] = part.window === undefined ? [night === null ? null : dayBefore(night), night] : (part.window.split("/") as [string, string]);
  const words = part.words ?? `${part.n ?? "108"} ${metric}`;
  const document: FiledDocument = {
    key: doc, id: `sha256:${doc}`, kind: part.table !== undefined ? "row" : part.issuer == null ? "article" : "bulletin", source: doc, url: part.url ?? null, outlet: part.table ?? (part.outlet === undefined ? doc : part.outlet), title: null,
    language: part.language ?? "en", publishedAt: part.published === undefined ? "2025-05-20T10:00:00+03:00" : part.published, version: part.version ?? 1, revisionOf: part.revisionOf ?? null,
    issuer: part.issuer ?? null, standing: part.issuer == null ? null : "read", addedAt: "2025-05-21T00:00:00Z",
  };
  const cue = part.cue === undefined ? -1 : words.indexOf(part.cue);
  const claim: Claim = {
    id: part.id ?? `c${serial}`, document: document.id, metric, quantity: { ...quantity(part.n ?? "108"), ...(part.relation === undefined ? {} : { relation: part.relation }), unit: part.unit ?? unitOf(metric) },
    weapon: part.weapon ?? (unitOf(metric) === "munition" ? ["uav"] : []), object: part.object ?? "drones",
    attribution: { claimant: { id: by, name: part.name ?? by ?? "outlet", country: part.country === undefined ? (by?.slice(0, 2).toUpperCase() ?? null) : part.country, kind: part.kind ?? (by === null && part.name === undefined ? "outlet" : "military"), span: null }, basis: by === null && part.name === undefined ? "none" : "explicit", cue: null, via: (part.via ?? []).map((name) => ({ id: null, name, country: null, kind: "media", span: null })) },
    attacker, target, places: (part.places ?? []).map((code) => ({ name: code, span: { from: 0, to: 1 }, code, country: code.slice(0, 2), role: metric === "shot_down" ? "shot_down_over" : "affected" })),
    period: { start, end, precision: part.window === undefined ? "part-of-day" : "minute", basis: "stated", raw: null, span: null }, nightOf: night, scope: part.scope ?? "event", superlative: null,
    subsetOf: part.subsetOf ?? null, provisional: false, asOf: part.asOf ?? null, denied: part.denied ?? false, repeat: part.repeat ?? false,
    spans: { content: { from: 0, to: words.length }, number: { from: 0, to: 1 }, metricCue: cue < 0 ? null : { from: cue, to: cue + (part.cue?.length ?? 0) } }, rule: "hand", trace: [],
  };
  return { claim, document, words };
}

function quantity(n: string): Omit<Claim["quantity"], "unit"> {
  const number = Number(n.replaceAll(/[^\d]/gu, ""));
  if (n === "withheld" || n === "unknown") return { low: null, high: null, relation: n, raw: n };
  if (n === "none") return { low: 0, high: 0, relation: "none", raw: "no" };
  if (n === "dozens") return { low: 24, high: null, relation: "some", raw: n };
  const [low, high] = n.split("..");
  if (high !== undefined) return low === "" ? { low: null, high: Number(high), relation: "at_most", raw: high } : { low: Number(low), high: Number(high), relation: "range", raw: n };
  if (n.startsWith(">")) return { low: number + 1, high: null, relation: "more_than", raw: String(number) };
  if (n.startsWith("~")) return { low: number, high: number, relation: "approx", raw: String(number) };
  return n.endsWith("+") ? { low: number, high: null, relation: "at_least", raw: String(number) } : { low: number, high: number, relation: "exact", raw: n };
}

function unitOf(metric: Metric): Unit {
  if (["killed", "injured", "missing", "rescued", "evacuated"].includes(metric)) return "person";
  if (["hit_locations", "debris_locations"].includes(metric)) return "location";
  if (metric === "regions_affected") return "region";
  return metric === "objects_damaged" ? "object" : metric === "attempted" ? "attempt" : "munition";
}

function dayBefore(night: string): string {
  return new Date(Date.parse(`${night}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
}
