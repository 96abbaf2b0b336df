import type { KeptDocument } from "../../ledger/document.ts";
import type { FoundClaim } from "../../ledger/search.ts";
import { NotFoundError } from "../../model/errors.ts";
import type { VersionChange } from "../../model/version.ts";
import { asOfField, asking } from "../asking.ts";
import { ledgerField } from "../ledger-place.ts";
import { operation, texts } from "../operation.ts";

/** One document of the ledger with everything that was read in it. */
export interface DocumentAnswer {
  readonly kept: KeptDocument;
  readonly claims: readonly FoundClaim[];
  /** Against the version before it; empty for a first version. */
  readonly changes: readonly VersionChange[];
}

const EVERY = 1_000_000;
/** Documents that are told of when several are meant. */
const MEANT = 20;

/** `tallywire document`: one text and what came of it. */
export const document = operation({
  name: "document",
  summary: "One document of the ledger: where it is from, its versions and what changed between them, and every row that was read in it",
  description: "Takes a key, an address, the name of a source or the reference of a claim. An edited bulletin shows what its last edit changed, number by number; an older version is there under its own key.",
  positional: "document",
  input: {
    document: texts("documents: their key, address or source, or the reference of a claim", { placeholder: "KEY|URL|REF" }),
    ledger: ledgerField, "as-of": asOfField,
  },
  examples: [
    { command: "tallywire document https://t.me/kpszsu/34600", says: "a post, with its edits" },
    { command: "tallywire document article.txt --json", says: "everything of a file that was added" },
  ],
  formats: ["table", "json"],

  async *run({ document: wanted, ...given }, effects) {
    const [{ findDocuments, keptDocument }, { findClaims, NO_FILTER }, { changesBetween }] = await Promise.all([import("../../ledger/document.ts"), import("../../ledger/search.ts"), import("../../reconcile/changes.ts")]);
    const found = await asking(given, effects, async ({ ledger, instant }) => {
      const claimsOf = async (key: string): Promise<readonly FoundClaim[]> => (await findClaims(ledger, { ...NO_FILTER, document: key }, instant, { limit: EVERY, offset: 0 })).claims.toSorted((a, b) => a.claim.spans.content.from - b.claim.spans.content.from);
      const answers: (DocumentAnswer | NotFoundError)[] = [];
      for (const asked of wanted) {
        const keys = (await findDocuments(ledger, asked, instant)).slice(0, MEANT);
        if (keys.length === 0) answers.push(new NotFoundError("no-such-document", `no document in the ledger: ${asked.slice(0, 200)}`, { hint: "give a key, an address or a source as tallywire claims shows them" }));
        for (const key of keys) {
          const kept = await keptDocument(ledger, key, instant);
          if (kept === null) continue;
          const claims = await claimsOf(key);
          const { revisionOf } = kept.document;
          answers.push({ kept, claims, changes: revisionOf === null ? [] : changesBetween(await claimsOf(revisionOf), claims) });
        }
      }
      return answers;
    });
    for (const answer of found) {
      if (answer instanceof NotFoundError) yield { ok: false, source: "", error: answer };
      else yield { ok: true, source: answer.kept.document.source, value: answer, ...(found.length > 1 ? { many: true as const } : {}) };
    }
  },

  async view(format) {
    const views = await import("../reading/document-views.ts");
    return format === "json" ? views.documentJson : views.documentTable;
  },
});
