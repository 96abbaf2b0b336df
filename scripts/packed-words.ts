import type { Plugin } from "esbuild";
import { packWords } from "../src/read/languages/packed.ts";
import { WORDS } from "../src/read/languages/words.ts";

/** Puts the words of every language into the bundle compiled, so that the package carries no word lists and no gazetteer to compile at each start. */
export const packedWords: Plugin = {
  name: "packed-words",
  setup(build) {
    let replaced = false;
    build.onEnd(({ errors }) => {
      if (!replaced && errors.length === 0) throw new Error("packed-words: the bundle has no src/read/languages/words.ts to put the words in place of");
    });
    build.onLoad({ filter: /src[/\\]read[/\\]languages[/\\]words\.ts$/ }, () => {
      replaced = true;
      const languages = Object.entries(WORDS).map(([code, make]) => `${JSON.stringify(code)}: () => unpackWords(${JSON.stringify(packWords(make()))}),`);
      return { loader: "js", contents: `import { unpackWords } from "./packed.ts";\nexport const WORDS = {${languages.join("\n")}};` };
    });
  },
};
