import { TallywireError } from "../model/errors.ts";
import type { Paint } from "./terminal/paint.ts";
import { safe } from "./terminal/safe.ts";

/** Exit code of a fault of the program itself; those that are raised on purpose carry their own. */
export const INTERNAL_FAULT = 70;

export function exitCodeOf(error: unknown): number {
  return error instanceof TallywireError ? error.exitCode : INTERNAL_FAULT;
}

interface FailureOptions {
  /** The input that it happened on. */
  readonly source: string | null;
  readonly debug: boolean;
  readonly paint: Paint;
}

/** An error in the words of the terminal: what, where, and the way out. */
export function describeError(error: unknown, { source, debug, paint }: FailureOptions): string {
  const known = error instanceof TallywireError;
  const message = error instanceof Error ? error.message : String(error);
  const named = source === "-" ? "standard input" : source;
  const at = known ? (error.place?.document ?? named) : named;
  const span = known && error.place?.span !== undefined ? ` at ${error.place.span.from}..${error.place.span.to}` : "";
  const where = at === null || message.includes(at) ? "" : `${safe(at)}${span}: `;
  const hint = known ? error.hint : "this is a fault of tallywire; please report it with the output of --debug";
  const lines = [`${paint("red", "tallywire:")} ${where}${known ? "" : "internal fault: "}${safe(message)}${known ? paint("dim", ` (${error.code})`) : ""}`];
  if (hint !== undefined) lines.push(`  ${safe(hint)}`);
  if (debug && error instanceof Error && error.stack !== undefined) {
    lines.push(...error.stack.split("\n").slice(1).map(safe));
    if (error.cause instanceof Error) lines.push(`  cause: ${safe(error.cause.message)}`);
  }
  return `${lines.join("\n")}\n`;
}
