import { separatorOf, splitFields } from "./table-posts.ts";
import type { Separator } from "./table-posts.ts";
import { placeColumns } from "./columns.ts";
import type { Columns } from "./columns.ts";

/** What posts may come in. */
export const CONTAINERS = ["telegram-json", "json-array", "channel-page", "export-page", "table", "json-lines", "text"] as const;
export type ContainerKind = (typeof CONTAINERS)[number];

export type Container = { readonly kind: Exclude<ContainerKind, "table"> } | { readonly kind: "table"; readonly separator: Separator };

/** How much of the beginning decides. */
export const HEAD = 65_536;

/**
 * What a container is, by its first 64 KB and its name; null when it holds no posts as far as that shows: an article, a page
 * of another site, other JSON. `text` is only for those who ask for it: any text may be an article.
 */
export function detectContainer(head: string, name: string, columns: Columns | null = null): Container | null {
  const start = head.replace(/^\uFEFF?\s{0,1000}/u, "");
  const ending = /\.([a-z0-9]{1,10})$/iu.exec(name)?.[1]?.toLowerCase() ?? "";
  if (start.startsWith("<")) return page(start);
  if (ending === "jsonl" || ending === "ndjson") return { kind: "json-lines" };
  if (start.startsWith("[")) return /^\[\s{0,1000}(?:\{|\])/u.test(start) ? { kind: "json-array" } : null;
  if (start.startsWith("{")) return json(start);
  const [header = ""] = start.split(/\r?\n/u, 1);
  const separator = ending === "tsv" ? "\t" : separatorOf(header);
  if (ending === "csv" || ending === "tsv") return { kind: "table", separator: separator ?? "," };
  if (separator === null || ending === "md" || ending === "html") return null;
  // A text may begin with a line with commas: only a header with a column of texts and one of ids or dates is one.
  const fields = splitFields(header, separator) ?? [];
  const placed = placeColumns(fields, columns);
  return placed.text !== undefined && (placed.id !== undefined || placed.posted !== undefined) && fields.every((field) => field.length <= 60) ? { kind: "table", separator } : null;
}

function page(start: string): Container | null {
  if (/class\s*=\s*["'][^"']*\btgme_/u.test(start)) return { kind: "channel-page" };
  if (/class\s*=\s*["'](?:page_wrap|history|page_header)\b/u.test(start) || /class\s*=\s*["']message (?:default|service)\b/u.test(start)) return { kind: "export-page" };
  return null;
}

function json(start: string): Container | null {
  const [first = ""] = start.split(/\r?\n/u, 1);
  if (/[^\\]"(?:messages|list)"\s{0,100}:\s{0,100}\[/u.test(start)) return { kind: "telegram-json" };
  if (isObject(first)) return { kind: "json-lines" };
  // The chats of a whole account may stand behind many contacts.
  return /^\{\s{0,100}"(?:about|personal_information|name|type|id)"\s{0,100}:/u.test(start) ? { kind: "telegram-json" } : null;
}

function isObject(line: string): boolean {
  try {
    const value: unknown = JSON.parse(line);
    return value !== null && typeof value === "object" && !Array.isArray(value);
  } catch (error) {
    if (error instanceof SyntaxError) return false;
    throw error;
  }
}
