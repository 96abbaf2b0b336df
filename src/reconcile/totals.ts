import type { Countable, LabelShare, OtherTotal, Total, TotalRecipe } from "../model/total.ts";
import { compare } from "./night-row.ts";

/** Reconnaissance drones, drones of the front, and drones of which no more is known. */
export const SMALL_DRONES: readonly string[] = ["uav", "uav.recon", "uav.tactical"];

/** A recipe that takes every number by the date on which it ends, with what is asked otherwise. */
export function recipe(from: string, to: string, other: Partial<TotalRecipe> = {}): TotalRecipe {
  return { metric: "launched", from, to, over: "rows", date: "end", posts: "all", only: null, without: [], ...other };
}

/** The total of the numbers that a recipe takes. Bundles that share a count are added once, as they stand. */
export function totalOf(numbers: readonly Countable[], by: TotalRecipe): Total {
  const dated = numbers.filter((number) => {
    const date = dateOf(number, by.date);
    return date !== null && by.from <= date && date <= by.to;
  });
  const inScope = dated.filter((number) => takes(number, by));
  const taken = inScope.filter(({ low }) => low !== null).toSorted((a, b) => compare(a.nightOf ?? "", b.nightOf ?? "") || compare(a.refs[0] ?? "", b.refs[0] ?? ""));
  const open = taken.filter(({ high }) => high === null).length;
  const withheld = inScope.filter(({ standing }) => standing === "withheld");
  const unknown = inScope.filter(({ low, standing }) => low === null && standing !== "withheld");
  const isWhole = open + withheld.length + unknown.length === 0;
  return {
    recipe: by,
    low: taken.reduce((sum, { low }) => sum + (low ?? 0), 0),
    high: isWhole ? taken.reduce((sum, { high }) => sum + (high ?? 0), 0) : null,
    taken,
    labels: shares(taken),
    leftOut: shares(dated.filter((number) => !takes(number, by))),
    open, withheld, unknown,
  };
}

/** The same total by other rules: what the choice of each rule is worth. A rule that takes the same numbers is worth nothing and says so. */
export function sensitivity(numbers: readonly Countable[], by: TotalRecipe): readonly OtherTotal[] {
  const dates = ({ end: "by the date on which each ends", start: "by the date on which each starts", night: "by the night that each is of" } as const);
  const others: readonly (readonly [string, Partial<TotalRecipe>])[] = [
    ...(["end", "start", "night"] as const).filter((date) => date !== by.date).map((date): readonly [string, Partial<TotalRecipe>] => [dates[date], { date }]),
    ...(by.over === "nights" ? [] : ofTables(by)),
    ["drones only", { only: ["uav"] }],
    ["strike and decoy drones only", { only: ["uav.strike", "uav.decoy"] }],
    ["missiles, bombs and loitering munitions only", { only: ["missile", "bomb", "loitering"] }],
    ...(by.over === "nights" || by.posts === "national" ? [] : [["strike and decoy drones in national posts only", { posts: "national", only: ["uav.strike", "uav.decoy"] }] as const]),
  ];
  const { low } = totalOf(numbers, by);
  return others.map(([rule, other]) => {
    const total = totalOf(numbers, { ...by, ...other });
    return { rule, total, change: total.low - low };
  });
}

/** A night's figures are of one claimant, and what small drones are among them a bulletin seldom says: these rules are for tables. */
function ofTables(by: TotalRecipe): readonly (readonly [string, Partial<TotalRecipe>])[] {
  return [
    by.posts === "all" ? ["only national posts", { posts: "national" }] : ["national and all other posts", { posts: "all" }],
    by.without.length === 0 ? ["without reconnaissance and front-line drones, and drones of no known class", { without: SMALL_DRONES }] : ["with every weapon", { without: [] }],
  ];
}

function dateOf(number: Countable, rule: TotalRecipe["date"]): string | null {
  return rule === "night" ? number.nightOf : rule === "end" ? number.endsOn : number.startsOn;
}

/** Whether a number is one that the recipe asks for, whenever it was. A bundle counts only where all of it does. */
export function takes({ isNational, weapon }: Countable, by: Pick<TotalRecipe, "posts" | "only" | "without">): boolean {
  if (by.posts === "national" && !isNational) return false;
  if (by.only !== null && !(weapon.length > 0 && weapon.every((path) => by.only?.some((wanted) => isUnder(path, wanted))))) return false;
  return by.without.length === 0 || weapon.length === 0 || !weapon.every((path) => by.without.some((left) => (left === "uav" ? path === "uav" : isUnder(path, left))));
}

const isUnder = (path: string, wanted: string): boolean => path === wanted || path.startsWith(`${wanted}.`);

function shares(numbers: readonly Countable[]): readonly LabelShare[] {
  const found = new Map<string, { value: number; count: number }>();
  for (const { label, low } of numbers) {
    const share = found.get(label) ?? { value: 0, count: 0 };
    found.set(label, { value: share.value + (low ?? 0), count: share.count + 1 });
  }
  return [...found].map(([label, share]) => ({ label, ...share })).toSorted((a, b) => b.value - a.value || compare(a.label, b.label));
}
