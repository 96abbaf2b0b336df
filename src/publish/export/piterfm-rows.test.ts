import assert from "node:assert/strict";
import { test } from "node:test";
import type { FiledClaim } from "../../model/filed.ts";
import { readRaw } from "../../pipeline.ts";
import { PITERFM_NAMES } from "../../sources/piterfm/names.ts";
import { parsePiterfm } from "../../sources/piterfm/parse.ts";
import { writePiterfmCells } from "./piterfm.ts";
import { tableRows } from "./piterfm-rows.ts";

/** The claims of a bulletin, as a ledger would hand them over. */
function filed(text: string, published: string): readonly FiledClaim[] {
  const reading = readRaw({ source: "post", url: null, raw: text, mediaType: "text/plain", retrievedAt: null }, { published });
  const { id, kind, source, outlet, title, language } = reading.document;
  const document = { key: "doc", id, kind, source, url: "https://t.me/kpszsu/1", outlet, title, language, publishedAt: published, version: 1, revisionOf: null, issuer: reading.bulletin?.source ?? null, standing: reading.bulletin?.status ?? null, addedAt: published };
  return reading.claims.map((claim) => ({ claim, document, words: null }));
}

const DRONES = `У ніч на 3 червня (із 20:00 2 червня) противник атакував 117-ма ударними БпЛА типу Shahed та безпілотниками-імітаторами різних типів із напрямків: Брянськ, Курськ.
Станом на 09:00 знешкоджено 88: 41 вогневими засобами, 47 локаційно втрачено або подавлено РЕБ.
Повітряні Сили ЗС України`;

test("a bulletin of drones becomes one row that the importer reads back to the same numbers", () => {
  const { rows } = tableRows(filed(DRONES, "2025-06-03"), PITERFM_NAMES);
  const [row] = parsePiterfm([...writePiterfmCells(rows)].join("")).rows;
  assert.equal(rows.length, 1);
  assert.deepEqual([row?.cells.time_start, row?.cells.time_end, row?.cells.model], ["2025-06-02 20:00", "2025-06-03 09:00", "Shahed-136/131"]);
  assert.deepEqual([row?.counts.launched, row?.counts.destroyed, row?.counts.not_reach_goal], [117, 41, 47]);
  assert.equal(row?.cells.launch_place, "Bryansk oblast and Kursk oblast");
  assert.equal(row?.publisher.id, "ua-air-force");
});

test("what has no column, or loses its hedge, is named", () => {
  const { left } = tableRows(filed(DRONES, "2025-06-03"), PITERFM_NAMES);
  assert.deepEqual(left.map(({ why }) => why), ["the table has no column for neutralised_total"]);
  const [claim] = filed(DRONES, "2025-06-03");
  assert.ok(claim !== undefined);
  const quantity = { ...claim.claim.quantity, high: null, relation: "more_than" as const };
  assert.deepEqual(tableRows([{ ...claim, claim: { ...claim.claim, quantity } }], PITERFM_NAMES).left.map(({ why }) => why), ["more_than is lost: the table has 117"]);
  const withheld = { ...quantity, low: null, relation: "withheld" as const };
  const kept = tableRows([{ ...claim, claim: { ...claim.claim, quantity: withheld } }], PITERFM_NAMES);
  assert.equal(kept.rows[0]?.launched, undefined);
  assert.match(kept.left[0]?.why ?? "", /withheld: a blank cell/);
});

test("each weapon of a bulletin has its row, and a total that they add up to has none", () => {
  const text = `У ніч на 5 вересня (із 19:30 4 вересня) противник завдав удару 96 засобами повітряного нападу:
- 90 ударними БпЛА типу Shahed та безпілотниками-імітаторами;
- 6 крилатими ракетами Х-101 із Саратовської області.
За попередніми даними, станом на 09:00 збито/подавлено 80 цілей: 76 БпЛА та 4 ракети Х-101.
Повітряні Сили ЗС України`;
  const { rows } = tableRows(filed(text, "2025-09-05"), PITERFM_NAMES);
  assert.deepEqual(rows.map(({ model, launched, destroyed }) => [model, launched, destroyed]), [["Shahed-136/131", "90.0", "76.0"], ["X-101/X-555", "6.0", "4.0"]]);
});

test("a count that fits two rows is given to neither", () => {
  const claims = filed(DRONES, "2025-06-03");
  const launched = claims.find(({ claim }) => claim.metric === "launched");
  const destroyed = claims.find(({ claim }) => claim.metric === "shot_down");
  assert.ok(launched !== undefined && destroyed !== undefined);
  const with_ = (one: FiledClaim, id: string, weapon: readonly string[]): FiledClaim => ({ ...one, claim: { ...one.claim, id, weapon, subsetOf: null } });
  const { rows, left } = tableRows([with_(launched, "a", ["uav.strike.shahed"]), with_(launched, "b", ["uav.recon.orlan"]), with_(destroyed, "c", ["uav"])], PITERFM_NAMES);
  assert.deepEqual(rows.map((row) => row.destroyed), [undefined, undefined]);
  assert.deepEqual(left, [{ claim: "c", why: "no row for its weapon and its time" }]);
});
