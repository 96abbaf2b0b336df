import { QueryError } from "../../model/errors.ts";

/** What a column of a table may hold. */
export const COLUMN_ROLES = ["text", "posted", "id", "channel", "url", "edited", "forwarded", "reply"] as const;
export type ColumnRole = (typeof COLUMN_ROLES)[number];

/** Which column holds what, by name. */
export type Columns = Readonly<Partial<Record<ColumnRole, string>>>;

/** Names that are known without being told, the likeliest first. */
const KNOWN: Readonly<Record<ColumnRole, readonly string[]>> = {
  text: ["text", "message", "content", "message_text", "post_text", "raw_text", "body"],
  posted: ["date", "posted_at", "datetime", "timestamp", "posted", "published_at", "created_at", "date_utc"],
  id: ["id", "message_id", "post_id", "msg_id"],
  channel: ["channel", "chat", "channel_name", "channel_username", "chat_name", "username"],
  url: ["url", "link", "post_url", "permalink"],
  edited: ["edited_at", "edit_date", "edited", "edited_date"],
  forwarded: ["forwarded_from", "fwd_from", "forward_from"],
  reply: ["reply_to", "reply_to_message_id", "reply_to_msg_id"],
};

/**
 * `text=message,posted=date` to a map of columns.
 *
 * @throws QueryError `bad-value`
 */
export function parseColumns(spec: string): Columns {
  const columns: Partial<Record<ColumnRole, string>> = {};
  for (const part of spec.split(",")) {
    const [, role = "", name = ""] = /^\s*([a-z]+)\s*=\s*(.*\S)\s*$/u.exec(part) ?? [];
    if (!isRole(role) || name === "") throw new QueryError("bad-value", `not a column: ${part.trim()}`, { hint: `write text=NAME,posted=NAME; what a column may hold: ${COLUMN_ROLES.join(", ")}` });
    columns[role] = name;
  }
  return columns;
}

/** Which of the names that are there holds what; a name that was given and is not there holds nothing. */
export function placeColumns(names: readonly string[], given: Columns | null): Columns {
  const byFold = new Map<string, string>();
  for (const name of names) if (!byFold.has(fold(name))) byFold.set(fold(name), name);
  const placed: Partial<Record<ColumnRole, string>> = {};
  for (const role of COLUMN_ROLES) {
    const wanted = given?.[role];
    const name = wanted === undefined ? KNOWN[role].map((known) => byFold.get(known)).find((found) => found !== undefined) : byFold.get(fold(wanted));
    if (name !== undefined) placed[role] = name;
  }
  return placed;
}

function fold(name: string): string {
  return name.trim().toLowerCase().replaceAll(/[\s-]+/gu, "_");
}

function isRole(word: string): word is ColumnRole {
  return (COLUMN_ROLES as readonly string[]).includes(word);
}
