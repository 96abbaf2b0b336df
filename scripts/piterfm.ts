import { createHash } from "node:crypto";
import { createReadStream, readFileSync } from "node:fs";
import { importPiterfm, nationalBodies } from "../src/pipeline.ts";
import { writePiterfm } from "../src/publish/export/piterfm.ts";
import { balances } from "../src/reconcile/balance.ts";
import { countablesOfRows } from "../src/reconcile/countables.ts";
import { recordChain } from "../src/reconcile/records.ts";
import { recipe, sensitivity, totalOf } from "../src/reconcile/totals.ts";
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

const filed = readings.flatMap(({ document, claims: own }) => own.map((claim) => ({ claim, words: null, document: { ...document, key: document.source, publishedAt: null, issuer: null, standing: null, addedAt: "" } })));
const numbers = countablesOfRows(filed, "launched", nationalBodies());
for (const [from, to] of [["2025-01-20", "2025-07-19"], ["2024-07-20", "2025-01-19"], ["2025-07-09", "2025-07-09"]] as const) {
  console.log(`\nlaunched, ${from} to ${to}`);
  const by = recipe(from, to);
  const own = totalOf(numbers, by);
  for (const { rule, change, total } of [{ rule: "as it is: by the date on which each ends, every row", change: 0, total: own }, ...sensitivity(numbers, by)]) console.log(`${String(total.low).padStart(6)}  ${String(change).padStart(6)}  ${String(total.taken.length).padStart(4)} rows  ${rule}`);
}

const records = recordChain(numbers.filter(({ nightOf }) => nightOf !== null && nightOf >= "2025"), { posts: "national", only: ["uav"], without: [] });
console.log(`\nrecords since 2025: ${records.steps.map(({ nightOf, low }) => `${low} (${nightOf})`).join(" → ")}`);
console.log(`impossible balances among the claims: ${readings.flatMap((reading) => balances(reading.claims)).filter(({ impossible }) => impossible).map(({ whole }) => whole.nightOf).join(", ")}`);
