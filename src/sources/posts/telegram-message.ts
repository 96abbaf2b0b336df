import type { PostMedia } from "../../model/post.ts";
import type { At, Found } from "./found.ts";
import { nameOf, refused, UNKNOWN_ORIGIN } from "./found.ts";
import type { MomentReader } from "./moment.ts";
import type { Chat } from "./split-json.ts";

const VIDEOS = new Set(["video_file", "video_message", "animation"]);
/** Older exports write the beginning of 1970 for "never edited". */
const NEVER = /^1970-01-0[12]/u;

/** One message of a Telegram Desktop export. */
export function telegramMessage(message: unknown, chat: Chat | null, at: At, moment: MomentReader): Found {
  const channel = nameOf(chat?.name) ?? nameOf(chat?.id);
  if (message === null || typeof message !== "object" || Array.isArray(message)) return refused("broken-row", "a message that is no object in braces; export the chat again", at, { channel });
  const field = (name: string): unknown => (Object.hasOwn(message, name) ? (message as Record<string, unknown>)[name] : undefined);
  const id = nameOf(field("id"));
  const whose = { channel, id };
  if (field("type") === "service") return refused("service-message", `a notice of Telegram (${nameOf(field("action")) ?? "no action named"}), not a post`, at, whose);
  const text = joinText(field("text") ?? field("text_entities"));
  if (text === null) return refused("broken-row", "the text has a part that is neither words nor an entity with words; export the chat again", at, whose);
  const postedAt = dateOf(field("date_unixtime"), field("date"), moment);
  const editedAt = dateOf(field("edited_unixtime"), field("edited"), moment);
  const bad = [postedAt, editedAt].find((date) => date?.iso === null);
  if (bad !== undefined && bad !== null) return refused("unreadable-date", `not a date: ${String(bad.raw).slice(0, 40)}`, at, whose);
  const media = mediaOf(field);
  if (text.trim() === "") return refused("empty-text", media === "none" ? "a post without words" : `a post with ${media === "other" ? "something else" : `only a ${media}`} and no words`, at, whose);
  const edited = editedAt?.iso != null && !NEVER.test(editedAt.iso) ? editedAt.iso : null;
  const channelKey = nameOf(chat?.id) ?? channel;
  return {
    kind: "post",
    channel,
    id,
    url: null,
    postedAt: postedAt?.iso ?? null,
    editedAt: edited,
    edited: edited !== null,
    text,
    media,
    // Null is a forward of somebody who is gone: still not the channel's own words.
    forwardedFrom: field("forwarded_from") === undefined ? null : (nameOf(field("forwarded_from")) ?? UNKNOWN_ORIGIN),
    replyTo: nameOf(field("reply_to_message_id")),
    ...at,
    ...(channelKey === null ? {} : { channelKey }),
  };
}

/**
 * Text of Telegram to plain text: a string, or strings and entities in a row, which are joined as they stand. What is struck out
 * keeps its marks, so that it is left out with its reason. Null when a part has no words.
 */
export function joinText(text: unknown): string | null {
  if (text === undefined || text === null) return "";
  if (typeof text === "string") return text;
  if (!Array.isArray(text)) return null;
  let joined = "";
  for (const part of text as readonly unknown[]) {
    const words: unknown = part !== null && typeof part === "object" && Object.hasOwn(part, "text") ? (part as { text: unknown }).text : part;
    if (typeof words !== "string") return null;
    joined += isStruckOut(part) && words.trim() !== "" ? `~~${words.replaceAll("~", "")}~~` : words;
  }
  return joined;
}

function isStruckOut(part: unknown): boolean {
  return part !== null && typeof part === "object" && (part as { type?: unknown }).type === "strikethrough";
}

interface DateField {
  readonly raw: string | number;
  readonly iso: string | null;
}

/** The epoch is exact; the local date beside it has no zone. */
function dateOf(epoch: unknown, local: unknown, moment: MomentReader): DateField | null {
  for (const raw of [epoch, local]) {
    if (raw === undefined || raw === null || raw === "" || raw === "0" || raw === 0) continue;
    return typeof raw === "string" || typeof raw === "number" ? { raw, iso: moment(raw) } : { raw: JSON.stringify(raw) ?? "", iso: null };
  }
  return null;
}

function mediaOf(field: (name: string) => unknown): PostMedia {
  if (field("photo") !== undefined) return "photo";
  const type = field("media_type");
  if (typeof type === "string") return VIDEOS.has(type) ? "video" : "other";
  return ["file", "poll", "location_information", "contact_information"].some((name) => field(name) !== undefined) ? "other" : "none";
}
