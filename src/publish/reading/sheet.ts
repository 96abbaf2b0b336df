import type { Reading } from "../../model/reading.ts";
import type { ViewOptions } from "../view.ts";
import type { Paint } from "../terminal/paint.ts";
import { cut, width } from "../terminal/width.ts";

/** A text's table while it is written, line by line. */
export interface Sheet {
  readonly reading: Reading;
  readonly options: ViewOptions;
  readonly paint: Paint;
  readonly lines: string[];
}

/** Columns before a row, and between its cells. */
export const INDENT = 2;
export const GAP = 2;
/** Below this width a row has no room for columns of names. */
export const NARROW = 60;
/** From this width on the quoted words stand beside their figure. */
export const WIDE = 120;

/** A heading with a thin rule to the right edge: "Night of 19–20 May 2025 ──────── RU → UA". */
export function rule({ options, paint }: Sheet, title: string, right: string): string {
  const head = cut(title, options.width - (right === "" ? 0 : width(right) + 5));
  const dashes = Math.max(1, options.width - width(head) - (right === "" ? 1 : width(right) + 2));
  return `${paint("bold", head)} ${paint("dim", "─".repeat(dashes))}${right === "" ? "" : ` ${paint("bold", right)}`}`;
}
