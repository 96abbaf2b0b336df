import { attributeOf, parseHtml } from "../../clean/html/tree.ts";
import type { HtmlElement, HtmlNode } from "../../clean/html/tree.ts";
import type { PostMedia } from "../../model/post.ts";
import type { Found } from "./found.ts";
import { NOWHERE, refused, UNKNOWN_ORIGIN } from "./found.ts";
import type { MomentReader } from "./moment.ts";
import { allWith, firstWith, hasClass, holdsAny, shownText } from "./page.ts";

const PHOTOS = ["photo_wrap", "media_photo"];
const VIDEOS = ["video_file_wrap", "animated_wrap", "media_video"];

/** The posts of a page of an HTML export of Telegram Desktop (`messages.html`). */
export function* exportPagePosts(raw: string, moment: MomentReader): Generator<Found> {
  const page = parseHtml(raw);
  const head = firstWith(page, "page_header");
  const title = head === null ? null : firstWith(head, "text");
  const channel = title === null ? null : shownText(title, raw).trim() || null;
  let before: string | null = null;
  for (const message of allWith(page, "message")) {
    // The export names whom posts in a row are forwarded from only once.
    const origin = originOf(message, hasClass(message, "joined") ? before : null, raw);
    before = origin;
    yield exportedPost(message, channel, origin, raw, moment);
  }
}

/** From whom a message is forwarded; null when it is the channel's own. */
function originOf(message: HtmlElement, before: string | null, raw: string): string | null {
  const forward = childWith(childWith(message, "body") ?? message, "forwarded");
  if (forward === null) return null;
  const from = childWith(forward, "from_name");
  return (from === null ? before : nameIn(from, raw)) ?? UNKNOWN_ORIGIN;
}

function exportedPost(message: HtmlElement, channel: string | null, forwardedFrom: string | null, raw: string, moment: MomentReader): Found {
  const id = /^message(-?\d+)$/u.exec(attributeOf(message, "id"))?.[1] ?? null;
  const whose = { channel, id };
  if (hasClass(message, "service")) return refused("service-message", "a notice of Telegram or a line with the day, not a post", NOWHERE, whose);
  const body = childWith(message, "body") ?? message;
  const date = childWith(body, "date");
  const stamp = date === null ? "" : attributeOf(date, "title");
  const postedAt = stamp === "" ? null : moment(stamp);
  if (stamp !== "" && postedAt === null) return refused("unreadable-date", `not a date: ${stamp.slice(0, 40)}`, NOWHERE, whose);
  const forward = childWith(body, "forwarded");
  const words = childWith(forward ?? body, "text");
  const text = words === null ? "" : shownText(words, raw);
  const media = mediaOf(message);
  if (text.trim() === "") return refused("empty-text", media === "none" ? "a post without words" : `a post with ${media === "other" ? "something else" : `only a ${media}`} and no words`, NOWHERE, whose);
  const answers = childWith(forward ?? body, "reply_to");
  return {
    kind: "post",
    ...whose,
    url: null,
    postedAt,
    editedAt: null,
    edited: false,
    text,
    media,
    forwardedFrom,
    replyTo: answers === null ? null : (/go_to_message(\d+)/u.exec(linkIn(answers))?.[1] ?? null),
    ...NOWHERE,
  };
}

/** A child of its own, not one further in: a forwarded post has a name and words inside it too. */
function childWith(parent: HtmlElement, name: string): HtmlElement | null {
  for (const child of parent.children) if (child.kind === "element" && hasClass(child, name)) return child;
  return null;
}

/** The name of a forward without the date that stands behind it. */
function nameIn(element: HtmlElement, raw: string): string | null {
  const isDate = (node: HtmlNode): boolean => node.kind === "element" && hasClass(node, "date");
  return shownText({ ...element, children: element.children.filter((node) => !isDate(node)) }, raw).trim() || null;
}

function linkIn(element: HtmlElement): string {
  for (const child of element.children) if (child.kind === "element" && child.name === "a") return `${attributeOf(child, "href")} ${attributeOf(child, "onclick")}`;
  return "";
}

function mediaOf(message: HtmlElement): PostMedia {
  if (holdsAny(message, PHOTOS)) return "photo";
  if (holdsAny(message, VIDEOS)) return "video";
  return holdsAny(message, ["media"]) ? "other" : "none";
}
