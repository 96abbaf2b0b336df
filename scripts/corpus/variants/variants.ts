import { chanceFrom } from "./chance.ts";
import { misprint } from "./misprint.ts";
import type { Entry, Recipe } from "./model.ts";
import { RU_MORE } from "./ru/more.ts";
import { RU_OTHERS } from "./ru/others.ts";
import { RU_RARE } from "./ru/rare.ts";
import { RU_EARLY } from "./ru/y2023.ts";
import { RU_LATE } from "./ru/y2025.ts";
import { UK_MORE } from "./uk/more.ts";
import { UK_OTHERS } from "./uk/others.ts";
import { UK_RARE } from "./uk/rare.ts";
import { Y2022 } from "./uk/y2022.ts";
import { Y2023 } from "./uk/y2023.ts";
import { Y2024 } from "./uk/y2024.ts";
import { Y2025 } from "./uk/y2025.ts";
import { Y2026 } from "./uk/y2026.ts";

const RECIPES: readonly Recipe[] = [...Y2022, ...Y2023, ...Y2024, ...Y2025, ...Y2026, ...UK_MORE, ...UK_RARE, ...UK_OTHERS, ...RU_EARLY, ...RU_LATE, ...RU_MORE, ...RU_RARE, ...RU_OTHERS];

/** All entries. Each text has a seed of its own, so that a change of one recipe leaves the others as they are. */
export function variants(): readonly Entry[] {
  return RECIPES.flatMap((recipe) => Array.from({ length: recipe.times }, (_, time) => entry(recipe, time)));
}

function entry(recipe: Recipe, time: number): Entry {
  const { language, era, variant, genre } = recipe;
  const id = `${language}.${era}.${genre === "bulletin" ? "" : `${genre}.`}${variant}.${String(time + 1).padStart(2, "0")}`;
  const { posted_at, text, expected } = recipe.write(chanceFrom(id), time);
  return { id, language, source: language === "uk" ? "ua-air-force" : "ru-mod", era, variant, posted_at, genre, ...misprint(text, chanceFrom(`${id} misprint`)), expected };
}

/** The file, one entry a line. */
export function variantsFile(): string {
  return variants().map((one) => `${JSON.stringify(one)}\n`).join("");
}
