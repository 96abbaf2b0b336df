import type { ColumnRole, Columns } from "./columns.ts";
import { placeColumns } from "./columns.ts";
import type { At, Found } from "./found.ts";
import { nameOf, refused } from "./found.ts";
import type { MomentReader } from "./moment.ts";
import { joinText } from "./telegram-message.ts";

interface RowOptions {
  readonly moment: MomentReader;
  readonly columns: Columns | null;
}

/** Rows of a table to posts: which column holds what is told, or known by its name. */
export class RowReader {
  private readonly options: RowOptions;
  private names = "";
  private columns: Columns = {};

  constructor(options: RowOptions) {
    this.options = options;
  }

  /** A row as an object, one name a column. */
  read(row: unknown, at: At): Found {
    if (row === null || typeof row !== "object" || Array.isArray(row)) return refused("broken-row", "a row that is no object in braces", at);
    const names = Object.keys(row);
    const key = names.join("\n");
    if (key !== this.names) {
      this.names = key;
      this.columns = placeColumns(names, this.options.columns);
    }
    const { columns } = this;
    return this.post((role) => (columns[role] === undefined ? undefined : (row as Record<string, unknown>)[columns[role]]), at);
  }

  /** A row by what its columns hold. */
  post(field: (role: ColumnRole) => unknown, at: At): Found {
    const whose = { channel: nameOf(field("channel")), id: nameOf(field("id")) };
    const raw = field("text");
    if (raw === undefined) return refused("no-text-column", "no column with the text; name it: text=NAME", at, whose);
    const text = joinText(raw);
    if (text === null) return refused("broken-row", "the text is neither words nor a row of words", at, whose);
    const { moment } = this.options;
    const posted = dateOf(field("posted"), moment);
    // Some tables only say whether a post was edited.
    const mark = field("edited");
    const flag = mark === true || mark === false || (typeof mark === "string" && /^(?:true|false|yes|no|0|1)$/iu.test(mark.trim())) || mark === 0 || mark === 1;
    const edited = flag ? null : dateOf(mark, moment);
    for (const date of [posted, edited]) if (date !== null && date.iso === null) return refused("unreadable-date", `not a date: ${date.raw.slice(0, 40)}`, at, whose);
    if (text.trim() === "") return refused("empty-text", "a row without words", at, whose);
    return {
      kind: "post",
      ...whose,
      url: nameOf(field("url")),
      postedAt: posted?.iso ?? null,
      editedAt: edited?.iso ?? null,
      edited: flag ? /^(?:true|yes|1)$/iu.test(String(mark).trim()) : edited !== null,
      text,
      media: "none",
      forwardedFrom: nameOf(field("forwarded")),
      replyTo: nameOf(field("reply")),
      ...at,
    };
  }
}

/** A date that is there, and what it says; null for an empty field. */
function dateOf(value: unknown, moment: MomentReader): { readonly raw: string; readonly iso: string | null } | null {
  if (value === undefined || value === null) return null;
  const raw = typeof value === "string" || typeof value === "number" ? String(value).trim() : JSON.stringify(value) ?? "";
  return /^(?:|null|none|nan|nat)$/iu.test(raw) ? null : { raw, iso: moment(raw) };
}
