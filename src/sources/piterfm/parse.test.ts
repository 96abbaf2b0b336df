import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { QueryError } from "../../model/errors.ts";
import { PITERFM_COLUMNS } from "../../model/piterfm.ts";
import { quotedField, withCells, writePiterfm, writePiterfmCells } from "../../publish/export/piterfm.ts";
import { cutRecord } from "./cut-record.ts";
import { readLiteral } from "./literal.ts";
import { parsePiterfm, readPiterfm, repeatedRows } from "./parse.ts";

const FIXTURE = readFileSync(new URL("fixtures/table.csv", import.meta.url), "utf8");
const HEADER = PITERFM_COLUMNS.join(",");
const ROW = "2025-05-01 20:00,2025-05-02 08:00,Shahed-136/131,,Ukraine,,9.0,5.0,,,{},,,,,,,,,,,kpszsu/posts/a";
const again = (text: string): string => {
  const { header, rows } = parsePiterfm(text);
  return [...writePiterfm(header, rows)].join("");
};
const refusal = (code: string, hint: RegExp) => (error: unknown): boolean => error instanceof QueryError && error.code === code && hint.test(error.hint ?? "");

test("what was imported is written again byte for byte", () => {
  assert.equal(again(FIXTURE), FIXTURE);
  assert.equal([...writePiterfmCells(parsePiterfm(FIXTURE).rows.map(({ cells }) => cells))].join(""), FIXTURE);
});

test("line ends, quotation marks, blank lines, a mark and a missing end stay as they are", () => {
  const quoted = ROW.split(",").map((cell) => `"${cell}"`).join(",");
  for (const text of [`${HEADER}\r\n${ROW}\r\n`, `\ufeff${HEADER}\n${quoted}`, `${HEADER}\n${ROW}\n\n\n${quoted}\r\n\r\n`, `\n${HEADER}\n${ROW}`, `${HEADER}\n${ROW.replace("Ukraine", '"Kyiv ""the city""\r\nand more"')}\n`, `${HEADER}\n`, HEADER]) assert.equal(again(text), text);
  assert.equal(parsePiterfm(`\ufeff${HEADER}\n${quoted}`).rows[0]?.counts.launched, 9);
});

test("the cut of the stream changes nothing", async () => {
  const bytes = new TextEncoder().encode(FIXTURE);
  const whole = parsePiterfm(FIXTURE);
  for (const size of [1, 7, 100]) {
    const pieces = async function* (): AsyncGenerator<Uint8Array> {
      for (let at = 0; at < bytes.length; at += size) yield bytes.slice(at, at + size);
    };
    assert.deepEqual(await readPiterfm(pieces()), whole);
  }
});

test("a row keeps its cells as written, and says beside them what they mean", () => {
  const { rows } = parsePiterfm(FIXTURE);
  const [first, , , , spaced, , padded] = rows;
  assert.equal(first?.cells.launch_place, "Primorsko-Akhtarsk and Chauda, Crimea and and Shatalovo");
  assert.deepEqual([first.counts.launched, first.counts.not_reach_goal, first.counts.turbojet, first.nightOf], [140, 0, 6, "2025-09-10"]);
  assert.deepEqual(first.weapon, ["uav.strike.shahed", "uav.decoy"]);
  assert.equal(spaced?.cells.time_start, "2025-06-11 20:00 ");
  assert.equal(spaced.start?.at, "2025-06-11T20:00:00+03:00");
  assert.equal(spaced.publisher.id, "ua-air-force");
  assert.equal(padded?.start?.at, "2025-03-03T03:30:00+02:00");
  assert.equal(padded.counts.destroyed, null);
  assert.equal(rows[1]?.models.length, 2);
  assert.equal(rows[3]?.publisher.posts, "regional");
});

test("ids stay while the key of a row does, and tell rows of one key apart", () => {
  const [one] = parsePiterfm(`${HEADER}\n${ROW}\n`).rows;
  const rows = parsePiterfm(`${HEADER}\n${ROW.replace("9.0", "10.0")}\n${ROW}\n`).rows;
  assert.equal(rows[0]?.id, one?.id);
  assert.notEqual(rows[1]?.id, one?.id);
  assert.deepEqual(repeatedRows(rows).map(({ number }) => number), [2]);
});

test("a broken row costs itself alone and is written again", () => {
  const text = `${HEADER}\n${ROW},\n${ROW}\n${ROW.replace("Ukraine", 'Uk"raine')}\n`;
  const { rows, findings } = parsePiterfm(text);
  assert.deepEqual(rows.map(({ broken }) => broken === null), [false, true, false]);
  assert.deepEqual(findings.map(({ rule, row }) => [rule, row]), [["broken-row", 1], ["broken-row", 3]]);
  assert.equal(again(text), text);
});

test("a file that cannot be kept whole is refused", () => {
  assert.throws(() => parsePiterfm(""), refusal("piterfm-header", /CSV/));
  assert.throws(() => parsePiterfm(`${HEADER}\n"${ROW}\n${ROW}\n`), refusal("piterfm-row", /mend the line/));
  const bytes = new Uint8Array([...new TextEncoder().encode(`${HEADER}\n`), 0xff, 0x0a]);
  return assert.rejects(readPiterfm((async function* () { yield bytes; })()), refusal("piterfm-encoding", /UTF-8/));
});

test("a changed header is named with the way out", () => {
  const rules = (header: string, row = ROW): unknown => parsePiterfm(`${header}\n${row}\n`).findings.map(({ rule, column }) => `${rule} ${column}`);
  assert.deepEqual(rules(HEADER), []);
  assert.deepEqual(rules(HEADER.replace("affected region", "affected_region")), ["header-renamed affected_region"]);
  assert.deepEqual(rules(`${HEADER},status_data,weather`, `${ROW},hidden,fog`), ["header-added status_data", "header-added weather"]);
  assert.deepEqual(rules(HEADER.replace("carrier", "carriers")), ["header-missing carrier", "header-added carriers"]);
  assert.deepEqual(rules(HEADER.replace("target,target_main", "target_main,target")), ["header-order "]);
  assert.throws(() => rules(HEADER.replace("launched,", "launched_total,")), refusal("piterfm-header", /launched=launched_total/));
  assert.throws(() => rules("a,b,c", "1,2,3"), refusal("piterfm-header", /time_start=NAME/));
  assert.throws(() => rules(HEADER.replace("target_main", "target")), refusal("piterfm-header", /anew/));
  const told = parsePiterfm(`${HEADER.replace("launched,", "launched_total,")}\n${ROW}\n`, { columns: { launched: "launched_total" } });
  assert.equal(told.rows[0]?.counts.launched, 9);
  assert.throws(() => parsePiterfm(`${HEADER}\n${ROW}\n`, { columns: { launched: "sent" } }), refusal("piterfm-header", /the file has/));
  const hidden = parsePiterfm(`${HEADER},status_data\n${ROW},hidden\n`).rows[0];
  assert.equal(hidden?.hidden, true);
});

test("a file that shrank is refused unless told so", () => {
  const text = `${HEADER}\n${`${ROW}\n`.repeat(90)}`;
  assert.throws(() => parsePiterfm(text, { earlier: 100 }), refusal("piterfm-shrunk", /--allow-fewer/));
  assert.equal(parsePiterfm(text, { earlier: 100, allowFewer: true }).rows.length, 90);
  assert.equal(parsePiterfm(text, { earlier: 91 }).rows.length, 90);
});

test("dictionaries and lists are read with the places of their values", () => {
  assert.deepEqual(readLiteral("{'south': 61, 'east': NaN}")?.map(({ key, value }) => [key, value]), [["south", 61], ["east", null]]);
  assert.deepEqual(readLiteral("['Kyiv', \"Kyiv oblast\"]")?.map(({ value }) => value), ["Kyiv", "Kyiv oblast"]);
  assert.deepEqual(readLiteral("{   'a' : 'b and c' , }")?.map(({ value, from, to }) => [value, from, to]), [["b and c", 10, 19]]);
  assert.deepEqual(readLiteral("{}"), []);
  for (const broken of ["", "{'south", "{'a' 1}", "[1 2]", "{'a': {'b': 1}}", "[]x", "{'a': 1 'b': 2}"]) assert.equal(readLiteral(broken), null, broken);
});

test("records are cut as RFC 4180 has it", () => {
  assert.deepEqual(cutRecord('a,"b ""c"", d",,"')?.length, undefined);
  assert.deepEqual(cutRecord('a,"b ""c"", d",')?.map(({ text, plain }) => [text, plain]), [["a", true], ['b "c", d', false], ["", true]]);
  assert.equal(cutRecord('a"b'), null);
  assert.equal(cutRecord('"a"b'), null);
});

test("a corrected cell changes nothing else of its line", () => {
  const { header, rows } = parsePiterfm(`${HEADER}\n${ROW.replace("Shahed-136/131", '"Shahed-136/131"')}\r\n`);
  const [row] = rows;
  assert.ok(row !== undefined);
  const mended = withCells(row, header.names, { destroyed: "6.0", target: "Kyiv, Ukraine" });
  assert.equal(mended.record, row.record.replace("5.0", "6.0").replace("Ukraine", '"Kyiv, Ukraine"'));
  assert.equal(mended.end, "\r\n");
  assert.equal(quotedField('a"b'), '"a""b"');
});
