import { mkdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { runCommandLine } from "../src/publish/command-line.ts";
import { painter } from "../src/publish/terminal/paint.ts";
import { nodeEffects } from "../src/sources/node-effects.ts";

/** `npm start`: the main job on the bundled sample. Builds a ledger out of its bulletins and articles, and asks it about one night. */
const root = fileURLToPath(new URL("..", import.meta.url));
process.chdir(root);
const ledger = ".tallywire/sample.duckdb";
mkdirSync(".tallywire", { recursive: true });

const { stdout, stderr, env } = process;
const colour = env["NO_COLOR"] === undefined && (stdout.isTTY || (env["FORCE_COLOR"] ?? "0") !== "0");
const paint = painter(colour);
// A reader that closes early (`npm start | head`) is no error.
stdout.on("error", (error: NodeJS.ErrnoException) => process.exit(error.code === "EPIPE" ? 0 : 1));

async function tallywire(args: readonly string[], show: boolean): Promise<void> {
  if (show) stdout.write(`${paint("dim", `$ tallywire ${args.join(" ")}`)}\n\n`);
  const effects = { ...nodeEffects(), ...(show ? {} : { log: () => undefined }) };
  const code = await runCommandLine([...args, "--ledger", ledger], {
    effects, out: (text) => void (show && stdout.write(text)), error: (text) => void stderr.write(text), columns: stdout.isTTY ? stdout.columns : Number(env["COLUMNS"]) || null, colour, colourErrors: colour,
  });
  if (code !== 0) process.exit(code);
  if (show) stdout.write("\n");
}

stdout.write(`${paint("dim", "Reading 115 bulletins and articles of the sample …")}\n\n`);
await tallywire(["add", "samples/ledger/documents"], false);
await tallywire(["add", "samples/2025-05-20-article.txt", "--published", "2025-05-20"], false);
await tallywire(["night", "2025-05-20"], true);
await tallywire(["record", "273", "--on", "2025-05-20", "--attacker", "RU"], true);
stdout.write(`${["The same ledger answers other questions:", `  npm run -s tallywire -- nights 2025-05 --ledger ${ledger}`, `  npm run -s tallywire -- claims Bryansk --ledger ${ledger}`, `  npm run -s tallywire -- read samples/2025-05-20-article.txt --published 2025-05-20`].map((line, at) => (at === 0 ? paint("bold", line) : line)).join("\n")}\n`);
