import { readFileSync } from "node:fs";

/** What one side published of one class of weapons on one night; null where it published nothing. */
export interface FigureRow {
  readonly night: string;
  /** Whose numbers: the Air Force's of what was sent at Ukraine, or the defence ministry's of what was sent at Russia. */
  readonly side: "UA" | "RU";
  /** Local times, or dates where no hours were given. */
  readonly from: string;
  readonly to: string;
  readonly weapon: string;
  readonly launched: number | null;
  readonly shotDown: number | null;
  readonly lost: number | null;
  readonly stillAirborne: number | null;
  readonly hitPlaces: number | null;
  readonly debrisPlaces: number | null;
  /** ISO 3166-2. */
  readonly regions: readonly string[];
}

/** One post: the rows that it gives together. */
export type Figures = readonly FigureRow[];

/** The figures of the sample, post by post. */
export function readFigures(file: URL | string): readonly Figures[] {
  const [, ...lines] = readFileSync(file, "utf8").trim().split("\n");
  const posts = new Map<string, FigureRow[]>();
  for (const line of lines) {
    const [night = "", side = "", from = "", to = "", weapon = "", launched, shotDown, lost, stillAirborne, hitPlaces, debrisPlaces, regions = ""] = line.split(",");
    if (side !== "UA" && side !== "RU") throw new Error(`no side in: ${line}`);
    const row: FigureRow = { night, side, from, to, weapon, launched: count(launched), shotDown: count(shotDown), lost: count(lost), stillAirborne: count(stillAirborne), hitPlaces: count(hitPlaces), debrisPlaces: count(debrisPlaces), regions: regions.split(" ").filter((code) => code !== "") };
    const key = `${night} ${side} ${from} ${to}`;
    posts.set(key, [...(posts.get(key) ?? []), row]);
  }
  return [...posts.values()];
}

const count = (cell: string | undefined): number | null => (cell === undefined || cell === "" ? null : Number(cell));
