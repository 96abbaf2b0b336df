import type { Added } from "../operations/add.ts";
import { painter } from "../terminal/paint.ts";
import { safe } from "../terminal/safe.ts";
import type { View } from "../view.ts";
import { grouped, plural } from "../words.ts";

export const addedJson: View<Added> = {
  mime: "application/json",
  async *render(values, { several }) {
    const all: Added[] = [];
    for await (const value of values) all.push(value);
    if (all.length > 0) yield `${JSON.stringify(several ? all : all[0], null, 2)}\n`;
  },
};

export const addedNdjson: View<Added> = {
  mime: "application/x-ndjson",
  async *render(values) {
    for await (const value of values) yield `${JSON.stringify(value)}\n`;
  },
};

/** What was added, in a few lines for each input. */
export const addedTable: View<Added> = {
  mime: "text/plain",
  async *render(values, { colour }) {
    const paint = painter(colour);
    let ledger = "";
    for await (const { source, seen, documents, revisions, claims, readAnew, already, failed, refused, ledger: path } of values) {
      ledger = path;
      const parts = [
        `${grouped(documents)} new${revisions > 0 ? `, ${grouped(revisions)} of them a new version` : ""}`,
        ...(readAnew > 0 ? [`${grouped(readAnew)} read anew`] : []),
        ...(already > 0 ? [`${grouped(already)} there already`] : []),
        ...(failed > 0 ? [`${grouped(failed)} not readable`] : []),
        ...Object.entries(refused).map(([reason, count]) => `${grouped(count)} ${reason.replaceAll("-", " ")}`),
      ];
      yield `${paint("bold", safe(source))}\n  ${plural(seen, "text")}: ${parts.join(", ")}\n  ${plural(claims, "claim")} added\n`;
    }
    if (ledger !== "") yield `${paint("dim", `in ${safe(ledger)}`)}\n`;
  },
};
