import type { Removal, RemovalReason } from "../../model/document.ts";
import type { Block, BlockRole } from "../block.ts";
import { removal } from "../block.ts";
import { BlockBuilder } from "../block-builder.ts";
import type { HtmlElement, HtmlNode } from "./tree.ts";
import { attributeOf, elements } from "./tree.ts";

/** A block and the innermost element that it begins in. */
export interface HtmlBlock extends Block {
  element: HtmlElement;
  /** Why an element around it speaks against it: `related`, `caption` … */
  readonly suspicion: RemovalReason | null;
  /** Share of its letters in bold. */
  readonly bold: number;
}

const BREAKS = new Set(
  (
    "address article aside blockquote body center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup " +
    "hr html li main menu nav ol p pre section summary table tbody tfoot thead tr ul caption iframe video audio picture option legend noscript"
  ).split(" "),
);
const NO_TEXT: Readonly<Record<string, RemovalReason>> = {
  script: "markup", style: "markup", template: "markup", svg: "markup", math: "markup", head: "markup", noscript: "markup", iframe: "markup", object: "markup", canvas: "markup",
  select: "markup", datalist: "markup", textarea: "markup", button: "navigation", nav: "navigation", dialog: "promotion", audio: "audio-player", video: "video-player",
  figcaption: "caption", del: "struck-out", s: "struck-out", strike: "struck-out",
};

/** What a note is marked with: "30<sup>1</sup>", "<sup>[12]</sup>", "<sup>a</sup>", "<sup>*</sup>". Endings of ordinals are none. */
const NOTE_MARK = /^\s*(?:[[(]?(?:\d{1,3}(?:\s*[,;–-]\s*\d{1,3})*|[a-z]|[ivx]{1,4})[\])]?|[*†‡§¶]{1,3}|\[(?:note|notes|nb|fn|n)\s*\d{1,3}\]|\[(?:citation|clarification|source)[^\]]{0,40}\])\s*$/i;

/** Whether an element is set above or below the line as the mark of a note, which would otherwise run into the number before it. */
function isNoteMark(element: HtmlElement, raw: string): boolean {
  if (element.name !== "sup" && element.name !== "sub") return false;
  let text = "";
  for (const node of elementsAndTexts(element)) {
    if (node.kind === "text") text += node.decoded ?? raw.slice(node.from, node.to);
    if (text.length > 60) return false;
  }
  return NOTE_MARK.test(text);
}

/** What an element holds, in document order. */
function* elementsAndTexts(element: HtmlElement): Generator<HtmlNode> {
  for (const child of element.children) {
    yield child;
    if (child.kind === "element") yield* elementsAndTexts(child);
  }
}

const ROLES: Readonly<Record<string, RemovalReason>> = {
  navigation: "navigation", banner: "navigation", contentinfo: "copyright", search: "navigation", dialog: "promotion", alertdialog: "promotion", menu: "navigation",
  menubar: "navigation", toolbar: "share-buttons", tooltip: "invisible", complementary: "related-story", tablist: "navigation",
};

/** What names of classes and ids say, as whole words between hyphens, underscores and capitals. */
const MARKS: readonly (readonly [RemovalReason, RegExp])[] = [
  ["invisible", /(?:^| )(?:sr only|visually hidden|visuallyhidden|screen reader(?: text| only)?|screenreader|assistive(?: text)?|print only|noprint|hidden xs up)(?: |$)/],
  ["caption", /(?:^| )(?:captions?|figcaption|wp caption(?: text)?|credits?|photo credit|image credit|image source|image (?:info|meta|text|description|desc)|photo (?:caption|info|text|desc|description|meta)|media (?:caption|credit|info)|cutline|imgcap|piccap|gallery|slideshow|carousel|lightbox|infographic)(?: |$)/],
  ["newsletter", /(?:newsletter|signup|sign up|subscribe|subscription|mailing list|mailchimp|email form|optin|opt in)/],
  ["cookie-notice", /(?:cookie|consent|gdpr|onetrust|cmp )/],
  ["paywall", /(?:paywall (?:message|msg|modal|banner|prompt|overlay|cta|box|offer|barrier)|regwall|meter(?:ed)? (?:msg|message|wall)|subscriber wall|premium (?:box|message))/],
  ["share-buttons", /(?:^| )(?:share(?:d)?|sharing|sharebar|share(?:d)?aholic|sharedaddy|social|socials|addthis|addtoany|follow us|followus|sns|bookmark|print (?:button|link))(?: |$)|(?:social (?:share|links|media|icons|buttons|bar)|share (?:bar|buttons|links|tools|icons|this))/],
  ["comments", /(?:^| )(?:comments?(?: (?:area|list|section|wrap|wrapper|box|form|count|container))?|disqus|disqus thread|respond|reply|livefyre|coral|viafoura|spot im|commenting)(?: |$)/],
  ["related-story", /(?:^| )(?:related|recirc\w*|recommend(?:ed|ations?|er)?|more (?:stories|news|from|on|articles|in|like)|most (?:read|popular|viewed|recent|shared|watched)|popular|trending|read (?:more|next|also|this next)|readmore|also read|alsoread|see also|up next|upnext|next article|nextarticle|outbrain|taboola|zergnet|revcontent|mgid|dianomi|nativo|promo(?:s|ted|tion|tions)?|teasers?|latest (?:news|stories|articles)|editor s? ?picks?|you may (?:also )?like|further reading|siderail|inline (?:link|links|related|article|story|recirc)|rich ?link|richlink|interlink|linkbox|link box|onward|river|topstories|top stories|read also|in article (?:related|recirc|links?)|story package|jeg (?:inner|post)? ?related|yarpp|jp relatedposts|jp related posts|article list|story list|listicle nav|card grid)(?: |$)/],
  ["advertisement", /(?:^| )(?:ads?|advert|adverts|advertis\w+|adbox|adslot|ad ?(?:container|wrapper|unit|slot|block|banner|label|zone|placeholder|manager)|dfp|gpt|google ad\w*|sponsor(?:ed)?|partner content|commercial|adsense|advertorial|teads|bannerad|affiliate|shopping|products? ?(?:box|card|widget)|deal ?(?:box|card))(?: |$)/],
  ["video-player", /(?:^| )(?:video ?(?:player|title|caption|description|desc|info|meta|playlist|list|wrapper|embed|container)|jw ?player|jwplayer|brightcove|vjs|videojs|player ?(?:controls|wrapper|container)|playlist)(?: |$)/],
  ["audio-player", /(?:^| )(?:audio ?(?:player|container|wrapper|article)|listen|text to speech|tts|beyondwords|trinity ?(?:player|audio)?|podcast(?: player| promo)?|speechify)(?: |$)/],
  ["navigation", /(?:^| )(?:nav|navbar|navigation|menu|submenu|breadcrumbs?|pagination|pager|skip ?link|skiplink|toolbar|topbar|masthead|site ?header|siteheader|global ?header|mega ?menu|drawer|hamburger|table of contents|toc|jump ?links?|sitemap|search(?: form| box)?)(?: |$)/],
  ["copyright", /(?:^| )(?:footer|site footer|sitefooter|page footer|global footer|copyright|disclaimer|legal|colophon)(?: |$)/],
  ["tags", /(?:^| )(?:tags?|tag ?(?:list|cloud|links|s links)|tagcloud|topics?(?: list)?|keywords|post ?tags|entry tags|categories|cat links|filed under)(?: |$)/],
  ["byline-box", /(?:^| )(?:byline\w*|author(?:s)?(?: ?(?:info|bio|box|card|name|meta|details|description|profile|block|section|image|wrap|wrapper|about|link))?|about (?:the )?author|bio|biography|contributors?|writer|journalist|post ?meta|entry ?meta|article ?meta|meta ?(?:data|info)|articlemeta|story ?meta)(?: |$)/],
  ["timestamp", /(?:^| )(?:timestamp|time ?stamp|dateline|date ?(?:line|published|time|modified|updated)?|pub ?date|publish(?:ed)? ?date|post ?date|entry ?date|updated(?: at)?|posted on|published)(?: |$)/],
  ["promotion", /(?:^| )(?:donat\w+|support us|membership|campaign|callout|cta|call to action|app ?(?:promo|banner|download)|banner|popup|pop up|modal|overlay|interstitial|toast|widget|sidebar|side bar|right ?(?:rail|col|column)|rail|quiz|poll|survey|marketing|house ?ad|house promo|contribution|epic|bottom bar|sticky(?: footer| bar| nav)?|survicate|feedback|corrections?(?: link)?|report (?:error|typo)|factbox promo|skybox)(?: |$)/],
  ["pull-quote", /(?:^| )(?:pull ?quotes?|pullout|pull out quote|quote ?(?:pull|callout))(?: |$)/],
  ["related-story", /(?:^| )(?:twitter tweet|twitter (?:video|embed)|instagram media|tiktok embed|fb post|reddit embed\w*|bluesky embed|telegram post|embed(?:ded)? ?(?:post|tweet|social)|social ?embed)(?: |$)/],
  ["live-update-banner", /(?:^| )(?:live ?(?:banner|ticker|strip)|ticker|breaking(?: news)? ?(?:banner|bar|strip)?|alert ?(?:bar|banner))(?: |$)/],
];

/** Names that mark the body itself: they outweigh a mark on the same element. */
const BODY_MARK = /(?:article|story|entry|post|content|main|page|news|single|text) ?(?:body|content|text|copy|main|inner|wrapper|container|holder|wrap|page)|body ?(?:copy|text|content)|(?:^| )(?:article|story|content|main|has|no|without|with|is|page|body|richtext|rich text)(?: |$)|articlebody/;

/** Class and id of an element as plain words. */
export function marksOf(element: HtmlElement): string {
  if (element.attributes.size === 0) return "";
  const id = attributeOf(element, "id");
  // Long ids are made from headlines: their words say nothing about the page.
  const names = `${attributeOf(element, "class")} ${id.length > 32 ? "" : id} ${attributeOf(element, "data-component")} ${attributeOf(element, "data-testid")} ${attributeOf(element, "data-type")} ${attributeOf(element, "data-module")}`;
  return names.slice(0, 400).replace(/([a-z\d])([A-Z])/g, "$1 $2").replace(/[^A-Za-z\d]+/g, " ").toLowerCase().trim();
}

/** Why an element holds no body text by its name, role or marks; null when nothing speaks against it. */
export function suspicionOf(element: HtmlElement): RemovalReason | null {
  const role = ROLES[attributeOf(element, "role").toLowerCase()];
  if (role !== undefined) return role;
  if (element.name === "aside") return "related-story";
  if (element.name === "footer") return "copyright";
  const marks = marksOf(element);
  if (marks === "") return null;
  if (element.name === "body" || element.name === "html" || element.name === "main" || element.name === "article") return null;
  for (const [reason, pattern] of MARKS) {
    if (!pattern.test(marks)) continue;
    if (BODY_MARK.test(marks) && reason !== "comments" && reason !== "related-story" && reason !== "newsletter" && reason !== "advertisement" && reason !== "caption") return null;
    return reason;
  }
  return null;
}

/** An element with a child that is marked as the article's body is no box of links, whatever its own name. */
function holdsBody(element: HtmlElement): boolean {
  return element.children.some((child) => child.kind === "element" && (/\barticleBody\b/.test(attributeOf(child, "itemprop")) || /(?:article|story) ?body(?: |$)/.test(marksOf(child))));
}

/** What elements of one kind have in common: name, marks without numbers. */
function signatureOf(element: HtmlElement): string {
  return `${element.name} ${attributeOf(element, "role")} ${attributeOf(element, "class").replace(/\d+/g, "").slice(0, 200)}`;
}

/**
 * Kinds of element that look suspicious one by one, yet together hold a third of the page's running text: the article
 * itself, cut into parts that carry an unlucky name.
 */
function sparedSignatures(root: HtmlElement, prose: ReadonlyMap<HtmlElement, number>, whole: number): ReadonlySet<string> {
  const sums = new Map<string, number>();
  const limits = new Map<string, number>();
  for (const element of elements(root)) {
    const letters = prose.get(element) ?? 0;
    if (letters === 0) continue;
    const signature = signatureOf(element);
    const reason = suspicionOf(element);
    if (reason !== null) limits.set(signature, shareToSpare(reason));
    if (reason !== null) sums.set(signature, (sums.get(signature) ?? 0) + letters);
    if (isHidden(element)) sums.set(`hidden ${signature}`, (sums.get(`hidden ${signature}`) ?? 0) + letters);
  }
  const spared = new Set<string>();
  for (const [signature, letters] of sums) if (letters > whole * (limits.get(signature) ?? 0.3)) spared.add(signature);
  return spared;
}

/** How much of the page's running text an element must hold before its name is taken for an accident. */
function shareToSpare(reason: RemovalReason): number {
  if (reason === "cookie-notice") return 0.98;
  return reason === "related-story" || reason === "comments" || reason === "copyright" ? 0.6 : 0.33;
}

function isHidden(element: HtmlElement): boolean {
  if (element.attributes.has("hidden")) return true;
  // Hidden from screen readers only: pages do so to icons, and to paragraphs that a script is about to move.
  if (attributeOf(element, "aria-hidden") === "true" && element.name !== "p") return true;
  if (/(?:^|\s)(?:hidden|is-hidden|d-none|hide|visually-hidden|display-none|u-hidden)(?:\s|$)/.test(attributeOf(element, "class"))) return true;
  const style = attributeOf(element, "style");
  return style !== "" && /(?:display\s*:\s*none|visibility\s*:\s*hidden|opacity\s*:\s*0(?![.\d])|font-size\s*:\s*0(?![.\d])|(?:left|right|top|bottom|text-indent)\s*:\s*-\d{3,}|clip\s*:\s*rect\(\s*[01](?:px)?[\s,]+[01])/i.test(style.slice(0, 400));
}

/**
 * The text blocks of a page in document order. Scripts, menus, buttons, captions and hidden elements are left out and
 * logged; blocks below a suspicious element carry the suspicion, for the chooser of the body to weigh.
 */
export function htmlBlocks(root: HtmlElement, raw: string, removals: Removal[], prose: ReadonlyMap<HtmlElement, number>): HtmlBlock[] {
  const blocks: HtmlBlock[] = [];
  const builder = new BlockBuilder(raw, removals);
  const whole = prose.get(root) ?? 0;
  const spared = sparedSignatures(root, prose, whole);
  let suspicion: RemovalReason | null = null;
  let role: BlockRole = "text";
  let links = 0;
  let bold = 0;
  let boldLetters = 0;
  let letters = 0;
  let current = root;
  let blockElement = root;

  const flush = (): void => {
    const block = builder.take(role);
    if (block !== null) blocks.push({ ...block, element: blockElement, suspicion, bold: letters === 0 ? 0 : boldLetters / letters });
    boldLetters = 0;
    letters = 0;
  };
  const skip = (element: HtmlElement, reason: RemovalReason): void => {
    if (element.to > element.from) removals.push(removal(raw, { from: element.from, to: element.to }, reason, "html-elements"));
  };
  const visit = (node: HtmlNode): void => {
    if (node.kind === "text") {
      if (builder.isEmpty) blockElement = current;
      const { from, to, decoded } = node;
      if (decoded === null) builder.add(from, to, links > 0);
      else builder.addDecoded(decoded, from, to, links > 0);
      letters += to - from;
      if (bold > 0) boldLetters += to - from;
      return;
    }
    const without = NO_TEXT[node.name];
    if (without !== undefined && !(node.name === "noscript" && (prose.get(node) ?? 0) > whole * 0.5 && whole > 0)) {
      if (BREAKS.has(node.name) && node.name !== "iframe" && node.name !== "noscript") flush();
      skip(node, without);
      return;
    }
    if (isHidden(node) && (prose.get(node) ?? 0) <= whole * 0.4 && !spared.has(`hidden ${signatureOf(node)}`)) {
      skip(node, "invisible");
      return;
    }
    if (isNoteMark(node, raw)) {
      skip(node, "footnote");
      return;
    }
    if (node.name === "br") {
      breakLine(node);
      return;
    }
    const breaks = BREAKS.has(node.name);
    if (breaks) flush();
    const beforeSuspicion: RemovalReason | null = suspicion;
    const beforeRole: BlockRole = role;
    if (suspicion === null) {
      suspicion = suspicionOf(node);
      if (suspicion === "related-story" && holdsBody(node)) suspicion = null;
      if (suspicion !== null && (spared.has(signatureOf(node)) || (prose.get(node) ?? 0) > whole * shareToSpare(suspicion))) suspicion = null;
    }
    if (node.name === "figure" && suspicion === null && (prose.get(node) ?? 0) <= whole * 0.3) suspicion = "caption";
    if (/^h[1-6]$/.test(node.name)) role = "heading";
    else if (node.name === "li") role = "item";
    else if (node.name === "blockquote") role = "quote";
    else if (node.name === "tr") role = "table-row";
    const link = node.name === "a" && node.attributes.has("href");
    const strong = node.name === "strong" || node.name === "b";
    if (link) links += 1;
    if (strong) bold += 1;
    if (node.name === "td" || node.name === "th") builder.addSpace(node.from);
    const outer = current;
    current = node;
    for (const child of node.children) visit(child);
    current = outer;
    if (link) links -= 1;
    if (strong) bold -= 1;
    if (breaks) flush();
    role = beforeRole;
    suspicion = beforeSuspicion;
  };
  let lastBreak = -1;
  const breakLine = (node: HtmlElement): void => {
    const block = builder.isEmpty;
    if (block) return;
    const gap = lastBreak >= 0 && /^\s*$/.test(raw.slice(lastBreak, node.from).slice(0, 200)) && node.from - lastBreak < 200;
    if (gap || builder.endsSentence()) flush();
    else builder.addSpace(node.from);
    lastBreak = node.to;
  };
  visit(root);
  flush();
  return blocks;
}

/** Letters of running text below each element that has any: paragraphs, not menus. Found bottom-up in one walk. */
export function proseLetters(root: HtmlElement, raw: string): ReadonlyMap<HtmlElement, number> {
  const counts = new Map<HtmlElement, number>();
  const visit = (element: HtmlElement, linked: boolean): { inside: number; open: number } => {
    let inside = 0;
    let open = 0;
    for (const child of element.children) {
      if (child.kind === "text") {
        if (!linked) open += child.decoded === null ? solid(raw, child.from, child.to) : 1;
      } else if (NO_TEXT[child.name] === undefined || child.name === "noscript") {
        const below = visit(child, linked || child.name === "a");
        inside += below.inside;
        if (BREAKS.has(child.name)) {
          // A block of its own ends the text around it.
          if (open >= 80) inside += open;
          open = 0;
        } else open += below.open;
      }
    }
    const own = open >= 80 && BREAKS.has(element.name) ? open : 0;
    const sum = inside + (open >= 80 ? open : 0);
    if (sum > 0) counts.set(element, sum);
    return { inside: inside + own, open: BREAKS.has(element.name) ? 0 : open };
  };
  visit(root, false);
  return counts;
}

/** Length without the white space of indentation, at most 100,000 a piece. */
function solid(raw: string, from: number, to: number): number {
  let length = 0;
  let space = true;
  for (let at = from; at < to; at += 1) {
    const blank = raw.charCodeAt(at) <= 0x20;
    if (!blank || !space) length += 1;
    space = blank;
  }
  return length;
}
