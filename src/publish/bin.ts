#!/usr/bin/env node
import { enableCompileCache } from "node:module";
import { version } from "./version.ts";

// `--version` answers before anything else is loaded: scripts and editors ask it often.
const args = process.argv.slice(2);
if (args.length === 1 && (args[0] === "--version" || args[0] === "-v")) process.stdout.write(`${version}\n`);
else {
  // With a text to read there is much to compile: it is kept where the platform keeps such things, or nowhere.
  if (args.length > 1) enableCompileCache();
  await import("./start.ts").then(({ start }) => start(args));
}
