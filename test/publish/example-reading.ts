import type { Actor, Claim, Event, Period, Place, Statement } from "../../src/model/claim.ts";
import type { Reading } from "../../src/model/reading.ts";
import type { Span } from "../../src/model/span.ts";
import type { Metric, QuantityRelation, StatementKind } from "../../src/model/vocabulary.ts";

const TITLE = "108 drones in one night, says Ukraine’s Air Force";
const BODY = [
  "Russia sent 108 drones into Ukraine overnight, the Ukrainian Air Force said. At least 35 were shot down and another 58 were lost or suppressed. Damage was recorded in four regions.",
  "Two nights before, it was a record 273 drones, and a woman was killed, local officials said. Russia’s Defense Ministry said it shot down eight Ukrainian drones over the Bryansk region.",
  "Trump and Putin had a two-hour phone call on Monday. “Moscow wants to buy time,” Zelensky said. Putin demanded that the “root causes” be removed first. The war has lasted for more than three years.",
] as const;
const TEXT = [TITLE, ...BODY].join("\n\n");

function at(words: string, after = 0): Span {
  const from = TEXT.indexOf(words, after);
  if (from < 0) throw new Error(`not in the example: ${words}`);
  return { from, to: from + words.length };
}

const actor = (name: string, id: string | null, country: string | null, kind: string): Actor => ({ id, name, country, kind, span: null });
const AIR_FORCE = actor("the Ukrainian Air Force", "ua-air-force", "UA", "military");
const RUSSIAN_MOD = actor("Russia’s Defense Ministry", "ru-mod", "RU", "ministry");
const LOCAL = actor("local officials", null, "UA", "official");
const ZELENSKY = actor("Zelensky", "volodymyr-zelensky", "UA", "head-of-state");
const PUTIN = actor("Putin", "vladimir-putin", "RU", "head-of-state");
const TRUMP = actor("Trump", "donald-trump", "US", "head-of-state");

const night = (end: string): Period => ({ start: `${end.slice(0, 8)}${Number(end.slice(8)) - 1}T18:00:00+03:00`, end: `${end}T09:00:00+03:00`, precision: "part-of-day", basis: "stated", raw: "overnight", span: null });
const day = (date: string): Period => ({ start: date, end: date, precision: "day", basis: "stated", raw: "Monday", span: null });

interface Part {
  readonly id: string;
  readonly metric: Metric;
  readonly content: string;
  readonly number: string;
  readonly low: number;
  readonly high?: number | null;
  readonly relation?: QuantityRelation;
  readonly object: string;
  readonly unit?: Claim["quantity"]["unit"];
  readonly weapon?: readonly string[];
  readonly claimant: Actor;
  readonly basis?: "explicit" | "inherited" | "none";
  readonly reverse?: boolean;
  readonly nightOf?: string;
  readonly subsetOf?: string;
  readonly places?: readonly Place[];
  readonly record?: string;
}

function claim(part: Part): Claim {
  const content = at(part.content);
  const number = at(part.number, content.from);
  const nightOf = part.nightOf ?? "2025-05-20";
  return {
    id: part.id,
    document: "sha256:example",
    metric: part.metric,
    quantity: { low: part.low, high: part.high === undefined ? part.low : part.high, relation: part.relation ?? "exact", raw: part.number, unit: part.unit ?? "munition" },
    weapon: part.weapon ?? ["uav"],
    object: part.object,
    attribution: { claimant: part.claimant, basis: part.basis ?? "explicit", cue: null, via: [] },
    attacker: part.reverse === true ? "UA" : "RU",
    target: part.reverse === true ? "RU" : "UA",
    places: part.places ?? [],
    period: night(nightOf),
    nightOf,
    scope: "event",
    superlative: part.record === undefined ? null : { raw: part.record, span: at(part.record, content.from), kind: "record", scope: null },
    subsetOf: part.subsetOf ?? null,
    provisional: false,
    asOf: null,
    denied: false,
    repeat: false,
    spans: { content, number, metricCue: null },
    rule: "verb-object",
    trace: [{ role: "number", rule: "numeral", span: number }],
  };
}

function statement(id: string, speaker: Actor, words: readonly string[], cue: string, kind: StatementKind, direct: boolean): Statement {
  return { id, document: "sha256:example", speaker, speakerBasis: "explicit", addressees: [], cue: { span: at(cue), text: cue }, content: words.map((part) => at(part)), direct, kind, period: day("2025-05-19") };
}

const call: Event = {
  id: "e1",
  document: "sha256:example",
  type: "call",
  mode: "phone",
  participants: [TRUMP, PUTIN],
  period: day("2025-05-19"),
  durationMinutes: 120,
  status: "held",
  span: at("two-hour phone call"),
};

/** A small reading made by hand: one of everything that the faces show. */
export const exampleReading: Reading = {
  reader: "example",
  document: {
    id: "sha256:example",
    kind: "article",
    source: "example.txt",
    url: null,
    outlet: "The Example",
    title: TITLE,
    titleSpan: { from: 0, to: TITLE.length },
    byline: null,
    language: "en",
    published: { at: "2025-05-20", precision: "day", basis: "given", evidence: "--published" },
    text: TEXT,
    removals: [
      { raw: { from: 0, to: 10 }, reason: "duplicate-title", text: TITLE, step: "title" },
      { raw: { from: 60, to: 70 }, reason: "audio-player", text: "Play all audios:", step: "furniture-blocks" },
    ],
    offsets: [{ clean: 0, raw: 0, length: TEXT.length }],
    version: 1, revisionOf: null, rawLength: TEXT.length,
  },
  claims: [
    claim({ id: "c1", metric: "launched", content: "sent 108 drones into Ukraine overnight", number: "108", low: 108, object: "drones", claimant: AIR_FORCE }),
    claim({ id: "c2", metric: "shot_down", content: "At least 35 were shot down", number: "35", low: 35, high: null, relation: "at_least", object: "drones", claimant: AIR_FORCE, basis: "inherited", subsetOf: "c1" }),
    claim({ id: "c3", metric: "lost_or_suppressed", content: "another 58 were lost or suppressed", number: "58", low: 58, object: "drones", claimant: AIR_FORCE, basis: "inherited", subsetOf: "c1" }),
    claim({ id: "c4", metric: "regions_affected", content: "Damage was recorded in four regions", number: "four", low: 4, object: "regions", unit: "region", weapon: [], claimant: AIR_FORCE, basis: "inherited" }),
    claim({ id: "c5", metric: "launched", content: "a record 273 drones", number: "273", low: 273, object: "drones", claimant: LOCAL, nightOf: "2025-05-18", record: "a record" }),
    claim({ id: "c6", metric: "killed", content: "a woman was killed", number: "a", low: 1, object: "woman", unit: "person", weapon: [], claimant: LOCAL, nightOf: "2025-05-18" }),
    claim({
      id: "c7",
      metric: "shot_down",
      content: "shot down eight Ukrainian drones over the Bryansk region",
      number: "eight",
      low: 8,
      object: "Ukrainian drones",
      claimant: RUSSIAN_MOD,
      reverse: true,
      places: [{ name: "Bryansk region", span: at("Bryansk region"), code: "RU-BRY", country: "RU", role: "shot_down_over" }],
    }),
  ],
  statements: [
    statement("s1", ZELENSKY, ["Moscow wants to buy time,"], "said", "says", true),
    statement("s2", PUTIN, ["that the “root causes” be removed first"], "demanded", "demands", false),
  ],
  events: [call],
  relations: [
    { type: "subset_of", from: "c2", to: "c1", proof: "35 of the 108", span: null },
    { type: "follows", from: "c1", to: "e1", proof: "after the call", span: null },
  ],
  bulletin: null,
  abstentions: [{ span: at("three"), raw: "three", reason: "duration", rule: "duration", detail: "three years" }],
};
