import { readBare } from "./bare.ts";
import { announce, ofPlace, readCount, wholeAt } from "./counts.ts";
import { readVerb } from "./cues.ts";
import type { Item } from "./items.ts";
import { is, isMark } from "./items.ts";
import { pointAt } from "./moment.ts";
import { quantityAt } from "./quantity.ts";
import type { Said } from "./said.ts";
import { Scan } from "./scan.ts";
import { isBullet, isDecor, isListMark } from "./sentences.ts";
import { placesAt } from "./place-list.ts";
import { readPlaces } from "./spots.ts";
import type { WindowWords } from "./window-words.ts";
import { daysAt, isAnother, joined, openingPart, windowAt } from "./window-words.ts";

/** Reads the counts of a bulletin in one pass over its items. */
export function readClauses(items: readonly Item[]): Said {
  const scan = new Scan(items);
  for (let i = 0; i < items.length; ) {
    if (scan.starts[i] === true || i === scan.header) scan.open(i);
    i = Math.max(readItem(scan, i), i + 1);
  }
  return scan.said();
}

function readItem(scan: Scan, i: number): number {
  const items = scan.items;
  const item = items[i] as Item;
  if (isDecor(item) || isBullet(item)) return i + 1;
  if (isListMark(items, i)) {
    scan.refuse(i, "ordinal", "the place of an item in its list");
    return i + 2;
  }
  const { sense } = item;
  if (sense?.is === "mark") {
    scan.marks.add(sense.of);
    if (sense.of === "period-summary" || sense.of === "front-line-summary") scan.totals.add(scan.sentence);
    return i + 1;
  }
  // "протягом вересня", "у березні": a month is no window.
  if ((sense?.is === "during" || sense?.is === "in") && is(items[i + 1], "month")) {
    scan.totals.add(scan.sentence);
    scan.marks.add("period-summary");
    return i + 2;
  }
  // "з 1 по 7 вересня": days without an hour are a time of a summary.
  const days = daysAt(items, i);
  if (days !== null) {
    scan.totals.add(scan.sentence);
    scan.marks.add("period-summary");
    return days;
  }
  if (sense?.is === "as-of") {
    const point = pointAt(items, i + 1);
    if (point === null) return i + 1;
    scan.asOf = scan.asOfs.push(point) - 1;
    return point.to;
  }
  // At the head of a sentence, or before the deed when no other window stands there: "Силами ПВО ночью сбито".
  const opens = scan.starts[i] === true || (scan.windows.length === 0 && is(item, "night") && is(items[i + 1], "metric"));
  const window = windowAt(items, i) ?? (opens ? openingPart(items, i) : null);
  if (window !== null) return readWindow(scan, window);
  // "знешкоджено 158 БпЛА на півночі та сході країни: 97 збито …": places stand between the count and its list.
  const counted = scan.here.at(-1);
  if (isMark(item, ":") && counted !== undefined && counted.sentence === scan.sentence && scan.list === null) announce(scan, counted, i);
  if (isMark(item, "(") && is(items[i - 1], "place")) return ofPlace(scan, i) ?? i + 1;
  const quantity = quantityAt(items, i);
  if (quantity !== null) return readCount(scan, quantity);
  switch (sense?.is) {
    case "body":
      scan.voices.push({ body: sense, item: i, sentence: scan.sentence, says: false, before: false });
      if (sense.country === "UA") scan.ours = true;
      if (isLabel(items, i)) {
        if (!scan.saying.has(scan.sentence)) scan.labels.add(scan.sentence);
        scan.saying.add(scan.sentence);
      }
      return i + 1;
    case "says":
      scan.saying.add(scan.sentence);
      scan.labels.delete(scan.sentence);
      return i + 1;
    case "this":
      scan.thus.add(scan.sentence);
      return i + 1;
    case "background":
      // At the head of a text nothing stands before it that could be told apart.
      if (scan.drafts.length > 0) scan.background = Math.min(scan.background, i);
      return i + 1;
    case "clarified":
      scan.clarified = true;
      return i + 1;
    case "provisional":
      scan.provisional = true;
      return i + 1;
    case "total":
      scan.total = true;
      return i + 1;
    case "running":
      scan.total = true;
      return i + 1;
    case "enemy":
      if (sense.press === true) scan.press = true;
      else scan.enemy = true;
      scan.attacks = true;
      return i + 1;
    case "ours":
      scan.ours = true;
      return i + 1;
    case "metric":
      return readVerb(scan, i);
    case "aim":
      scan.aimed = true;
      return readPlaces(scan, i + 1, "affected");
    case "from": {
      const whole = wholeAt(scan, i);
      if (whole !== null) return whole;
      return readPlaces(scan, i + 1, "launched_from");
    }
    case "launcharea":
      return readPlaces(scan, i + 1, "launched_from");
    case "over":
      scan.overLand = true;
      return readPlaces(scan, i + 1, scan.role());
    case "beside":
      return Math.max(i + 1, placesAt(items, i + 1, "affected").to);
    case "in":
    case "on":
    case "each":
      return readPlaces(scan, i + 1, scan.role());
    case "place":
    case "placehead":
      return readBare(scan, i) ?? readPlaces(scan, i, scan.aimed ? "affected" : scan.role());
    default:
      return readBare(scan, i) ?? i + 1;
  }
}

/** "Командувач Повітряних Сил генерал-лейтенант …:" at the head of a line: what follows is what he says. */
function isLabel(items: readonly Item[], i: number): boolean {
  let head = i;
  while (head > 0 && (items[head] as Item).line === 0 && (isDecor(items[head - 1]) || isBullet(items[head - 1]))) head -= 1;
  if ((items[head] as Item).line === 0 && head > 0) return false;
  let to = i + 1;
  while (to < i + 8 && (items[to]?.kind === "word" || is(items[to], "place") || is(items[to], "placehead") || is(items[to], "body") || items[to]?.text === "-") && items[to]?.line === 0) to += 1;
  return isMark(items[to], ":");
}

function readWindow(scan: Scan, window: WindowWords): number {
  const last = scan.windows.at(-1);
  if (last !== undefined && scan.ownWindow && !isAnother(last, window)) scan.windows[scan.windows.length - 1] = joined(last, window);
  else if (last !== undefined && !scan.ownWindow && scan.drafts.length === 0 && !isAnother(last, window)) scan.windows[scan.windows.length - 1] = joined(last, window);
  else {
    scan.windows.push(window);
    // "над Курской перехвачены 2 БПЛА, а около 13.00 над Белгородской – еще 3": what follows is of the counts behind it.
    if (scan.ownWindow) scan.here = [];
    if (window.running) scan.total = true;
  }
  scan.ownWindow = true;
  return window.at.to;
}
