import assert from "node:assert/strict";
import { test } from "node:test";
import { row } from "../../test/reconcile/hand-rows.ts";
import type { HandRow } from "../../test/reconcile/hand-rows.ts";
import type { Dating } from "../model/dating.ts";
import type { FiledClaim } from "../model/filed.ts";
import { dateByNumbers } from "./dating.ts";

const bulletin = (night: string, sent: string, down: string, lost: string): readonly FiledClaim[] => {
  const of = { doc: `af-${night}`, issuer: "ua-air-force", night };
  return [row({ ...of, id: `${night}-s`, n: sent }), row({ ...of, metric: "shot_down", n: down, subsetOf: `${night}-s` }), row({ ...of, metric: "lost", n: lost, subsetOf: `${night}-s` })];
};

/** A hundred nights of which three have 108 drones, one of them with 35 and 58. */
const LEDGER: readonly FiledClaim[] = [
  ...Array.from({ length: 97 }, (_, at) => bulletin(new Date(Date.UTC(2025, 0, 1 + at)).toISOString().slice(0, 10), String(300 + at), String(150 + at), String(40 + (at % 10)))).flat(),
  ...bulletin("2025-05-11", "108", "60", "41"), ...bulletin("2025-05-12", "108", "55", "30"), ...bulletin("2025-05-20", "108", "35", "58"),
];

function date(...parts: readonly HandRow[]): Dating {
  const claims = parts.map((part) => row({ doc: "text", night: null, ...part }));
  return dateByNumbers({ claims: claims.map(({ claim }) => claim), text: claims.map(({ words }) => words).join(" ") }, LEDGER, 100);
}

test("three numbers that only one night has together are that night's", () => {
  const { nightOf, why, candidates: [best, next] } = date({ n: "108" }, { metric: "shot_down", n: "35" }, { metric: "lost", n: "58" });
  assert.deepEqual([nightOf, why, best?.matches.map(({ value, nights }) => [value, nights])], ["2025-05-20", "one-night", [[108, 3], [35, 1], [58, 1]]]);
  assert.ok((best?.score ?? 0) - (next?.score ?? 0) >= 4);
});

test("one number that three nights have is nobody's", () => {
  const told = date({ n: "108" });
  assert.deepEqual([told.nightOf, told.why, told.candidates.length], [null, "two-nights", 3]);
});

test("a number under another label of its family still says which night, a hedge too", () => {
  assert.equal(date({ n: "108" }, { metric: "suppressed", n: "58" }, { metric: "shot_down", n: "35+" }).nightOf, "2025-05-20");
});

test("what the same source gives otherwise speaks against a night", () => {
  const [best] = date({ n: "999" }, { metric: "lost", n: "58" }).candidates;
  assert.deepEqual(best?.against, [{ metric: "launched", value: 999, ledger: 108 }]);
  assert.equal(date({ n: "999" }, { metric: "lost", n: "58" }).nightOf, null);
});

test("numbers of the other side, of other things, of no attack or with a date of their own say nothing", () => {
  assert.equal(date({ n: "108", direction: "UA>RU" }).why, "no-match");
  assert.equal(date({ n: "58", metric: "killed" }).why, "no-match");
  assert.equal(date({ n: "108", scope: "period" }).why, "no-numbers");
  assert.equal(date({ n: "108", night: "2025-05-12" }).why, "no-numbers");
  assert.equal(date().why, "no-numbers");
});
