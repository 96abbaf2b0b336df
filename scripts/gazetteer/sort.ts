/** Sorts the hand-written tables actors, weapons, offices and heads in place. Run it after editing one of them. */
import { readFileSync } from "node:fs";
import { writeModule } from "./table.ts";

for (const name of ["actors", "weapons", "offices", "heads"]) {
  const path = new URL(`../../data/gazetteer/${name}.en.ts`, import.meta.url);
  const source = readFileSync(path, "utf8");
  const start = source.indexOf("String.raw`") + "String.raw`".length;
  const [header = "", ...lines] = source.slice(start, source.lastIndexOf("`")).replace(/\n$/, "").split("\n");
  const note = source.slice(0, source.indexOf("\nexport default"));
  writeModule(path, note, header.split("\t"), lines.map((line) => line.split("\t")));
}
