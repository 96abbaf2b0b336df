import type { Figure, NightFlag, Standing, WindowFigure } from "../model/night.ts";
import type { Metric } from "../model/vocabulary.ts";
import { inWords } from "./bounds.ts";
import type { Choice, Versions } from "./choose.ts";
import { choose, tieWords } from "./choose.ts";
import type { Sheet } from "./figures.ts";
import type { NightRow } from "./night-row.ts";
import { groupBy } from "./night-row.ts";
import type { WindowGroup } from "./night-windows.ts";
import { windowGroups } from "./night-windows.ts";
import type { Window } from "./window.ts";
import { isByDay, isRounding, shownWindow, windowWords } from "./window.ts";
import { sumOf } from "./window-sums.ts";

/** A figure with the rows and hours that it was made of, which relations are drawn from. */
export interface Drawn {
  readonly figure: Figure;
  readonly sheet: Sheet;
  readonly groups: readonly (WindowGroup & { readonly choice: Choice; readonly includedIn: number | null })[];
  readonly overlaps: readonly (readonly [a: number, b: number, minutes: number])[];
  readonly flags: readonly NightFlag[];
}

/** One sheet of rows as a figure: the chosen claim of each window, and what the windows add up to. */
export function draw(metric: Metric, sheet: Sheet, windowOf: (row: NightRow) => Window | null, versions: Versions): Drawn {
  const groups = windowGroups(sheet.rows, windowOf, regionsOf(sheet), (row) => row.isPrimary && !versions.superseded.has(row.filed.document.key) && !versions.corrected.has(row.ref));
  const choices = groups.map(({ rows }) => choose(rows, windowOf, versions));
  const counted = groups.map(({ window, hours }, at) => ({ window, hours, isOwn: choices[at]?.chosen?.isPrimary ?? choices[at]?.tied.some(({ isPrimary }) => isPrimary) ?? false, bounds: choices[at]?.bounds ?? null }));
  const sum = sumOf(counted);
  const nightly = counted.filter(({ window }) => window === null || !isByDay(window));
  const refAt = (at: number): string => refs(choices[at] as Choice)[0] ?? "";
  const windows = groups.map(({ window }, at): WindowFigure => {
    const { chosen, rule, standing, bounds, tied, passed } = choices[at] as Choice;
    const outer = sum.includedIn[at] ?? null;
    return { window: window === null ? null : shownWindow(window), isByDay: window !== null && isByDay(window), chosen: chosen?.filed ?? null, rule, standing, bounds, tied: tied.map(({ filed }) => filed), passed, includedIn: outer === null ? null : refAt(outer) };
  });
  const flags: NightFlag[] = [];
  for (const choice of choices) if (choice.rule === "open") flags.push({ kind: "tied", proof: tieWords(choice), rows: refs(choice) });
  for (const [inner, outer] of sum.exceeding) {
    const [small, large] = [choices[inner] as Choice, choices[outer] as Choice];
    if (small.bounds === null || large.bounds === null) continue;
    flags.push({ kind: "inner-exceeds-outer", proof: `${inWords(small.bounds)} in ${words(groups[inner])}, and ${inWords(large.bounds)} in ${words(groups[outer])} around it`, rows: [...refs(small), ...refs(large)] });
  }
  for (const [outer, low] of sum.loose) flags.push({ kind: "relay-total", proof: `${inWords((choices[outer] as Choice).bounds ?? { low: 0, high: null })} is told by relays alone; what is inside it comes to ${low}`, rows: refs(choices[outer] as Choice) });
  for (const [a, b, minutes] of sum.overlaps) if (!isRounding(groups[a]?.window, groups[b]?.window, minutes)) flags.push({ kind: "overlapping-windows", proof: `${words(groups[a])} and ${words(groups[b])} share ${minutes} minutes`, rows: [refAt(a), refAt(b)] });
  const free = choices.filter((_, at) => sum.includedIn[at] === null);
  const unit = sheet.rows[0]?.filed.claim.quantity.unit ?? "object";
  return {
    figure: { metric, weapon: sheet.weapon, object: sheet.object, unit, windows, bounds: sum.bounds, overnight: nightly.length === counted.length ? sum.bounds : sumOf(nightly).bounds, standing: standingOf(free), parts: sheet.parts.map(({ filed }) => filed), isPart: sheet.isPart },
    sheet, groups: groups.map((group, at) => ({ ...group, choice: choices[at] as Choice, includedIn: sum.includedIn[at] ?? null })), overlaps: sum.overlaps, flags,
  };
}

/** Where a row was counted, with the counts by place behind it; regions that suffered are not regions of the count. */
function regionsOf({ parts }: Sheet): (row: NightRow) => readonly string[] {
  const codes = ({ filed: { claim } }: NightRow): readonly string[] => claim.places.flatMap(({ code, role }) => (code === null || role === "affected" || role === "launched_from" || role === "crossed_to" ? [] : [code]));
  const own = groupBy(parts, ({ filed: { claim, document } }) => `${document.key}/${claim.subsetOf}`);
  return (row) => [...codes(row), ...(own.get(row.ref) ?? []).flatMap(codes)];
}

/** A number that is kept back anywhere leaves the whole without one only where there is no other. */
function standingOf(choices: readonly Choice[]): Standing {
  const standings = choices.map(({ standing }) => standing);
  for (const standing of ["counted", "withheld", "unknown", "zero"] as const) if (standings.includes(standing)) return standing;
  return standings.length === 0 ? "unknown" : "none";
}

function refs({ chosen, tied }: Choice): readonly string[] {
  return (chosen === null ? tied : [chosen]).map(({ ref }) => ref);
}

function words(group: WindowGroup | undefined): string {
  return group?.window == null ? "hours that nobody gives" : windowWords(group.window);
}
