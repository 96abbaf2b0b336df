import { nodeEffects } from "../sources/node-effects.ts";
import { runCommandLine } from "./command-line.ts";
import { colourWanted } from "./terminal/paint.ts";

/** Runs the command line in this process: the real terminal, the real effects, the exit code. */
export async function start(args: readonly string[]): Promise<void> {
  const { stdout, stderr, env } = process;
  // A reader that closes early (`tallywire … | head`) is no error.
  stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit(0);
    throw error;
  });
  process.exitCode = await runCommandLine(args, {
    effects: nodeEffects(),
    out: (text) => void stdout.write(text),
    error: (text) => void stderr.write(text),
    columns: stdout.isTTY ? stdout.columns : Number(env["COLUMNS"]) || null,
    colour: colourWanted(env, stdout.isTTY),
    colourErrors: colourWanted(env, stderr.isTTY),
  });
}
