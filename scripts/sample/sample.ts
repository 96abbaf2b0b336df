import { writeFileSync } from "node:fs";
import { bulletins } from "./bulletins.ts";
import { readFigures } from "./figures.ts";

/** `npm run sample`: writes the bulletins of the bundled sample from its table of figures. The same table gives the same bytes. */
const folder = new URL("../../samples/ledger/", import.meta.url);
export const sampleText = (): string => bulletins(readFigures(new URL("figures.csv", folder))).map((post) => `${JSON.stringify(post)}\n`).join("");
if (import.meta.main) writeFileSync(new URL("documents/bulletins.jsonl", folder), sampleText());
