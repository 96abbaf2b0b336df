import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { variants, variantsFile } from "./variants.ts";

/** Writes `corpus/variants.jsonl`. */
writeFileSync(fileURLToPath(new URL("../../../corpus/variants.jsonl", import.meta.url)), variantsFile());
const entries = variants();
console.log(`${entries.length} texts in corpus/variants.jsonl, ${entries.filter(({ genre }) => genre !== "bulletin").length} of them no bulletins`);
