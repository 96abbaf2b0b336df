import type { Effects } from "../effects.ts";
import { text } from "./operation.ts";

/** `--ledger`, the same for every question about what was added. */
export const ledgerField = text("the ledger: one file, made when it is not there; TALLYWIRE_LEDGER names another default", { placeholder: "FILE" });

/** Where the ledger is: as asked, as the environment says, or where programs of this system keep their data. */
export function ledgerPlace(asked: string | undefined, effects: Pick<Effects, "env">): string {
  const named = asked ?? effects.env("TALLYWIRE_LEDGER");
  if (named !== undefined && named.trim() !== "") return named;
  const windows = effects.env("LOCALAPPDATA");
  const data = effects.env("XDG_DATA_HOME") ?? (windows === undefined ? `${effects.env("HOME") ?? "."}/.local/share` : windows);
  return `${data.replace(/[/\\]+$/u, "")}/tallywire/ledger.duckdb`;
}

/** The folder of a path; null for a bare name. */
export function folderOf(path: string): string | null {
  const at = Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\"));
  return at <= 0 ? null : path.slice(0, at);
}
