import type { Entry } from "../../lexicon.ts";
import type { LanguagePack } from "../language.ts";
import { attribution } from "./attribution.ts";
import { calendar } from "./calendar.ts";
import { classes } from "./classes/index.ts";
import { shapes } from "./classes/shapes.ts";
import { context } from "./context.ts";
import { cues } from "./cues.ts";
import { events } from "./events.ts";
import { grammar } from "./grammar.ts";
import { hedges } from "./hedges.ts";
import { attacks, nouns } from "./nouns.ts";
import { numerals } from "./numerals.ts";
import { abbreviations, starters } from "./sentence-words.ts";
import { sides } from "./sides.ts";
import { superlatives } from "./superlatives.ts";
import { titles } from "./titles.ts";

/** English: the table of contents of the language. */
export const en: LanguagePack = {
  code: "en",
  sentences: { abbreviations, starters },
  classes,
  shapes,
  *entries(): Iterable<Entry> {
    yield* numerals;
    yield* hedges;
    yield* cues;
    yield* nouns;
    yield* attacks;
    yield* grammar;
    yield* context;
    yield* superlatives;
    yield* calendar;
    yield* attribution;
    yield* titles;
    yield* events;
    yield* sides;
  },
};
