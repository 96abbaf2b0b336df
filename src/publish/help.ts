import type { Operation } from "./operation.ts";
import type { Paint } from "./terminal/paint.ts";
import { padEnd, wrap } from "./terminal/width.ts";

const COLUMNS = 80;

/** The overview: what it is, the verbs, where to go on. */
export function help(operations: readonly Operation[], paint: Paint): string {
  const lines = [
    `${paint("bold", "tallywire")}  Who said how many, and does it add up?`,
    "",
    ...operations.flatMap(({ name, summary }) => entry(`tallywire ${name}`, summary, 22)),
    "",
    ...operations.flatMap(({ examples }) => examples.slice(0, 2).map(({ command }) => `  ${paint("dim", "$")} ${command}`)),
    "",
    ...entry("tallywire help read", "all options and examples", 24),
    ...entry("tallywire --version", "the version", 24),
  ];
  return `${lines.join("\n")}\n`;
}

/** Everything about one verb. */
export function helpFor(operation: Operation, paint: Paint): string {
  const positional = operation.input[operation.positional];
  const options = Object.entries(operation.input).filter(([name]) => name !== operation.positional);
  const lines = [
    `${paint("bold", `tallywire ${operation.name}`)} ${positional?.placeholder ?? ""} … [options]`,
    "",
    ...wrap(`${operation.summary}.`, COLUMNS),
    "",
    ...wrap(operation.description, COLUMNS),
    "",
    ...entry(positional?.placeholder ?? "", positional?.description ?? "", 22),
    ...options.flatMap(([name, field]) => entry(`--${name} ${field.placeholder}`, field.description, 22)),
    ...entry("--format FORMAT, -f", `${operation.formats.join(", ")}; table by default, or as the ending of --out says`, 22),
    ...entry("--json", "the same as --format json", 22),
    ...entry("--explain", "why each number was read, and why others were not", 22),
    ...entry("--out FILE, -o", "write to this file instead of the terminal", 22),
    ...entry("--width COLUMNS", "of the table, 40 to 400; the terminal's by default", 22),
    ...entry("--debug", "show where an error arose", 22),
    ...entry("--help, -h", "this text", 22),
    "",
    paint("bold", "Examples"),
    ...operation.examples.flatMap(({ command, says }) => [`  ${command}`, `      ${paint("dim", says)}`]),
    "",
    paint("bold", "Exit codes"),
    ...wrap("0 read · 2 wrong input or option · 3 nothing there · 4 file, network or site failed · 5 page changed · 6 data broken · 7 ledger not usable · 70 fault of tallywire. Of several inputs, the worst counts; one never stops the others.", COLUMNS - 2).map((line) => `  ${line}`),
    "",
    paint("bold", "Colours"),
    ...wrap("On a terminal only. NO_COLOR=1 turns them off, FORCE_COLOR=1 on.", COLUMNS - 2).map((line) => `  ${line}`),
  ];
  return `${lines.join("\n")}\n`;
}

function entry(left: string, right: string, indent: number): string[] {
  const lines = wrap(right, COLUMNS - indent - 4);
  const label = `  ${left}`;
  const first = label.length > indent + 2 ? [label, ""] : [padEnd(label, indent + 2)];
  const head = first.length === 2 ? [first[0] as string] : [];
  const start = first.length === 2 ? " ".repeat(indent + 2) : (first[0] as string);
  return [...head, ...lines.map((line, index) => (index === 0 ? start : " ".repeat(indent + 2)) + line)];
}
