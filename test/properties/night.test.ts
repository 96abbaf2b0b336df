import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import type { FiledClaim } from "../../src/model/filed.ts";
import type { Bounds, Night } from "../../src/model/night.ts";
import { refOf } from "../../src/model/night.ts";
import { METRICS } from "../../src/model/vocabulary.ts";
import { declaredDefinitions } from "../../src/pipeline.ts";
import { boundsOf } from "../../src/reconcile/bounds.ts";
import { reconcileNight } from "../../src/reconcile/night.ts";
import { crowdedNight } from "../reconcile/crowd.ts";
import { row } from "../reconcile/hand-rows.ts";

const definitions = declaredDefinitions();
const count = fc.oneof(fc.integer({ min: 0, max: 40 }).map(String), fc.integer({ min: 0, max: 300 }).map(String));
const number = fc.oneof({ weight: 5, arbitrary: count }, count.map((n) => `${n}+`), count.map((n) => `>${n}`), count.map((n) => `~${n}`), count.map((n) => `..${n}`), fc.tuple(count, count).map(([a, b]) => `${Math.min(Number(a), Number(b))}..${Math.max(Number(a), Number(b))}`), fc.constantFrom("withheld", "unknown", "none", "dozens"));
const hour = fc.integer({ min: 0, max: 28 });
const window = fc.option(fc.tuple(hour, fc.integer({ min: 1, max: 14 })).map(([from, length]) => `${clock(from)}/${clock(from + length)}`), { nil: undefined, freq: 2 });

/** Hours after 18:00 of 19 May. */
function clock(hours: number): string {
  return `${new Date(Date.UTC(2025, 4, 19, 18 + hours)).toISOString().slice(0, 19)}+03:00`;
}

const body = fc.constantFrom({ by: "ua-air-force", direction: "RU>UA" } as const, { by: "ru-mod", direction: "UA>RU" } as const, { by: "ua-zelensky", direction: "RU>UA" } as const, { by: null, direction: "RU>UA" } as const, { by: null, name: "the Air Force", kind: "military", direction: "RU>UA" } as const);
const handRow = fc.record({
  doc: fc.integer({ min: 0, max: 9 }), claim: fc.integer({ min: 0, max: 4 }), body, n: number, window, metric: fc.constantFrom(...METRICS),
  weapon: fc.constantFrom([], ["uav"], ["uav.strike.shahed"], ["uav.decoy", "uav.strike"], ["missile.cruise"], ["missile", "uav"]), isOwn: fc.boolean(), hasPart: fc.boolean(),
  version: fc.integer({ min: 1, max: 3 }), asOf: fc.option(hour.map(clock)), published: fc.option(hour.map(clock)), night: fc.constantFrom("2025-05-20", "2025-05-20", "2025-05-20", "2025-05-19", null), places: fc.constantFrom([], ["UA-30"], ["RU-BRY"], ["RU-BRY", "RU-KRS"]),
});

/** Rows of ten documents of three versions each, in which claims may be parts of others; ids are unique in a document. */
const rows = fc.array(handRow, { maxLength: 60 }).map((parts) => {
  const seen = new Set<string>();
  return parts.flatMap(({ doc, claim, body: who, window: hours, isOwn, hasPart, version, ...rest }): FiledClaim[] => {
    const key = `d${doc}v${version}`;
    if (seen.has(`${key}/${claim}`)) return [];
    seen.add(`${key}/${claim}`);
    return [row({ doc: key, id: String(claim), ...who, ...rest, ...(hours === undefined ? {} : { window: hours }), issuer: isOwn ? who.by : null, version, revisionOf: version > 1 ? `d${doc}v${version - 1}` : null, subsetOf: hasPart ? String((claim + 1) % 5) : null, url: doc < 3 ? `https://t.me/x/${doc}` : null })];
  });
});
const of = (claims: readonly FiledClaim[]): Night => reconcileNight(claims, { night: "2025-05-20", definitions });

test("the order of the rows changes nothing, and a row that comes twice counts once", () => {
  fc.assert(fc.property(rows.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray([...all, ...all], { minLength: all.length * 2 }))), ([all, shuffled]) => assert.equal(JSON.stringify(of(shuffled)), JSON.stringify(of(all)))), { numRuns: 300 });
});

test("every row is in one place: chosen, put aside, tied, a part, or apart with its reason", () => {
  fc.assert(fc.property(rows, (all) => {
    const night = of(all);
    const places = night.apart.map(({ row: ref }) => ref);
    for (const { claimants } of night.directions) for (const { figures } of claimants) for (const { windows, parts } of figures) {
      places.push(...parts.map(refOf));
      for (const { chosen, tied, passed } of windows) places.push(...(chosen === null ? [] : [refOf(chosen)]), ...tied.map(refOf), ...passed.map((one) => refOf(one.row)));
    }
    assert.deepEqual(places.toSorted(), all.map(refOf).toSorted());
  }), { numRuns: 300 });
});

const holds = (outer: Bounds, inner: Bounds): boolean => outer.low <= inner.low && (outer.high === null || (inner.high !== null && inner.high <= outer.high));

test("what stands is in the bounds of its figure; a figure is never below its largest window", () => {
  fc.assert(fc.property(rows, (all) => {
    for (const { attacker, target, claimants } of of(all).directions) for (const { claimant, figures, balances, flags } of claimants) {
      for (const { bounds, windows } of figures) for (const { chosen, tied, bounds: own, standing, includedIn } of windows) {
        for (const one of chosen === null ? tied : [chosen]) {
          assert.deepEqual([one.claim.attacker, one.claim.target], [attacker, target]);
          assert.ok(claimant.id === null || claimant.id === one.claim.attribution.claimant.id || one.claim.attribution.claimant.id === null);
          const said = boundsOf(one.claim.quantity);
          if (said !== null) assert.ok(own !== null && holds(own, said));
        }
        assert.equal(own === null, standing === "withheld" || standing === "unknown");
        if (own !== null && includedIn === null) assert.ok(bounds !== null && bounds.low >= own.low && (bounds.high === null || (own.high !== null && bounds.high >= own.high)));
      }
      for (const { unaccounted, whole, wholeBounds, isImpossible, parts } of balances) {
        assert.ok(unaccounted.low >= 0 && (unaccounted.high === null || unaccounted.high >= unaccounted.low));
        assert.ok(wholeBounds.high === null || unaccounted.high !== null && unaccounted.high <= wholeBounds.high);
        assert.ok(parts.length > 0 && !parts.includes(whole));
        assert.equal(isImpossible, flags.some(({ kind, rows: refs }) => kind === "impossible" && whole.windows.some(({ chosen, tied }) => (chosen === null ? tied : [chosen]).some((one) => refs.includes(refOf(one))))) && isImpossible);
      }
    }
  }), { numRuns: 300 });
});

test("a number is in the unaccounted interval whenever it is within all bounds", () => {
  fc.assert(fc.property(fc.integer({ min: 0, max: 200 }), fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 100 }), fc.constantFrom("", "+", "~"), fc.constantFrom("", "+"), (rest, down, lost, first, second) => {
    const said = (value: number, hedge: string): string => (hedge === "~" ? `~${value}` : `${value}${hedge}`);
    const night = of([row({ doc: "a", n: String(rest + down + lost) }), row({ doc: "b", metric: "shot_down", n: said(down, first) }), row({ doc: "c", metric: "lost_or_suppressed", n: said(lost, second) })]);
    const [balance] = night.directions[0]?.claimants[0]?.balances ?? [];
    assert.ok(balance !== undefined && holds(balance.unaccounted, { low: rest, high: rest }), JSON.stringify(balance?.unaccounted));
    assert.equal(balance.isImpossible, false);
  }), { numRuns: 300 });
});

test("relations have two known ends and a proof, come once, and are a few for each row", () => {
  fc.assert(fc.property(rows, (all) => {
    const { relations, leftOff } = of(all);
    const known = new Set(all.map(refOf));
    for (const { from, to, proof } of relations) assert.ok(known.has(from) && known.has(to) && from !== to && proof !== "");
    assert.equal(new Set(relations.map(({ type, from, to }) => `${type} ${from} ${to}`)).size, relations.length);
    assert.ok(leftOff === 0 && relations.length <= 12 * all.length, `${relations.length} of ${all.length}`);
  }), { numRuns: 300 });
});

test("a copy in another paper moves no figure, no balance and no count of independent sources", () => {
  const shown = ({ directions, sources }: Night): unknown => [directions.map(({ claimants }) => claimants.map(({ figures, balances, totals }) => [figures.map(({ metric, weapon, bounds, standing }) => [metric, weapon, bounds, standing]), balances.map(({ proof }) => proof), totals])), sources.filter(({ isPrimary }) => isPrimary).map(({ metric, value, independent, claimants }) => `${metric} ${value} ${independent} ${claimants.join()}`).toSorted()];
  fc.assert(fc.property(rows, fc.nat(), (all, pick) => {
    const before = of(all);
    const chosen = before.directions.flatMap(({ claimants }) => claimants.flatMap(({ figures }) => figures.flatMap(({ windows }) => windows.flatMap((one) => (one.chosen !== null && one.chosen.document.issuer !== null && one.bounds !== null && one.bounds.low > 0 ? [one.chosen] : [])))));
    const one = chosen[pick % Math.max(1, chosen.length)];
    if (one === undefined || one.claim.asOf !== null) return;
    const copy: FiledClaim = { ...one, claim: { ...one.claim, id: "copy", subsetOf: null }, document: { ...one.document, key: "copy", issuer: null, standing: null, url: null, revisionOf: null, publishedAt: "2025-05-22", outlet: "Copy" } };
    assert.deepEqual(shown(of([...all, copy])), shown(before));
  }), { numRuns: 300 });
});

test("a night of many claims has a few relations for each, and takes time in proportion", () => {
  const time = (claims: readonly FiledClaim[]): number => {
    const start = performance.now();
    const { relations } = of(claims);
    assert.ok(relations.length <= 4 * claims.length);
    return performance.now() - start;
  };
  const [few, many] = [crowdedNight(2_000), crowdedNight(16_000)];
  of(few);
  const ratio = Math.min(...[0, 1, 2].map(() => time(many) / time(few)));
  assert.ok(ratio < 24, `eight times the claims took ${ratio.toFixed(1)} times as long`);
});
