import { attributeOf, elements, parseHtml } from "../../clean/html/tree.ts";
import type { HtmlElement } from "../../clean/html/tree.ts";
import type { PostMedia } from "../../model/post.ts";
import type { Found } from "./found.ts";
import { NOWHERE, refused, UNKNOWN_ORIGIN } from "./found.ts";
import type { MomentReader } from "./moment.ts";
import { allWith, firstWith, hasClass, holdsAny, shownText } from "./page.ts";

const MESSAGE = "tgme_widget_message";
const PHOTOS = ["photo_wrap"].map((name) => `${MESSAGE}_${name}`);
const VIDEOS = ["video_wrap", "video_player", "roundvideo_player", "roundvideo_wrap"].map((name) => `${MESSAGE}_${name}`);
const OTHERS = ["document_wrap", "document", "voice_player", "sticker_wrap", "poll", "location_wrap", "contact_wrap"].map((name) => `${MESSAGE}_${name}`);
/** Boxes inside a message whose words are somebody else's. */
const BOXES = ["reply", "forwarded_from", "link_preview"].map((name) => `${MESSAGE}_${name}`);

/** The posts of a saved page of a public channel (t.me/s/CHANNEL, or one post as it is embedded elsewhere). */
export function* channelPagePosts(raw: string, moment: MomentReader): Generator<Found> {
  for (const message of allWith(parseHtml(raw), MESSAGE)) yield channelPost(message, raw, moment);
}

function channelPost(message: HtmlElement, raw: string, moment: MomentReader): Found {
  const [, channel = null, id = null] = /^([^/\s]+)\/(\d+)/u.exec(attributeOf(message, "data-post")) ?? [];
  const whose = { channel, id };
  if (hasClass(message, "service_message")) return refused("service-message", "a notice of Telegram, not a post", NOWHERE, whose);
  const link = firstWith(message, `${MESSAGE}_date`);
  const stamp = datetimeOf(link ?? message);
  const postedAt = stamp === null ? null : moment(stamp);
  if (stamp !== null && postedAt === null) return refused("unreadable-date", `not a date: ${stamp.slice(0, 40)}`, NOWHERE, whose);
  const text = textOf(message, raw);
  const media = mediaOf(message);
  if (text.trim() === "") return refused("empty-text", media === "none" ? "a post without words" : `a post with ${media === "other" ? "something else" : `only a ${media}`} and no words`, NOWHERE, whose);
  const from = firstWith(message, `${MESSAGE}_forwarded_from_name`) ?? firstWith(message, `${MESSAGE}_forwarded_from`);
  const meta = firstWith(message, `${MESSAGE}_meta`);
  const reply = firstWith(message, `${MESSAGE}_reply`);
  return {
    kind: "post",
    ...whose,
    url: channel === null || id === null ? null : `https://t.me/${channel}/${id}`,
    postedAt,
    editedAt: null,
    edited: meta !== null && /^edited\b/u.test(shownText(meta, raw)),
    text,
    media,
    forwardedFrom: from === null ? null : shownText(from, raw).replace(/^Forwarded from\s*/u, "").trim() || UNKNOWN_ORIGIN,
    replyTo: reply === null ? null : (/\/(\d+)(?:[?#].*)?$/u.exec(attributeOf(reply, "href"))?.[1] ?? null),
    ...NOWHERE,
  };
}

/** The post's own words: those of an answered post, of a forward's head and of a preview are others'. */
function textOf(message: HtmlElement, raw: string): string {
  const boxes = BOXES.flatMap((name) => allWith(message, name));
  const own = allWith(message, `${MESSAGE}_text`).filter(({ from, to }) => !boxes.some((box) => box.from <= from && to <= box.to));
  return own.map((element) => shownText(element, raw)).join("\n");
}

/** The date is a `time` with an attribute; the length of a video is one without. */
function datetimeOf(root: HtmlElement): string | null {
  for (const element of elements(root)) if (element.name === "time" && element.attributes.has("datetime")) return attributeOf(element, "datetime");
  return null;
}

function mediaOf(message: HtmlElement): PostMedia {
  if (holdsAny(message, VIDEOS)) return "video";
  if (holdsAny(message, PHOTOS)) return "photo";
  return holdsAny(message, OTHERS) ? "other" : "none";
}
