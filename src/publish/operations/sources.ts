import type { HeldSource } from "../../ledger/audit.ts";
import type { DeclaredSource } from "../../model/source.ts";
import { NotFoundError } from "../../model/errors.ts";
import { asOfField, asking } from "../asking.ts";
import { ledgerField, ledgerPlace } from "../ledger-place.ts";
import { operation, optionalTexts, suggestion } from "../operation.ts";

/** The sources that are declared, and what a ledger holds of whom. */
export interface SourcesAnswer {
  readonly declared: readonly DeclaredSource[];
  /** Null where there is no ledger. */
  readonly held: readonly HeldSource[] | null;
  readonly ledger: string | null;
}

/** `tallywire sources`: who is declared, and what their numbers meant when. */
export const sources = operation({
  name: "sources",
  summary: "Who publishes the numbers: declared sources with what each metric meant from when to when, and what the ledger holds of whom",
  description: "A source is declared with its channels, its zone, the days on which it is known to have been silent, and its definitions: what each number meant between which days, and what that rests on. Where they change, numbers of both sides of the day are not one series.",
  positional: "source",
  input: {
    source: optionalTexts("ids of sources, such as ua-air-force; all by default", { placeholder: "SOURCE" }),
    ledger: ledgerField, "as-of": asOfField,
  },
  examples: [
    { command: "tallywire sources", says: "all of them, and what the ledger has" },
    { command: "tallywire sources ua-air-force --explain", says: "one, with what its definitions rest on" },
  ],
  formats: ["table", "json"],

  async *run({ source, ...given }, effects) {
    const [{ heldSources }, { declaredSources }] = await Promise.all([import("../../ledger/audit.ts"), import("../../pipeline.ts")]);
    const all = declaredSources();
    const known = all.map(({ id }) => id);
    for (const id of source) if (!known.includes(id)) throw new NotFoundError("unknown-source", `no source is declared as ${JSON.stringify(id.slice(0, 40))}`, { hint: suggestion(id, known) ?? `there are ${known.join(", ")}` });
    const path = ledgerPlace(given.ledger, effects);
    // Declarations need no ledger; one that was asked for by name has to be there.
    const isThere = given.ledger !== undefined || (await effects.stat(path)) !== null;
    const held = isThere ? await asking(given, effects, ({ ledger, instant }) => heldSources(ledger, instant)) : null;
    const declared = source.length === 0 ? all : all.filter(({ id }) => source.includes(id));
    yield { ok: true, source: path, value: { declared, held: held === null || source.length === 0 ? held : held.filter(({ name }) => source.includes(name)), ledger: isThere ? path : null } };
  },

  async view(format) {
    const views = await import("../reading/sources-views.ts");
    return format === "json" ? views.sourcesJson : views.sourcesTable;
  },
});
