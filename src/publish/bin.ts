#!/usr/bin/env node
import * as module from "node:module";
import { version } from "./version.ts";

/** The oldest Node that runs all of it: as `engines` in package.json. */
const OLDEST = [20, 19] as const;

// `--version` answers before anything else is loaded: scripts and editors ask it often.
const args = process.argv.slice(2);
const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
if (args.length === 1 && (args[0] === "--version" || args[0] === "-v")) process.stdout.write(`${version}\n`);
else if (major < OLDEST[0] || (major === OLDEST[0] && minor < OLDEST[1])) {
  process.stderr.write(`tallywire: needs Node ${OLDEST.join(".")} or later; this is Node ${process.versions.node}\n  install a newer Node from https://nodejs.org, or, in its folder: npm run -s tallywire -- read FILE, which brings its own\n`);
  process.exitCode = 2;
} else {
  // With a text to read there is much to compile: it is kept where the platform keeps such things, or nowhere.
  // Looked up by name: Node before 22.1 has no such cache, and refuses a module that imports what it has not.
  if (args.length > 1) module.enableCompileCache?.();
  await import("./start.ts").then(({ start }) => start(args));
}
