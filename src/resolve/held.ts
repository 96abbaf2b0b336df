import table from "../../data/gazetteer/held.ts";
import { PackError } from "../model/errors.ts";

let held: ReadonlyMap<string, string> | undefined;

/** Holders by "code" or "code name". */
function load(): ReadonlyMap<string, string> {
  held ??= new Map(
    table
      .split("\n")
      .slice(1)
      .filter((line) => line !== "")
      .map((line, i) => {
        const [code, name, holder] = line.split("\t");
        if (code === undefined || name === undefined || holder === undefined) throw new PackError("gazetteer-row", `held.ts row ${i + 2}: not 3 cells`, { hint: "columns: code, name, holder" });
        return [name === "" ? code : `${code} ${name}`, holder];
      }),
  );
  return held;
}

/** The land on which an attack on a place falls: its own, or the one that holds it. */
export function landOfPlace({ code, name, country }: { readonly code: string | null; readonly name: string; readonly country: string | null }): string | null {
  return load().get(code ?? "") ?? load().get(`${code} ${name}`) ?? country;
}
