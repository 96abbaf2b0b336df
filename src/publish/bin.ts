#!/usr/bin/env node
import { enableCompileCache } from "node:module";
import { version } from "./version.ts";

// `--version` answers before anything else is loaded: scripts and editors ask it often.
const args = process.argv.slice(2);
if (args.length === 1 && (args[0] === "--version" || args[0] === "-v")) process.stdout.write(`${version}\n`);
else {
  // What was compiled once is kept where the platform keeps such things; without a place to write, nothing is kept.
  enableCompileCache();
  await import("./start.ts").then(({ start }) => start(args));
}
