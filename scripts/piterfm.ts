import { createHash } from "node:crypto";
import { createReadStream, readFileSync } from "node:fs";
import { importPiterfm } from "../src/pipeline.ts";
import { writePiterfm } from "../src/publish/export/piterfm.ts";
import { balances } from "../src/reconcile/balance.ts";
import { impossibleRows, recipe, recordChain, sensitivity } from "../src/reconcile/totals.ts";
import { countFindings } from "../src/sources/piterfm/lint.ts";

/** What `docs/how-to/import-piterfm.md` says of a copy of the table, measured on yours. */
const [file] = process.argv.slice(2);
if (file === undefined) throw new Error("usage: node scripts/piterfm.ts FILE");

const hash = (bytes: string | Uint8Array): string => createHash("sha256").update(bytes).digest("hex");
const { table, findings, readings } = await importPiterfm(createReadStream(file));
const claims = readings.flatMap((reading) => reading.claims);
const abstentions = readings.flatMap((reading) => reading.abstentions);

const [before, after] = [hash(readFileSync(file)), hash([...writePiterfm(table.header, table.rows)].join(""))];
console.log(`${table.rows.length} rows, ${claims.length} claims, ${abstentions.length} numbers that are none`);
console.log(`sha256 of the file     ${before}\nsha256 written again   ${after}${before === after ? "" : "   NOT THE SAME"}`);

console.log("\nfindings");
for (const { rule, severity, count } of countFindings(findings)) console.log(`${String(count).padStart(6)}  ${severity.padEnd(8)} ${rule}`);

console.log("\nclaims");
const rules = new Map<string, number>();
for (const { rule, quantity } of claims) rules.set(`${rule} ${quantity.relation}`, (rules.get(`${rule} ${quantity.relation}`) ?? 0) + 1);
for (const [rule, count] of [...rules].toSorted((a, b) => b[1] - a[1])) console.log(`${String(count).padStart(6)}  ${rule}`);

for (const [from, to] of [["2025-01-20", "2025-07-19"], ["2024-07-20", "2025-01-19"], ["2025-07-09", "2025-07-09"]] as const) {
  console.log(`\nlaunched, ${from} to ${to}`);
  for (const { value, change, rows, words } of sensitivity(table.rows, recipe(from, to))) console.log(`${String(value).padStart(6)}  ${String(change).padStart(6)}  ${String(rows.length).padStart(4)} rows  ${words.replace(/^the sum of launched over /, "")}`);
}

console.log(`\nrecords since 2025: ${recordChain(table.rows, ["uav.strike"], "launched", "2025-01-01").map(({ nightOf, value }) => `${value} (${nightOf})`).join(" → ")}`);
for (const { nightOf, words } of impossibleRows(table.rows)) console.log(`impossible: night of ${nightOf}, ${words}`);
console.log(`impossible balances among the claims: ${readings.flatMap((reading) => balances(reading.claims)).filter(({ impossible }) => impossible).map(({ whole }) => whole.nightOf).join(", ")}`);
