#!/usr/bin/env node
import { version } from "./version.ts";

// `--version` answers before anything else is loaded: scripts and editors ask it often.
const args = process.argv.slice(2);
if (args.length === 1 && (args[0] === "--version" || args[0] === "-v")) process.stdout.write(`${version}\n`);
else await import("./start.ts").then(({ start }) => start(args));
