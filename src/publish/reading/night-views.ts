import type { AroundEvent } from "../../ledger/around.ts";
import type { FiledClaim } from "../../model/filed.ts";
import type { Bounds, ClaimantAccount, Figure, LabelDrift, Night, NightBalance, NightDirection, TollSeries } from "../../model/night.ts";
import { refOf } from "../../model/night.ts";
import { classWords } from "../class-words.ts";
import type { NightAnswer } from "../operations/night.ts";
import { painter } from "../terminal/paint.ts";
import type { Paint } from "../terminal/paint.ts";
import { safe, safeJson } from "../terminal/safe.ts";
import { cut, padStart, width, wrap } from "../terminal/width.ts";
import type { View, ViewOptions } from "../view.ts";
import { METRIC_WORDS, dateWords, directionWords, durationWords, figure as quantityWords, grouped, nightWords, plural } from "../words.ts";

/** The night and its rows, each named in full. */
export const nightJson: View<NightAnswer> = {
  mime: "application/json",
  async *render(values) {
    for await (const { night, rows, asOf, events } of values) yield `${safeJson(JSON.stringify({ asOf, night, events, rows: rows.map((row) => ({ ref: refOf(row), ...row })) }, null, 2))}\n`;
  },
};

/** A sheet for the terminal: per direction and claimant what was said, with its words and what is left. */
export const nightTable: View<NightAnswer> = {
  mime: "text/plain",
  async *render(values, options) {
    for await (const answer of values) yield `${sheet(answer, options).join("\n")}\n`;
  },
};

const INDENT = "  ";
/** Columns of the number of a figure. */
const NUMBER = 14;
/** Places shown of a toll, relays of a number, parts of a figure. */
const SHOWN = 5;
/** Calls, meetings and decisions that a sheet lists. */
const EVENTS = 8;

function sheet({ night, rows, asOf, events }: NightAnswer, options: ViewOptions): string[] {
  const paint = painter(options.colour);
  const columns = options.width;
  const documents = new Set(rows.filter(({ claim }) => claim.nightOf === night.nightOf).map(({ document }) => document.key)).size;
  const lines = [
    paint("bold", `Night of ${nightWords(night.nightOf ?? "")}`),
    ...wrap(`${plural(documents, "document")} in the ledger, as known ${asOf === null ? "now" : `on ${asOf}`}. The two directions are never added.`, columns).map((line) => paint("dim", line)),
  ];
  for (const direction of night.directions) lines.push("", ...directionLines(direction, night, paint, columns));
  const tolls = night.tolls.filter(({ latest }) => latest !== null);
  if (tolls.length > 0) lines.push("", rule("People, as their tolls were told", paint, columns), ...tolls.flatMap((toll) => tollLines(toll, rows)));
  if (night.drifts.length > 0) lines.push("", rule("Labels that changed on the way", paint, columns), ...night.drifts.slice(0, SHOWN).flatMap((drift) => driftLines(drift, columns)));
  if (events.length > 0) lines.push("", rule("Told of the day before and the morning", paint, columns), ...events.slice(0, EVENTS).flatMap((event) => eventLines(event, paint, columns)));
  return lines;
}

function eventLines({ type, status, day, participants, minutes, documents, words }: AroundEvent, paint: Paint, columns: number): string[] {
  const who = participants.map((one) => safe(named(one))).join(", ");
  const head = `${dateWords(day)}  ${type}${status === "held" ? "" : `, ${status}`}: ${who}${minutes === null ? "" : `, ${durationWords(minutes)}`}${documents > 1 ? `, in ${plural(documents, "document")}` : ""}`;
  return [...wrap(head, columns - 2).map((line, at) => (at === 0 ? `  ${line}` : `    ${line}`)), ...(words === null ? [] : wrap(`“${safe(words.replaceAll(/\s+/gu, " "))}”`, columns - 6).map((line) => `      ${paint("dim", line)}`))];
}

/** "us-trump" is known by its land and name; a name stands as it was written. */
function named(participant: string): string {
  const known = /^[a-z]{2}-([a-z-]+)$/u.exec(participant)?.[1];
  return known === undefined ? (participant === "eu" ? "European Union" : participant) : known.split("-").map((part) => `${part[0]?.toUpperCase() ?? ""}${part.slice(1)}`).join(" ");
}

function rule(title: string, paint: Paint, columns: number): string {
  return `${paint("bold", title)} ${paint("dim", "─".repeat(Math.max(2, columns - width(title) - 1)))}`;
}

function directionLines(direction: NightDirection, night: Night, paint: Paint, columns: number): string[] {
  const title = directionWords(direction);
  const lines = [rule(title, paint, columns)];
  for (const account of direction.claimants) lines.push(...accountLines(account, direction, night, paint, columns));
  return lines;
}

function accountLines({ claimant, isPrimary, figures, balances, flags }: ClaimantAccount, direction: NightDirection, night: Night, paint: Paint, columns: number): string[] {
  const lines = [`${INDENT}${paint("bold", claimant.kind === "outlet" ? (claimant.name === "outlet" ? "No source named" : `${outletWords(claimant.name)}, no source named`) : safe(claimant.name))}${isPrimary ? paint("dim", "  own bulletin") : ""}`];
  for (const figure of figures) {
    const what = whatWords(figure);
    const value = valueWords(figure);
    const own = figure.windows.length === 1 ? figure.windows[0]?.chosen : null;
    lines.push(`${INDENT}${figure.isPart ? INDENT : ""}${padStart(value, figure.isPart ? NUMBER - 2 : NUMBER)}  ${safe(what)}${paint("dim", sourcesWords(figure, direction, night))}`);
    // A row of a table is no sentence.
    const words = own?.document.kind === "row" ? null : own?.words;
    if (words != null && !figure.isPart) lines.push(`${INDENT}${" ".repeat(NUMBER + 2)}${paint("dim", cut(`“${safe(words.replaceAll(/\s+/gu, " "))}”`, Math.max(20, columns - NUMBER - 4)))}`);
    if (figure.windows.length > 1) lines.push(`${INDENT}${" ".repeat(NUMBER + 2)}${paint("dim", cut(`${windowWords(figure)}`, columns - NUMBER - 4))}`);
  }
  for (const balance of balances) lines.push(...balanceLines(balance, paint, columns));
  for (const { kind, proof } of flags) lines.push(...wrap(`! ${kind.replaceAll("-", " ")}: ${safe(proof)}`, columns - 4).map((line) => `${INDENT}${paint("red", line)}`));
  return lines;
}

/** "shot down · strike drones" */
function whatWords({ metric, weapon, object, unit, bounds }: Figure): string {
  // Of a bundle of many kinds the family says enough; the words beneath name them.
  const families = [...new Set(weapon.map((path) => path.split(".")[0] as string))];
  const many = object ?? (weapon.length === 0 ? "" : classWords(weapon.length > 2 && families.length === 1 ? families : weapon, unit));
  const named = bounds?.low === 1 && bounds.high === 1 && object === null ? many.replace(/s$/u, "") : many;
  if (metric === "hits" && named !== "") return `${bounds?.low === 1 && bounds.high === 1 ? "hit" : "hits"} by ${named}`;
  // "regions affected", "places hit": the metric names what it counts.
  const thing = unit === "region" || unit === "location" ? "" : named;
  return `${thing === "" ? "" : `${thing} `}${METRIC_WORDS[metric]}`;
}

/** The chosen number with its hedge where there is one claim, the bounds of the sum where there are more. */
/** "2 windows: 127 + 32; 15 lies inside": a window that lies in another is in its number. */
function windowWords({ windows }: Figure): string {
  const value = ({ bounds }: Figure["windows"][number]): string => (bounds === null ? "?" : boundsWords(bounds));
  const own = windows.filter(({ includedIn }) => includedIn === null);
  const inner = windows.filter(({ includedIn }) => includedIn !== null);
  return `${plural(own.length, "window")}: ${own.map(value).join(" + ")}${inner.length === 0 ? "" : `; ${inner.map(value).join(", ")} ${inner.length === 1 ? "lies" : "lie"} inside`}`;
}

function valueWords({ windows, bounds, standing }: Figure): string {
  if (standing === "withheld") return "withheld";
  if (standing === "unknown") return "not known";
  if (standing === "none") return "none";
  const [only] = windows;
  if (windows.length === 1 && only?.chosen != null) return quantityWords(only.chosen.claim.quantity);
  return bounds === null ? "not known" : boundsWords(bounds);
}

/** An outlet by its name; a file of one that does not name itself by the file's, without its folders. */
function outletWords(outlet: string): string {
  return safe(/^(?!https?:).*[/\\][^/\\]+\.[a-z0-9]{1,6}$/iu.test(outlet) ? (outlet.split(/[/\\]/u).at(-1) ?? outlet) : outlet);
}

function boundsWords({ low, high }: Bounds): string {
  if (high === null) return `at least ${grouped(low)}`;
  return low === high ? grouped(low) : `${grouped(low)}–${grouped(high)}`;
}

/** Who else gave the number, copies counted once. */
function sourcesWords(figure: Figure, { attacker, target }: NightDirection, { sources }: Night): string {
  const value = figure.bounds?.low;
  const found = sources.find((one) => one.attacker === attacker && one.target === target && one.metric === figure.metric && one.value === value && one.weapon.join() === figure.weapon.join());
  if (found === undefined || found.copies.length === 0) return "";
  const outlets = found.copies.slice(0, SHOWN).map(({ outlet }) => outletWords(outlet)).join(", ");
  return `  repeated by ${found.copies.length > SHOWN ? `${outlets} and ${grouped(found.copies.length - SHOWN)} more` : outlets}`;
}

function balanceLines({ proof, unaccounted, isImpossible, withheld }: NightBalance, paint: Paint, columns: number): string[] {
  const left = isImpossible ? "the parts are more than the whole" : unaccounted.low === 0 && unaccounted.high === null ? "how many are left is open" : unaccounted.high === 0 ? "all accounted for" : unaccounted.low === unaccounted.high ? "not accounted for, which is not known to have got through" : `${unaccounted.low === 0 && unaccounted.high !== null ? `up to ${grouped(unaccounted.high)}` : boundsWords(unaccounted)} not accounted for, which is not known to have got through`;
  const kept = withheld.length === 0 ? "" : `; without ${withheld.join(", ")}, whose number is withheld`;
  return wrap(`${safe(proof)}: ${left}${kept}`, columns - 4).map((line) => `${INDENT}${paint(isImpossible ? "red" : "cyan", line)}`);
}

function tollLines({ metric, places, points, latest }: TollSeries, rows: readonly FiledClaim[]): string[] {
  if (latest === null) return [];
  const told = points.filter(({ bounds }) => bounds !== null);
  const steps = told.length > 1 ? `  told as ${told.map(({ bounds }) => boundsWords(bounds as Bounds)).join(" → ")}` : "";
  const from = rows.find((row) => refOf(row) === latest.row);
  const who = from === undefined ? "" : `  ${from.claim.attribution.claimant.name === "outlet" ? (from.document.outlet ?? "no source named") : from.claim.attribution.claimant.name}`;
  return [`${INDENT}${padStart(boundsWords(latest.bounds as Bounds), NUMBER)}  ${METRIC_WORDS[metric]}${places.length === 0 ? "" : ` · ${places.join(", ")}`}${safe(who)}${steps}`];
}

function driftLines({ value, outlet, relayLabel, sourceLabel, relayWords, turn }: LabelDrift, columns: number): string[] {
  const how = turn === "other" ? "another thing" : turn;
  return wrap(`${grouped(value)}: ${outletWords(outlet)} has “${safe(relayWords.replaceAll(/\s+/gu, " "))}” (${relayLabel.replaceAll("_", " ")}) for ${sourceLabel.replaceAll("_", " ")}: ${how}`, columns - 4).map((line) => `${INDENT}${line}`);
}
