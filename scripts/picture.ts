import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { read } from "../src/index.ts";
import { table } from "../src/publish/reading/table.ts";
import { wholeText } from "../src/publish/view.ts";
import { width } from "../src/publish/terminal/width.ts";

/** `npm run picture`: docs/images/read.svg, the picture in the README, from the real output of the sample. */
const COLUMNS = 88;
const CELL = 8.43;
const LINE = 19;
const MARGIN = 26;

const sample = "samples/2025-05-20-article.txt";
const root = fileURLToPath(new URL("..", import.meta.url));
const reading = read(readFileSync(`${root}${sample}`, "utf8"), { published: "2025-05-20", source: sample });
const output = await wholeText(table.render([reading], { width: COLUMNS, colour: true, explain: false, several: false }));
const lines = ["\u001B[2m$\u001B[22m tallywire read article.txt --published 2025-05-20", "", ...output.trimEnd().split("\n")];
writeFileSync(`${root}docs/images/read.svg`, picture(lines));
process.stdout.write(`docs/images/read.svg: ${lines.length} lines\n`);

function picture(rows: readonly string[]): string {
  const across = Math.ceil(COLUMNS * CELL + 2 * MARGIN);
  const down = Math.ceil(rows.length * LINE + 2 * MARGIN);
  const text = rows.map((row, index) => `<text y="${MARGIN + 14 + index * LINE}">${spans(row)}</text>`).join("\n");
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${across} ${down}" width="${across}" height="${down}" role="img" aria-label="Terminal output of tallywire read">
<style>
:root{--paper:#fbf9f4;--ink:#1d1b18;--soft:#6b645a;--rule:#d8d1c3;--teal:#0d5c5b;--sand:#8a6420;--brick:#96351f}
@media(prefers-color-scheme:dark){:root{--paper:#181715;--ink:#ebe6db;--soft:#a39b8d;--rule:#3f3b34;--teal:#74c2bb;--sand:#dcb671;--brick:#eb9378}}
rect{fill:var(--paper);stroke:var(--rule)}
text{font:14px ui-monospace,"SF Mono",Menlo,Consolas,"DejaVu Sans Mono","Liberation Mono",monospace;fill:var(--ink);white-space:pre}
.b{font-weight:700}.d{fill:var(--soft)}.i{font-style:italic}.c{fill:var(--teal)}.y{fill:var(--sand)}.r{fill:var(--brick)}
</style>
<rect x=".5" y=".5" width="${across - 1}" height="${down - 1}" rx="8"/>
${text}
</svg>
`;
}

/** The pieces of a line, each at its own column, so that no font can push the next one out of line. */
function spans(row: string): string {
  const CLASSES: Readonly<Record<string, string>> = { 1: "b", 2: "d", 3: "i", 31: "r", 33: "y", 36: "c" };
  const ENDS: Readonly<Record<string, readonly string[]>> = { 22: ["b", "d"], 23: ["i"], 39: ["c", "y", "r"] };
  const open = new Set<string>();
  let column = 0;
  let svg = "";
  for (const piece of row.split(/(\u001B\[\d+m)/)) {
    const code = /^\u001B\[(\d+)m$/.exec(piece)?.[1];
    if (code !== undefined) {
      if (CLASSES[code] !== undefined) open.add(CLASSES[code]);
      for (const name of ENDS[code] ?? []) open.delete(name);
      continue;
    }
    for (const part of piece.split(/(\s{2,})/)) {
      if (part.trim() !== "") {
        const style = [...open].join(" ");
        const lead = part.length - part.trimStart().length;
        svg += `<tspan x="${(MARGIN + (column + lead) * CELL).toFixed(1)}"${style === "" ? "" : ` class="${style}"`}>${escape(part.trimStart())}</tspan>`;
      }
      column += width(part);
    }
  }
  return svg;
}

function escape(text: string): string {
  return text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
