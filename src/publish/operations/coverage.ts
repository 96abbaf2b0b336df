import type { Effects } from "../../effects.ts";
import type { AuditedPost, CoverageDay, CoverageYear } from "../../model/coverage.ts";
import { NotFoundError, QueryError } from "../../model/errors.ts";
import { LANGUAGES } from "../../model/vocabulary.ts";
import { parseColumns } from "../../sources/posts/columns.ts";
import { asOfField, asking } from "../asking.ts";
import { ledgerField } from "../ledger-place.ts";
import { choice, operation, optionalTexts, text } from "../operation.ts";
import type { Outcome } from "../operation.ts";
import { unreadPosts } from "./unread-posts.ts";

/** What one container covers: its posts counted, its source day by day and year by year. */
export interface Coverage {
  /** Name of the file. */
  readonly from: string;
  /** Id of the source whose bulletins it holds; null when it holds none. */
  readonly source: string | null;
  /** Posts and refusals together. */
  readonly seen: number;
  readonly posts: number;
  /** Posts that could not be taken as posts, by reason. */
  readonly refused: Readonly<Record<string, number>>;
  /** Posts in the form of a bulletin that are none, by reason. */
  readonly noBulletins: Readonly<Record<string, number>>;
  readonly years: readonly CoverageYear[];
  readonly days: readonly CoverageDay[];
}

/** Largest standard input, in bytes; files have no limit. */
const LIMIT = 256 * 1024 * 1024;

/** `tallywire coverage`, also `tallywire read --coverage`: the audit of a channel's export. */
export const coverage = operation({
  name: "coverage",
  summary: "Audit a ledger or a channel's export: on which days a source reported, was silent, or could not be read",
  description:
    "Says, source by source and year by year, how many bulletins there are, which were not wholly understood, and which days have none. Of the ledger, or, with documents, of every post in an export of a channel, without a ledger.",
  positional: "documents",
  input: {
    documents: optionalTexts("exports of channels, saved channel pages, tables of posts, or - for standard input; none for the ledger", { placeholder: "FILE|-" }),
    language: choice("language of the posts, when it should not be detected", LANGUAGES),
    columns: text("which column of a table of posts holds what: text=NAME,posted=NAME,id=NAME", { placeholder: "MAP", check: (value) => void parseColumns(value) }),
    zone: text("the time zone of posts whose times name none, such as Europe/Kyiv", { placeholder: "ZONE" }),
    ledger: ledgerField, "as-of": asOfField,
  },
  examples: [
    { command: "tallywire coverage", says: "of every source whose bulletins are in the ledger" },
    { command: "tallywire coverage result.json", says: "the audit of an export of Telegram Desktop" },
    { command: "tallywire coverage posts.csv --columns text=message,posted=date --zone UTC --json", says: "day by day, for a program" },
  ],
  formats: ["table", "json", "ndjson"],

  async *run({ documents, language, columns, zone, ...given }, effects) {
    if (documents.length === 0) {
      yield* ofLedger(given, effects);
      return;
    }
    if (given.ledger !== undefined || given["as-of"] !== undefined) throw new QueryError("bad-value", "documents and a ledger are two different questions", { hint: "leave out either the documents, or --ledger and --as-of" });
    const [{ openOnlyPosts }, { audited, explainedDays, readChannelPost }, { PostTally }, { coverageDays, coverageYears }] = await Promise.all([
      import("../../sources/posts/open-posts.ts"), import("../../pipeline.ts"), import("../../sources/posts/post-tally.ts"), import("../../reconcile/coverage.ts"),
    ]);
    for (const from of documents) {
      try {
        const tally = new PostTally();
        const rows: AuditedPost[] = [];
        const noBulletins: Record<string, number> = {};
        const posts = await openOnlyPosts(from, effects, LIMIT, { ...(columns === undefined ? {} : { columns: parseColumns(columns) }), ...(zone === undefined ? {} : { zone }) });
        for await (const post of posts) {
          tally.add(post);
          if (post.kind === "refused") continue;
          const reading = readChannelPost(post, from, language === undefined ? {} : { language });
          const row = audited(post, reading);
          rows.push(row);
          if (row.standing === "refused") noBulletins[row.detail] = (noBulletins[row.detail] ?? 0) + 1;
        }
        const found = byNumber(rows.filter(({ standing }) => standing === "read" || standing === "partly-read").map((row) => row.source));
        // An export of all chats holds more than one source: each has its own days.
        const told = found.length === 0 ? [null] : found;
        for (const source of told) {
          // What is in nobody's form counts with a source that is alone; of several it is nobody's.
          const own = rows.filter((row) => row.source === source || (row.source === "" && told.length === 1));
          const days = source === null ? [] : coverageDays(source, own, explainedDays(source));
          const value: Coverage = { from, source, ...tally.counts, ...(told.length > 1 ? { posts: own.length } : {}), refused: { ...tally.counts.refused }, noBulletins, years: source === null ? [] : coverageYears(source, own, days), days };
          yield { ok: true, source: from, value, ...(told.length > 1 ? { many: true } : {}) };
        }
        const unread = unreadPosts(tally);
        if (unread !== null) yield { ok: false, source: from, error: unread };
      } catch (error) {
        yield { ok: false, source: from, error };
      }
    }
  },

  async view(format) {
    const views = await import("../reading/coverage-views.ts");
    return format === "json" ? views.coverageJson : format === "ndjson" ? views.coverageNdjson : views.coverageTable;
  },
});

/** Of each source whose bulletins a ledger holds: its own days. */
async function* ofLedger(given: { readonly ledger?: string | undefined; readonly "as-of"?: string | undefined }, effects: Effects): AsyncIterable<Outcome<Coverage>> {
  const [{ filedPosts }, { coverageOf }] = await Promise.all([import("../../ledger/audit.ts"), import("../../pipeline.ts")]);
  const { from, covered } = await asking(given, effects, async ({ ledger, path, instant }) => ({ from: path, covered: coverageOf(await filedPosts(ledger, instant)) }));
  if (covered.length === 0) throw new NotFoundError("no-bulletins", `no bulletins of a declared source in the ledger: ${from}`, { hint: "add a channel's export with tallywire add; tallywire sources lists what is declared" });
  for (const { source, posts, days, years } of covered) {
    const noBulletins: Record<string, number> = {};
    for (const { standing, detail } of posts) if (standing === "refused") noBulletins[detail] = (noBulletins[detail] ?? 0) + 1;
    yield { ok: true, source: from, value: { from, source, seen: posts.length, posts: posts.length, refused: {}, noBulletins, years, days }, many: true };
  }
}

/** The different names, most frequent first. */
function byNumber(names: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([name]) => name);
}
