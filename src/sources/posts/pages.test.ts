import assert from "node:assert/strict";
import { test } from "node:test";
import type { Post, RefusedPost } from "../../model/post.ts";
import { readPosts } from "./read-posts.ts";
import type { ReadPostsOptions } from "./read-posts.ts";

async function all(page: string, options: ReadPostsOptions = {}): Promise<(Post | RefusedPost)[]> {
  const found: (Post | RefusedPost)[] = [];
  for await (const item of readPosts(page, options)) found.push(item);
  return found;
}

const message = (id: number, body: string, classes = "", edited = ""): string => `
<div class="tgme_widget_message_wrap js-widget_message_wrap"><div class="tgme_widget_message text_not_supported_wrap ${classes} js-widget_message" data-post="lantern/${id}" data-view="x">
 <div class="tgme_widget_message_user"><a href="https://t.me/lantern"><i class="tgme_widget_message_user_photo bgcolor0"><img src="x.jpg"></i></a></div>
 <div class="tgme_widget_message_bubble"><div class="tgme_widget_message_author accent_color"><a class="tgme_widget_message_owner_name" href="https://t.me/lantern"><span dir="auto">Ліхтар</span></a></div>
 ${body}
 <div class="tgme_widget_message_footer compact js-message_footer"><div class="tgme_widget_message_info short js-message_info"><span class="tgme_widget_message_views">12.5K</span><span class="copyonly"> views</span><span class="tgme_widget_message_meta">${edited}<a class="tgme_widget_message_date" href="https://t.me/lantern/${id}"><time datetime="2024-02-03T06:11:0${id % 10}+00:00" class="time">06:11</time></a></span></div></div>
 </div></div></div>`;
const text = (html: string): string => `<div class="tgme_widget_message_text js-message_text" dir="auto">${html}</div>`;
const page = (...messages: readonly string[]): string => `<!DOCTYPE html><html><head><title>Ліхтар – Telegram</title></head><body class="widget_frame_base tgme_webpreview emoji_image"><main>${messages.join("")}</main></body></html>`;

test("a saved channel page gives its posts with lines, emoji and links as they are shown", async () => {
  const found = await all(
    page(
      message(41, text('<i class="emoji" style="background-image:url(\'//x/e.png\')"><b>⚡️</b></i><b>Уночі</b> збито <a href="?q=%2314">14</a> із&nbsp;15<br/><br/>Шахед&shy;ів &amp; інших<blockquote>цитата</blockquote>далі'), "", "edited &nbsp;"),
      message(42, '<a class="tgme_widget_message_photo_wrap" href="https://t.me/lantern/42" style="x"></a>'),
      message(43, `<div class="tgme_widget_message_forwarded_from accent_color">Forwarded from <a class="tgme_widget_message_forwarded_from_name" href="https://t.me/other/7"><span dir="auto">Сусід</span></a></div><a class="tgme_widget_message_video_player" href="x"><time class="message_video_duration js-message_video_duration">0:41</time></a>${text("Відео")}`),
      message(44, `<a class="tgme_widget_message_reply user-color-default" href="https://t.me/lantern/41"><div class="tgme_widget_message_author">Ліхтар</div><div class="tgme_widget_message_text js-message_reply_text" dir="auto">Уночі збито 14</div></a>${text("Уточнення: 15")}`),
      message(45, text("Канал створено"), "service_message"),
    ),
  );
  const [first, second, third, fourth, fifth] = found as [Post, RefusedPost, Post, Post, RefusedPost];
  assert.equal(first.text, "⚡️Уночі збито 14 із\u00a015\n\nШахед\u00adів & інших\nцитата\nдалі");
  assert.deepEqual([first.channel, first.id, first.url, first.postedAt, first.edited, first.editedAt], ["lantern", "41", "https://t.me/lantern/41", "2024-02-03T06:11:01+00:00", true, null]);
  assert.deepEqual([second.reason, second.id, second.detail], ["empty-text", "42", "a post with only a photo and no words"]);
  assert.deepEqual([third.media, third.forwardedFrom, third.text, third.postedAt], ["video", "Сусід", "Відео", "2024-02-03T06:11:03+00:00"]);
  assert.deepEqual([fourth.text, fourth.replyTo, fourth.edited], ["Уточнення: 15", "41", false]);
  assert.equal(fifth.reason, "service-message");
  assert.equal(found.length, 5);
});

const exported = (id: string, body: string, classes = "default clearfix"): string => `<div class="message ${classes}" id="message${id}">${body}</div>`;
const body = (date: string, inner: string): string => `<div class="pull_left userpic_wrap"><div class="userpic userpic1"><div class="initials">Л</div></div></div><div class="body"><div class="pull_right date details" title="${date}">08:44</div><div class="from_name">
Ліхтар
 </div>${inner}</div>`;
const history = (...messages: readonly string[]): string =>
  `<!DOCTYPE html><html><head><meta charset="utf-8"/></head><body><div class="page_wrap"><div class="page_header"><div class="content"><div class="text bold">
Ліхтар Надмор’я
 </div></div></div><div class="page_body chat_page"><div class="history">${messages.join("\n")}</div></div></div></body></html>`;

test("an HTML export of Telegram Desktop gives its posts", async () => {
  const found = await all(
    history(
      exported("-1", '<div class="body details">\n24 June 2024\n</div>', "service"),
      exported("301", body("24.06.2024 08:44:38 UTC+03:00", '<div class="text">\nЗбито <strong>9</strong> із 11<br>Дякуємо &lt;усім&gt;\n </div>')),
      exported("302", body("24.06.2024 09:00:00", '<div class="forwarded body"><div class="from_name">Сусід <span class="date details" title="23.06.2024 01:00:00 UTC+03:00"> 23.06.2024 01:00:00</span></div><div class="text">Чуже</div></div>')),
      exported("306", body("24.06.2024 09:00:30 UTC+03:00", '<div class="forwarded body"><div class="text">І це чуже</div></div>'), "default clearfix joined"),
      exported("303", body("24.06.2024 09:10:00 UTC+03:00", '<div class="reply_to details">In reply to <a href="#go_to_message301" onclick="return GoToMessage(301)">this message</a></div><div class="media_wrap clearfix"><a class="photo_wrap clearfix pull_left" href="photos/1.jpg"></a></div><div class="text">З фото</div>')),
      exported("305", body("24.06.2024 09:11:00 UTC+03:00", '<div class="forwarded body"><div class="text">Теж чуже</div></div>'), "default clearfix joined"),
      exported("304", body("24.06.2024 09:20:00 UTC+03:00", '<div class="media_wrap clearfix"><div class="media clearfix pull_left media_video"></div></div>')),
    ),
    { name: "messages.html", zone: "Europe/Kyiv" },
  );
  assert.deepEqual(found.map((item) => (item.kind === "post" ? item.text : item.reason)), ["service-message", "Збито 9 із 11\nДякуємо <усім>", "Чуже", "І це чуже", "З фото", "Теж чуже", "empty-text"]);
  const [, first, second, next, third, lone] = found as Post[];
  assert.deepEqual([next?.forwardedFrom, lone?.forwardedFrom, first?.forwardedFrom], ["Сусід", "unknown", null]);
  assert.deepEqual([first?.channel, first?.id, first?.postedAt], ["Ліхтар Надмор’я", "301", "2024-06-24T08:44:38+03:00"]);
  assert.deepEqual([second?.forwardedFrom, second?.postedAt], ["Сусід", "2024-06-24T09:00:00+03:00"]);
  assert.deepEqual([third?.replyTo, third?.media], ["301", "photo"]);
});

test("a page of another site holds no posts", async () => {
  const found = await all("<!DOCTYPE html><html><body><article><p>Збито 9 із 11.</p></article></body></html>");
  assert.deepEqual(found.map((item) => item.kind === "refused" && item.reason), ["unknown-container"]);
});

test("hostile pages come to an end, with what can be read of them", async () => {
  const deep = page(message(41, text(`${"<div><b>".repeat(20_000)}Збито 14${"</b></div>".repeat(20_000)}`)), message(42, text("далі")));
  assert.deepEqual((await all(deep)).map(({ id }) => id), ["41", "42"]);
  const long = await all(page(message(41, text("ж".repeat(10_000_000)))));
  assert.equal((long[0] as Post).text.length, 10_000_000);
  const cut = page(message(41, text("раз")), message(42, text("два і далі")));
  for (let length = 200; length < cut.length; length += 97) {
    const [first] = await all(cut.slice(0, length), { container: { kind: "channel-page" } });
    if (first?.kind === "post") assert.equal("раз".startsWith(first.text), true);
  }
  const odd = await all(page(message(41, text("нуль \0 і \ud800 половина")), '<div class="tgme_widget_message" data-post="__proto__/constructor">x</div>', '<div class="tgme_widget_message">'));
  assert.deepEqual(odd.map((item) => item.kind === "post" ? item.id : item.reason), ["41", "empty-text", "empty-text"]);
});
