import { QueryError } from "../../model/errors.ts";
import type { Dating } from "../../model/dating.ts";
import { LANGUAGES } from "../../model/vocabulary.ts";
import { asOfField, asking } from "../asking.ts";
import { ledgerField } from "../ledger-place.ts";
import { choice, operation, texts } from "../operation.ts";

/** Which night one text is about, and what speaks for it. */
export interface DatingAnswer {
  readonly source: string;
  readonly title: string | null;
  readonly dating: Dating;
}

/** `tallywire date`: the night of an undated text, by its numbers. */
export const date = operation({
  name: "date",
  summary: "Which night an undated text is about, by its numbers against the ledger: the evidence, the runner-up, or that two nights fit",
  description:
    "Holds each number of a text against every night of the ledger. A number that few nights have says much, one that many have says little, and one that the same source gives otherwise speaks against a night. " +
    "A night is named only where enough speaks for it, and clearly more than for the next; the text itself is not changed, and no row is dated by it.",
  positional: "documents",
  input: {
    documents: texts("files, web addresses, or - for standard input", { placeholder: "FILE|URL|-" }),
    language: choice("language of the text, when it should not be detected", LANGUAGES),
    ledger: ledgerField, "as-of": asOfField,
  },
  examples: [{ command: "tallywire date clipping.txt", says: "the night, with every number that speaks for it" }],
  formats: ["table", "json"],

  async *run({ documents, language, ...given }, effects) {
    const [{ loadInput, shownAddress }, { readRaw }, { claimsNear }, { dateByNumbers, numbersToFind }] = await Promise.all([import("../../sources/input.ts"), import("../../pipeline.ts"), import("../../ledger/filed.ts"), import("../../reconcile/dating.ts")]);
    for (const source of documents) {
      try {
        const { document, claims } = readRaw(await loadInput(source, effects), language === undefined ? {} : { language });
        const numbers = numbersToFind(claims);
        if (numbers.length === 0 && claims.some(({ nightOf }) => nightOf !== null)) throw new QueryError("text-dated", `the text says itself when it was: ${shownAddress(source)}`, { hint: "tallywire read shows its nights" });
        const dating = await asking(given, effects, async ({ ledger, instant }) => {
          const near = numbers.length === 0 ? { claims: [], nights: 0 } : await claimsNear(ledger, numbers, instant);
          return dateByNumbers({ claims, text: document.text }, near.claims, near.nights);
        });
        yield { ok: true, source, value: { source: shownAddress(source), title: document.title, dating } };
      } catch (error) {
        yield { ok: false, source: shownAddress(source), error };
      }
    }
  },

  async view(format) {
    const views = await import("../reading/dating-views.ts");
    return format === "json" ? views.datingJson : views.datingTable;
  },
});
