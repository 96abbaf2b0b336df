import { resolve } from "node:path";
import type { Effects } from "../effects.ts";
import { QueryError } from "../model/errors.ts";
import { describeError, exitCodeOf } from "./failure.ts";
import { help, helpFor } from "./help.ts";
import { OPERATIONS, SWITCHES } from "./operations/index.ts";
import { checkInput, suggestion } from "./operation.ts";
import type { Operation, Outcome } from "./operation.ts";
import { painter } from "./terminal/paint.ts";
import { version } from "./version.ts";
import type { ViewOptions } from "./view.ts";

/** What the command line stands on; tests give their own. */
export interface Surroundings {
  readonly effects: Effects;
  /** Ends when there is room for more. */
  out(text: string): Promise<void> | void;
  error(text: string): void;
  /** Columns of the terminal, null when there is none. */
  readonly columns: number | null;
  readonly colour: boolean;
  readonly colourErrors: boolean;
}

/** The options that every verb has; they say how to show the answer, never what it is. */
export const FACE_OPTIONS = {
  format: { takes: true, says: "how to show it" },
  json: { takes: false, says: "the same as --format json" },
  explain: { takes: false, says: "why each number was read, and why others were not" },
  out: { takes: true, says: "write to this file instead of the terminal" },
  width: { takes: true, says: "columns of the table, 40 to 400; the terminal's by default" },
  debug: { takes: false, says: "show where an error arose" },
  help: { takes: false, says: "this text" },
  version: { takes: false, says: "the version" },
} as const;
type FaceOption = keyof typeof FACE_OPTIONS;
/** One letter for the options that are written most. */
export const SHORT: Readonly<Record<string, FaceOption>> = { h: "help", v: "version", o: "out", f: "format" };

interface Arguments {
  readonly operation: Operation | null;
  readonly fields: Readonly<Record<string, readonly string[]>>;
  readonly face: Readonly<Partial<Record<FaceOption, string>>>;
}

/** Runs one command and gives its exit code: 0, or the worst of its inputs'. */
export async function runCommandLine(args: readonly string[], world: Surroundings): Promise<number> {
  const debug = args.includes("--debug");
  const complain = (error: unknown, source: string | null): number => {
    world.error(describeError(error, { source, debug, paint: painter(world.colourErrors) }));
    return exitCodeOf(error);
  };
  try {
    const { operation, fields, face } = parseArguments(args);
    const paint = painter(world.colour);
    if (face.version !== undefined) {
      world.out(`${version}\n`);
      return 0;
    }
    if (operation === null || face.help !== undefined) {
      world.out(operation === null ? help(OPERATIONS, paint) : helpFor(operation, paint));
      return 0;
    }
    return await runOperation(operation, fields, face, world, complain);
  } catch (error) {
    return complain(error, null);
  }
}

async function runOperation(
  operation: Operation,
  fields: Arguments["fields"],
  face: Arguments["face"],
  world: Surroundings,
  complain: (error: unknown, source: string | null) => number,
): Promise<number> {
  const format = chosenFormat(operation, face);
  const input = checkInput(operation.input, fields);
  const view = await operation.view(format);
  const inputs = fields[operation.positional] ?? [];
  const file = face.out === undefined || face.out === "-" ? null : face.out;
  if (file !== null && (inputs.some((path) => resolve(path) === resolve(file)) || (await namesInput(inputs, file)))) {
    throw new QueryError("bad-value", `--out ${file} is one of the documents to read`, { hint: "choose another file; nothing was written" });
  }
  let several = inputs.length > 1;
  const options: ViewOptions = {
    width: chosenWidth(face, world),
    colour: world.colour && file === null,
    explain: face.explain !== undefined,
    // An export holds many, however few come out of it: known with the first of them.
    get several() {
      return several;
    },
  };
  let worst = 0;
  let shown = 0;
  const text = view.render(results(operation.run(input, world.effects)), options);
  if (file === null) for await (const piece of text) await world.out(piece);
  else {
    const { saveFile } = await import("./save-file.ts");
    // Nothing to show: a file that may be there from before stays as it is.
    if (await saveFile(file, text, () => shown > 0)) world.error(`wrote ${file}\n`);
  }
  return worst;

  /** The values that came; what went wrong is told at once, and counts in the exit code. */
  async function* results<O>(outcomes: AsyncIterable<Outcome<O>>): AsyncIterable<O> {
    for await (const outcome of outcomes) {
      if (outcome.ok) {
        several ||= outcome.many === true;
        shown++;
        yield outcome.value;
      } else worst = Math.max(worst, complain(outcome.error, outcome.source));
    }
  }
}

/** @throws QueryError `unknown-command`, `unknown-option`, `bad-value`, `missing-value` */
export function parseArguments(args: readonly string[]): Arguments {
  const rest = [...args];
  const face: Partial<Record<FaceOption, string>> = {};
  const fields: Record<string, string[]> = {};
  let operation: Operation | null = null;
  let verbatim = false;
  while (rest.length > 0) {
    const arg = rest.shift() as string;
    if (!verbatim && arg === "--") {
      verbatim = true;
      continue;
    }
    if (verbatim || arg === "-" || !arg.startsWith("-")) {
      if (operation === null && arg === "help" && !verbatim) face.help = "";
      else if (operation === null) operation = verb(arg);
      else (fields[operation.positional] ??= []).push(arg);
      continue;
    }
    const other = operation === null ? undefined : SWITCHES[operation.name]?.[arg.replace(/^--/, "")];
    if (other !== undefined && arg.startsWith("--")) {
      operation = verb(other);
      continue;
    }
    const [name, inline] = optionName(arg, operation);
    const isField = operation !== null && name in operation.input;
    if (!isField && !FACE_OPTIONS[name as FaceOption].takes) {
      if (inline !== null) throw new QueryError("bad-value", `--${name} takes no value: ${arg}`, { hint: `write --${name}` });
      face[name as FaceOption] = "";
      continue;
    }
    const value = inline ?? rest.shift();
    if (value === undefined || (inline === null && value.startsWith("--"))) {
      throw new QueryError("missing-value", `--${name} needs a value`, { hint: operation === null ? "see tallywire --help" : `see tallywire ${operation.name} --help` });
    }
    if (isField) (fields[name] ??= []).push(value);
    else face[name as FaceOption] = value;
  }
  return { operation, fields, face };
}

function verb(word: string): Operation {
  const found = OPERATIONS.find(({ name }) => name === word);
  if (found !== undefined) return found;
  const names = OPERATIONS.map(({ name }) => name);
  const looksLikeInput = /[./\\]/.test(word) || word === "-";
  const hint = looksLikeInput ? `to read it: tallywire read ${word}` : (suggestion(word, names) ?? `there is ${names.join(", ")}; see tallywire --help`);
  throw new QueryError("unknown-command", `unknown command: ${word}`, { hint });
}

function optionName(arg: string, operation: Operation | null): readonly [name: string, value: string | null] {
  const equals = arg.indexOf("=");
  const written = equals < 0 ? arg : arg.slice(0, equals);
  const value = equals < 0 ? null : arg.slice(equals + 1);
  const name = written.startsWith("--") ? written.slice(2) : (SHORT[written.slice(1)] ?? "");
  const own = operation === null ? [] : Object.keys(operation.input).filter((key) => key !== operation.positional);
  if (own.includes(name) || name in FACE_OPTIONS) return [name, value];
  const known = [...own, ...Object.keys(FACE_OPTIONS)].map((key) => `--${key}`);
  throw new QueryError("unknown-option", `unknown option: ${written}`, {
    hint: suggestion(written, known) ?? `see tallywire ${operation === null ? "" : `${operation.name} `}--help`,
  });
}

/** Endings of --out and the format that each stands for. */
export const ENDINGS: Readonly<Record<string, string>> = { json: "json", ndjson: "ndjson", jsonl: "ndjson", html: "html", htm: "html", txt: "table", text: "table", log: "table", csv: "csv" };

function chosenFormat(operation: Operation, face: Arguments["face"]): string {
  if (face.json !== undefined && face.format !== undefined && face.format !== "json") {
    throw new QueryError("bad-value", `--json and --format ${face.format} contradict each other`, { hint: "leave one of them out; nothing was read" });
  }
  const asked = face.json !== undefined ? "json" : face.format;
  const format = asked ?? formatOf(face.out);
  if (!operation.formats.includes(format)) {
    const near = suggestion(format, operation.formats);
    throw new QueryError("bad-value", `unknown format: ${format}`, { hint: `${near === null ? "" : `${near} `}there are ${operation.formats.join(", ")}` });
  }
  const ending = endingOf(face.out);
  const meant = ending === null ? undefined : ENDINGS[ending];
  // A ".txt" may hold anything; a ".json" that is a page would break whatever opens it.
  if (asked !== undefined && meant !== undefined && meant !== "table" && meant !== asked) {
    throw new QueryError("bad-value", `--out ${face.out} ends in .${ending}, but ${face.json === undefined ? `--format ${asked}` : "--json"} asks for ${asked}`, { hint: "change one of them; nothing was written" });
  }
  return format;
}

/** What a file name ends in, in lower case, without the dot. */
function endingOf(out: string | undefined): string | null {
  return /[^/\\]\.(\w+)$/.exec(out ?? "")?.[1]?.toLowerCase() ?? null;
}

function formatOf(out: string | undefined): string {
  const ending = endingOf(out);
  if (ending === null) return "table";
  const format = ENDINGS[ending];
  if (format !== undefined) return format;
  throw new QueryError("bad-value", `no format known by the ending .${ending}: ${out}`, { hint: `end it in .json, .ndjson, .html or .txt, or say --format` });
}

function chosenWidth(face: Arguments["face"], world: Surroundings): number {
  if (face.width === undefined) return Math.min(Math.max(world.columns ?? 80, 40), 200);
  const width = Number(face.width);
  if (Number.isInteger(width) && width >= 40 && width <= 400) return width;
  throw new QueryError("bad-value", `--width: ${face.width} is no number from 40 to 400`, { hint: "try --width 80" });
}

/** Whether the file to be written is one that is read, under another name. */
async function namesInput(inputs: readonly string[], out: string): Promise<boolean> {
  const { isSameFile } = await import("./save-file.ts");
  for (const input of inputs) if (await isSameFile(input, out)) return true;
  return false;
}
