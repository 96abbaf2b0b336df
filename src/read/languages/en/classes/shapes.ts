import type { Shape } from "../../../classes/shapes.ts";

/** How English words of open sets are built. */
export const shapes: Readonly<Record<Shape, readonly string[]>> = {
  "going on": ["-ing"],
  done: ["-ed"],
  manner: ["-ly"],
  "no noun": ["-ed", "-ing", "-ly"],
  participle: ["-ed", "-ing", "-wn"],
  "highest degree": ["-est"],
  plural: [..."abcdefghijklmnopqrtuvwxyz"].map((letter) => `-${letter}s`),
  "under attack": ["under", "came under-", "come under-", "comes under-", "coming under-", "suffered", "endured", "withstood", "weathered"],
};
