import { nodeEffects } from "../sources/node-effects.ts";
import { FetchError } from "../model/errors.ts";
import { runCommandLine } from "./command-line.ts";
import { describeError } from "./failure.ts";
import { colourWanted, painter } from "./terminal/paint.ts";

/** Runs the command line in this process: the real terminal, the real effects, the exit code. */
export async function start(args: readonly string[]): Promise<void> {
  const { stdout, stderr, env } = process;
  // A reader that closes early (`tallywire … | head`) is no error.
  stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit(0);
    const why = error.code === "ENOSPC" ? "no space left" : (error.code ?? error.message);
    const failure = new FetchError("unwritable-output", `cannot write the answer: ${why}`, { hint: "give another place, or --out FILE", cause: error });
    stderr.write(describeError(failure, { source: null, debug: args.includes("--debug"), paint: painter(colourWanted(env, stderr.isTTY)) }));
    process.exit(failure.exitCode);
  });
  process.exitCode = await runCommandLine(args, {
    effects: nodeEffects(),
    out: (text) => (stdout.write(text) ? undefined : new Promise((resolve) => stdout.once("drain", resolve))),
    error: (text) => void stderr.write(text),
    columns: stdout.isTTY ? stdout.columns : Number(env["COLUMNS"]) || null,
    colour: colourWanted(env, stdout.isTTY),
    colourErrors: colourWanted(env, stderr.isTTY),
  });
}
