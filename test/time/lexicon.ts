import { analyse } from "../../src/read/analysis.ts";
import type { Analysis } from "../../src/read/analysis.ts";
import { calendar } from "../../src/read/languages/en/calendar.ts";
import { events } from "../../src/read/languages/en/events.ts";
import { en } from "../../src/read/languages/en/index.ts";
import { lexiconOf } from "../../src/read/languages/index.ts";
import { Lexicon } from "../../src/read/lexicon.ts";
import { names } from "../../src/read/names.ts";
import { loadGazetteer } from "../../src/resolve/gazetteer.ts";

const words = { ...lexiconOf("en"), lexicon: new Lexicon([...en.entries(), ...calendar, ...events, ...names(loadGazetteer())]) };

export function read(text: string): Analysis {
  return analyse(text, words);
}
