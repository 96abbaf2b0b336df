// Checks the marked test articles of this folder. Run: node test/gold/validate.mjs
// Each <id>.jsonl is checked against <id>.txt: lists, bounds, quotes found, raw inside the quote, places and claimants in the text.
// Conventions beyond GOLD.md: ordinals ("the fifth attack") are non-claims; "no casualties" is other, 0, none; "two each over A and B"
// is one claim per place with note "distributive"; "fewer than n" has high = n - 1; a mark with vague:true is optional;
// a quote may span a broken line (it then holds the line break); offsets are not stored: quote and nth (1 if absent) fix the place.
// The w-* and nil-* articles (other conflicts, another writer, wider lists) are checked with --all only.
// With --numbers it also prints every number of a text that no mark covers (a help when marking, no error).
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const dir = dirname(fileURLToPath(import.meta.url));
const set = (words) => new Set(words.split(/\s+/));
const METRICS = set('launched detected shot_down suppressed lost lost_or_suppressed shot_down_or_suppressed neutralised_total returned crossed_border still_airborne hit_locations hits debris_locations regions_affected killed injured missing rescued evacuated objects_damaged attempted other');
const RELATIONS = set('exact at_least more_than at_most less_than approx range all_of none some');
const WEAPONS = set('uav uav.strike uav.strike.shahed uav.decoy uav.recon missile missile.cruise missile.ballistic missile.cruise.kh101 missile.ballistic.iskander missile.aeroballistic.kinzhal bomb.guided usv mixed');
const WORLD_WEAPONS = set('rocket bomb shell aircraft missile.antiship');
const BASES = set('explicit inherited none');
const SCOPES = set('event period cumulative');
const STATEMENTS = set('says demands rejects promises accuses calls_on denies');
const EVENTS = set('call meeting talks summit visit ceasefire agreement swap sanctions vote');
const STATUS = set('held announced demanded refused');
const REASONS = set('date age duration distance money model_name unit_number percentage plan other');
const KINDS = set('meta claim quote indirect event non_claim furniture');
const ISO = /^\d{4}-\d\d-\d\d$/;
const ISO_TIME = /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d)?(Z|[+-]\d\d:\d\d))?$/;
const NUMBER = /\b(?:\d[\d,.]*|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|dozen)(?:-\w+)?s?)\b/gi;

const problems = [];
const counts = {};
const flat = (s) => s.replace(/\s+/g, ' ');

function positions(text, part) {
  const found = [];
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) found.push(at);
  return found;
}

function boundsProblem({ relation, low, high, vague }) {
  const number = (x) => Number.isInteger(x);
  if (vague && low === null && high === null) return null;
  switch (relation) {
    case 'exact': case 'approx': return number(low) && low === high ? null : 'low = high expected';
    case 'all_of': return number(low) && low === high ? null : 'low = high expected';
    case 'at_least': case 'more_than': case 'some': return number(low) && high === null ? null : 'low and open high expected';
    case 'at_most': case 'less_than': return low === null && number(high) ? null : 'open low and high expected';
    case 'range': return number(low) && number(high) && low < high ? null : 'low < high expected';
    case 'none': return low === 0 && high === 0 ? null : '0, 0 expected';
    default: return 'relation';
  }
}

const all = process.argv.includes('--all');
const files = readdirSync(dir).filter((name) => name.endsWith('.jsonl') && (all || !/^(w|nil)-/.test(name))).sort();
for (const name of files) {
  const id = name.slice(0, -6);
  const say = (line, what) => problems.push(`${id}:${line}: ${what}`);
  let text;
  try { text = readFileSync(join(dir, `${id}.txt`), 'utf8'); } catch { say(0, 'no .txt'); continue; }
  const flatText = flat(text);
  const covered = [];
  let last = -1;
  const lines = readFileSync(join(dir, name), 'utf8').split('\n').filter(Boolean);
  const negative = /^(neg|nil)-/.test(id);
  const world = id.startsWith('w-');
  lines.forEach((line, index) => {
    const at = index + 1;
    let mark;
    try { mark = JSON.parse(line); } catch { say(at, 'not JSON'); return; }
    counts[mark.kind] = (counts[mark.kind] ?? 0) + 1;
    if (!KINDS.has(mark.kind)) { say(at, `kind ${mark.kind}`); return; }
    if (mark.kind === 'meta') {
      if (index !== 0) say(at, 'meta is not first');
      if (mark.id !== id) say(at, 'id differs from the file name');
      if (!text.includes(mark.title)) say(at, 'title not in text');
      if (mark.topic !== (negative ? 'negative' : world ? 'other_conflict' : 'ukraine')) say(at, `topic ${mark.topic}`);
      if (mark.language !== 'en') say(at, 'language');
      if (mark.published_at !== null && !ISO_TIME.test(mark.published_at)) say(at, `published_at ${mark.published_at}`);
      return;
    }
    if (index === 0) say(at, 'meta missing');
    if (typeof mark.quote !== 'string' || !mark.quote) { say(at, 'no quote'); return; }
    const found = positions(text, mark.quote);
    const nth = mark.nth ?? 1;
    if (found.length < nth) { say(at, `quote not found (${nth}): ${mark.quote}`); return; }
    if (found.length > 1 && mark.nth === undefined) say(at, `quote occurs ${found.length} times, no nth: ${mark.quote}`);
    const from = found[nth - 1];
    let start = from;
    if (mark.raw !== undefined && mark.raw !== null) {
      if (!mark.quote.includes(mark.raw)) say(at, `raw not in quote: ${mark.raw}`);
      start = from + mark.quote.indexOf(mark.raw);
      covered.push([start, start + mark.raw.length]);
    }
    if (mark.kind === 'furniture') covered.push([from, from + mark.quote.length]);
    if (start < last) say(at, 'not in text order');
    last = start;
    if (mark.kind === 'claim') {
      if (negative) say(at, 'claim in a negative');
      if (!METRICS.has(mark.metric)) say(at, `metric ${mark.metric}`);
      if (!RELATIONS.has(mark.relation)) say(at, `relation ${mark.relation}`);
      const wrong = boundsProblem(mark);
      if (wrong) say(at, `${mark.relation} ${mark.low} ${mark.high}: ${wrong}`);
      if (mark.raw === null && !mark.vague) say(at, 'a countable claim needs raw');
      if (mark.weapon !== null && !WEAPONS.has(mark.weapon) && !(world && WORLD_WEAPONS.has(mark.weapon))) say(at, `weapon ${mark.weapon}`);
      if (!BASES.has(mark.claimant_basis)) say(at, `claimant_basis ${mark.claimant_basis}`);
      if ((mark.claimant === 'outlet') !== (mark.claimant_basis === 'none')) say(at, 'outlet goes with basis none');
      if (mark.claimant !== 'outlet' && !flatText.includes(mark.claimant)) say(at, `claimant not in text: ${mark.claimant}`);
      if (!SCOPES.has(mark.scope)) say(at, `scope ${mark.scope}`);
      for (const side of [mark.attacker, mark.target]) if (side !== null && !/^[A-Z]{2}$/.test(side) && !(world && /^[a-z]+$/.test(side))) say(at, `country ${side}`);
      for (const place of mark.places) if (!flatText.includes(place)) say(at, `place not in text: ${place}`);
      if (mark.night_of !== null && !ISO.test(mark.night_of)) say(at, `night_of ${mark.night_of}`);
      if (typeof mark.subset !== 'boolean') say(at, 'subset');
      if (mark.superlative !== null && !flatText.includes(mark.superlative)) say(at, `superlative not in text: ${mark.superlative}`);
    } else if (mark.kind === 'quote') {
      if (mark.quote.trim().split(/\s+/).length < 3) say(at, 'quotation too short');
      if (!mark.speaker) say(at, 'no speaker');
    } else if (mark.kind === 'indirect') {
      if (!STATEMENTS.has(mark.statement)) say(at, `statement ${mark.statement}`);
    } else if (mark.kind === 'event') {
      if (!EVENTS.has(mark.type)) say(at, `event type ${mark.type}`);
      if (!STATUS.has(mark.status)) say(at, `status ${mark.status}`);
      if (!Array.isArray(mark.participants)) say(at, 'participants');
      if (mark.date !== null && !ISO.test(mark.date)) say(at, `date ${mark.date}`);
    } else if (mark.kind === 'non_claim') {
      if (!REASONS.has(mark.reason)) say(at, `reason ${mark.reason}`);
    }
  });
  if (process.argv.includes('--numbers') && !negative) {
    for (const match of text.matchAll(NUMBER)) {
      const [from, to] = [match.index, match.index + match[0].length];
      if (!covered.some(([a, b]) => a < to && from < b)) console.log(`${id}: uncovered: ${flat(text.slice(Math.max(0, from - 30), to + 30))}`);
    }
  }
}
for (const name of readdirSync(dir)) {
  if (name.endsWith('.txt') && (all || !/^(w|nil)-/.test(name)) && !files.includes(`${name.slice(0, -4)}.jsonl`)) problems.push(`${name}: no .jsonl`);
}
for (const problem of problems) console.log(problem);
console.log(`${files.length} files, ${Object.entries(counts).map(([k, n]) => `${n} ${k}`).join(', ')}, ${problems.length} problems`);
process.exit(problems.length ? 1 : 0);
