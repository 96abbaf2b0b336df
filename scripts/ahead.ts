import type { Plugin } from "esbuild";
import { DEPTH, HEADS } from "../src/clean/heads.ts";
import { packWords } from "../src/read/languages/packed.ts";
import { WORDS } from "../src/read/languages/words.ts";

/** Modules that compute the same at each start, and what stands in for them in the bundle: the result. */
const COMPUTED: Readonly<Record<string, () => string>> = {
  "src/clean/heads.ts": () => `export const DEPTH = ${DEPTH}, HEADS = ${JSON.stringify(HEADS)};`,
  // No word lists and no gazetteer: the words compiled. As constants of the module they are kept with what Node compiled.
  "src/read/languages/words.ts": () => {
    const packed = Object.entries(WORDS).map(([code, make]) => `const ${code} = ${JSON.stringify(packWords(make()))};`);
    const makers = Object.keys(WORDS).map((code) => `${code}: () => unpackWords(${code})`);
    return `import { unpackWords } from "./packed.ts";\n${packed.join("\n")}\nexport const WORDS = { ${makers.join(", ")} };`;
  },
};

/** Computes while the package is built what each start would have to compute again. */
export const ahead: Plugin = {
  name: "ahead",
  setup({ onLoad, onEnd }) {
    const open = new Set(Object.keys(COMPUTED));
    for (const [path, compute] of Object.entries(COMPUTED))
      onLoad({ filter: new RegExp(`${path.replaceAll("/", "[/\\\\]").replace(".", "\\.")}$`) }, () => {
        open.delete(path);
        return { loader: "js", contents: compute() };
      });
    onEnd(({ errors }) => {
      if (errors.length === 0 && open.size > 0) throw new Error(`the bundle has no ${[...open].join(", ")}, to put what was computed in place of`);
    });
  },
};
