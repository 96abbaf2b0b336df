import type { Exported } from "../operations/export.ts";
import { painter } from "../terminal/paint.ts";
import { safe, safeJson } from "../terminal/safe.ts";
import type { View } from "../view.ts";
import { grouped, plural } from "../words.ts";
import { table } from "./lines.ts";

export const exportedJson: View<Exported> = {
  mime: "application/json",
  async *render(values) {
    for await (const { files, ...value } of values) yield `${safeJson(JSON.stringify({ ...value, files: files.map(({ table: { name }, ...file }) => ({ name, ...file })) }, null, 2))}\n`;
  },
};

export const exportedTable: View<Exported> = {
  mime: "text/plain",
  async *render(values, { width, colour }) {
    const paint = painter(colour);
    for await (const { folder, files, piterfm } of values) {
      const rows = files.map(({ path, rows: count, bytes, table: { title } }) => [path, plural(count, "row"), `${grouped(Math.ceil(bytes / 1024))} KB`, title]);
      if (piterfm !== null) rows.push(["piterfm.csv", "", `${grouped(Math.ceil(piterfm / 1024))} KB`, "the table of attacks as it was imported"]);
      yield `${paint("bold", safe(folder))}\n${table(rows, new Set([1, 2]), width).join("\n")}\n${paint("dim", "  datapackage.json describes every column and has the checksums; nights.hxl.csv and coverage.hxl.csv carry HXL tags; CITATION.cff says how to cite it")}\n`;
    }
  },
};
