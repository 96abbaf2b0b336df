import { execFileSync } from "node:child_process";
import { chmodSync, cpSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import type { Plugin } from "esbuild";
import { ahead } from "./ahead.ts";

/** `npm run build`: one bundle that starts fast, with parts that are loaded when they are needed; types beside it. */
const root = fileURLToPath(new URL("..", import.meta.url));
const at = process.argv.indexOf("--outdir");
const outdir = at < 0 ? `${root}dist` : (process.argv[at + 1] as string);
const onlyCode = process.argv.includes("--code");

/** Of htmlparser2 the reader takes the tokenizer; its other parts bring tables that each start would unpack. */
const tokenizerAlone: Plugin = {
  name: "tokenizer-alone",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^htmlparser2$/ }, ({ path }) => ({ path, namespace: "tokenizer" }));
    onLoad({ filter: /.*/, namespace: "tokenizer" }, () => {
      const tokenizer = fileURLToPath(import.meta.resolve("htmlparser2")).replace(/index\.js$/, "Tokenizer.js");
      return { contents: `export { default as Tokenizer } from ${JSON.stringify(tokenizer)};`, resolveDir: root };
    });
  },
};

rmSync(outdir, { recursive: true, force: true });
await build({
  absWorkingDir: root,
  entryPoints: [`${root}src/publish/bin.ts`, `${root}src/index.ts`].map((input) => ({ in: input, out: input.endsWith("bin.ts") ? "bin" : "index" })),
  outdir,
  bundle: true,
  splitting: true,
  format: "esm",
  platform: "node",
  target: "node20",
  chunkNames: "parts/[name]-[hash]",
  legalComments: "linked",
  minifySyntax: true,
  minifyWhitespace: true,
  logLevel: "warning",
  plugins: [ahead, tokenizerAlone],
  // A package with machine code: it is loaded from where npm put it, and only by what needs the ledger.
  external: ["@duckdb/node-api"],
});
// The schema stands beside the part that reads it.
cpSync(`${root}src/ledger/schema`, `${outdir}/parts/schema`, { recursive: true });
chmodSync(`${outdir}/bin.js`, 0o755);
if (!onlyCode) {
  writeFileSync(`${outdir}/package.json`, '{"type":"module"}\n');
  execFileSync(process.execPath, [fileURLToPath(import.meta.resolve("typescript/package.json")).replace(/package\.json$/, "bin/tsc"), "-p", `${root}tsconfig.build.json`, "--outDir", `${outdir}/types`], { stdio: "inherit" });
  // Declarations keep the specifiers of the source; those who use them look for .js.
  for (const name of readdirSync(`${outdir}/types`, { recursive: true, encoding: "utf8" })) {
    if (!name.endsWith(".d.ts")) continue;
    const path = `${outdir}/types/${name}`;
    writeFileSync(path, readFileSync(path, "utf8").replace(/((?:from|import)\s*\(?"\.{1,2}\/[^"]+)\.ts"/g, '$1.js"'));
  }
}
