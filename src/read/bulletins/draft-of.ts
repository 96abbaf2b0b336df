import type { Draft } from "./draft.ts";
import { holds } from "./draft.ts";
import type { NounPhrase } from "./noun-phrase.ts";
import type { Quantity } from "./quantity.ts";
import type { Scan } from "./scan.ts";

/** A count as its number and noun say it, before its cue is known. */
export function draftOf(scan: Scan, q: Quantity, np: NounPhrase | null, end: number, unit = np?.unit ?? "munition", part = false): Draft {
  return {
    ...blankDraft(scan, q.from),
    low: q.low,
    high: q.high,
    relation: q.relation,
    unit,
    paths: unit !== "munition" ? [] : np !== null ? classOf(scan, np, part) : (classBefore(scan, q, part)?.paths ?? []),
    object: np === null ? { from: q.to, to: q.to } : { from: np.from, to: np.to },
    number: q.number,
    content: { from: q.from, to: end },
    each: q.each,
  };
}

/** Whose class a number without a noun takes: the list's, or that of the count before it in its sentence. */
export function classBefore(scan: Scan, q: Quantity, part: boolean): Draft | null {
  if (scan.list !== null) return scan.list;
  if (q.relation === "all_of") return scan.drafts.findLast(({ metric, low, header }) => metric === "launched" && !header && (q.low === null || low === q.low)) ?? scan.last;
  const { last } = scan;
  if (last === null || !(part || q.further || last.sentence === scan.sentence || q.whole !== null)) return onlyLaunched(scan);
  // "84 БпЛА, з яких 60 – Shahed; 45 збито": what is told next is of all of them.
  return !part && last.partOf !== null && last.named ? last.partOf : last;
}

/** The one count of what was sent, when there is only one. */
export function onlyLaunched(scan: Scan): Draft | null {
  const wholes = scan.drafts.filter(({ metric, header, partOf }) => metric === "launched" && !header && partOf === null);
  return wholes.length === 1 ? (wholes[0] as Draft) : null;
}

/** A count of which nothing is known yet but where it stands. */
export function blankDraft(scan: Scan, at: number): Draft {
  const nothing = { from: at, to: at };
  return {
    metric: "launched", low: null, high: null, relation: "unknown", unit: "munition", paths: [], object: nothing, number: nothing, content: nothing, cue: null, places: [], partOf: null,
    each: false, window: -1, asOf: -1, provisional: false, header: at < scan.header, sentence: scan.sentence, repeat: false, running: false, period: false, named: false, listed: false, rule: "",
  };
}

/** The class that a noun names; a part that names none is of the class before it. */
export function classOf(scan: Scan, np: NounPhrase, part: boolean): readonly string[] {
  // "82 – реактивні": jets among the strike drones.
  return part && !np.head && np.paths.length === 0 ? (scan.last?.paths ?? []) : np.paths;
}

/** What a part is a part of: the list's whole, or the last count that it fits in. */
export function wholeOf(scan: Scan, draft: Draft): Draft | null {
  for (let i = scan.drafts.length - 1; i >= 0 && i >= scan.drafts.length - 12; i -= 1) {
    const whole = scan.drafts[i] as Draft;
    if (whole.header || whole.unit !== draft.unit || whole.unit !== "munition" || whole.each) continue;
    if (whole.high !== null && draft.low !== null && draft.low > whole.high) continue;
    if (whole.paths.length > 0 && whole.paths.every((path) => path.startsWith("missile")) && draft.paths.length > 0 && !holds(whole.paths, draft.paths)) continue;
    return whole;
  }
  return null;
}
