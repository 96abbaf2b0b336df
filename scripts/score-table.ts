import { createReadStream, readFileSync } from "node:fs";
import type { Claim } from "../src/model/claim.ts";
import { readRaw } from "../src/pipeline.ts";
import { decodeUtf8 } from "../src/sources/posts/parse-json.ts";
import { RecordSplitter } from "../src/sources/posts/split-records.ts";
import { splitFields } from "../src/sources/posts/table-posts.ts";

/**
 * Holds bulletins of the Ukrainian Air Force against the table "Massive Missile Attacks on Ukraine", which a person keeps by hand.
 *
 *   node scripts/score-table.ts POSTS.jsonl TABLE.csv [--all]
 *
 * Compared are the nights that both have, drones and missiles apart: launched, brought down, not reached their goal. The night of a row is the
 * date of its `time_end`; rows of regional commands (their `source` names no post of `kpszsu`) and of reconnaissance drones are left out. A night
 * has one row or several windows: a figure agrees with one of them or with their sum. What one of the two does not state is not compared.
 */
interface Figures {
  launched: number | null;
  down: number | null;
  lost: number | null;
}
type Family = "drones" | "missiles";
type Nights = Map<string, { figures: Record<Family, Figures>; rows: Record<Family, Figures[]>; from: string[] }>;

const [posts, table] = process.argv.slice(2).filter((word) => !word.startsWith("--"));
if (posts === undefined || table === undefined) {
  process.stderr.write("score-table: name the posts and the table\n  node scripts/score-table.ts POSTS.jsonl TABLE.csv [--all]\n");
  process.exit(2);
}

function nightIn(nights: Nights, night: string, from: string): { readonly figures: Record<Family, Figures>; readonly rows: Record<Family, Figures[]> } {
  const blank = (): Figures => ({ launched: null, down: null, lost: null });
  const entry = nights.get(night) ?? { figures: { drones: blank(), missiles: blank() }, rows: { drones: [], missiles: [] }, from: [] };
  nights.set(night, entry);
  if (!entry.from.includes(from)) entry.from.push(from);
  return entry;
}

const add = (one: number | null, other: number | null): number | null => (other === null ? one : (one ?? 0) + other);

async function tabled(file: string): Promise<Nights> {
  const nights: Nights = new Map();
  const splitter = new RecordSplitter(1_000_000, 44);
  let header: readonly string[] | null = null;
  for await (const chunk of createReadStream(file)) for (const event of splitter.push(chunk as Uint8Array)) row(event);
  for (const event of splitter.end()) row(event);
  return nights;

  function row(event: { readonly kind: string; readonly bytes?: Uint8Array }): void {
    const text = event.bytes === undefined ? null : decodeUtf8(event.bytes);
    const fields = text === null ? null : splitFields(text.replace(/\r?\n$/u, ""), ",");
    if (fields === null) return;
    if (header === null) {
      header = fields;
      return;
    }
    const of = (name: string): string => fields[(header as readonly string[]).indexOf(name)]?.trim() ?? "";
    if (!of("source").startsWith("kpszsu")) return;
    const number = (name: string): number | null => (of(name) === "" ? null : Number(of(name)));
    const models = of("model");
    if (/reconnaissance|orlan|zala|supercam|lancet|uav/iu.test(models)) return;
    const family = /shahed/iu.test(models) ? "drones" : "missiles";
    const entry = nightIn(nights, of("time_end").slice(0, 10), of("source").slice(0, 24));
    // The table writes 0.0 where nothing was stated.
    const lost = number("not_reach_goal") === 0 ? null : number("not_reach_goal");
    const stated: Figures = { launched: number("launched"), down: number("destroyed"), lost };
    entry.rows[family].push(stated);
    const sum = entry.figures[family];
    for (const column of ["launched", "down", "lost"] as const) sum[column] = add(sum[column], stated[column]);
  }
}

function read(file: string): Nights {
  const nights: Nights = new Map();
  for (const line of readFileSync(file, "utf8").trim().split("\n")) {
    const { id, text, lang, posted_at: posted } = JSON.parse(line) as { id: string; text: string; lang?: string; posted_at?: string | null };
    if (lang !== "uk") continue;
    const published = /^\d{4}-\d\d-\d\d[^?]*$/u.exec(posted ?? "")?.[0];
    const { bulletin, claims } = readRaw({ source: id, url: null, raw: text, mediaType: "text/plain", retrievedAt: null }, { language: "uk", ...(published === undefined ? {} : { published }) });
    if (bulletin === null || bulletin.status === "refused") continue;
    for (const claim of claims) {
      if (claim.nightOf === null || claim.repeat || claim.scope !== "event" || claim.quantity.unit !== "munition" || claim.quantity.low === null) continue;
      const whole = claims.find((other) => other.id === claim.subsetOf);
      // A part is counted where its whole says nothing of its class: missiles of "88 targets".
      if (whole !== undefined && (familyOf(whole) !== null || familyOf(claim) === null)) continue;
      const family = familyOf(claim);
      if (family === null) continue;
      const figures = nightIn(nights, claim.nightOf, id).figures[family];
      if (claim.metric === "launched") figures.launched = add(figures.launched, claim.quantity.low);
      if (claim.metric === "shot_down" || claim.metric === "shot_down_or_suppressed") figures.down = add(figures.down, claim.quantity.low);
      if (claim.metric === "lost" || claim.metric === "lost_or_suppressed") figures.lost = add(figures.lost, claim.quantity.low);
    }
  }
  return nights;
}

function familyOf({ weapon }: Claim): Family | null {
  if (weapon.length === 0) return null;
  if (weapon.every((path) => path.startsWith("uav") || path.startsWith("loitering"))) return "drones";
  return weapon.every((path) => path.startsWith("missile")) ? "missiles" : null;
}

const theirs = await tabled(table);
const ours = read(posts);
const both = [...ours.keys()].filter((night) => theirs.has(night)).toSorted();
let agree = 0;
for (const night of both) {
  const [own, other] = [ours.get(night), theirs.get(night)];
  if (own === undefined || other === undefined) continue;
  const differ: string[] = [];
  for (const family of ["drones", "missiles"] as const)
    for (const column of ["launched", "down", "lost"] as const) {
      const [a, b] = [own.figures[family][column], other.figures[family][column]];
      if (a !== null && b !== null && a !== b && !other.rows[family].some((row) => row[column] === a)) differ.push(`${family} ${column} ${a}, table ${b}`);
    }
  if (differ.length === 0) agree += 1;
  if (differ.length > 0 || process.argv.includes("--all")) process.stdout.write(`${night}  ${differ.join("; ") || "agree"}  [${own.from.join(", ")}]\n`);
}
process.stdout.write(`${both.length} nights in both, ${agree} agree in all that both state\n`);
