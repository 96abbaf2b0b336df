import { Tokenizer } from "htmlparser2";

/** A stretch of text: raw characters as they stand, or one decoded entity. */
export interface HtmlText {
  readonly kind: "text";
  readonly from: number;
  to: number;
  /** The characters that the raw stretch stands for; null when it stands for itself. */
  readonly decoded: string | null;
}

export interface HtmlElement {
  readonly kind: "element";
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** Raw place of the value of `content`, when it has no entities. */
  readonly places: ReadonlyMap<string, { readonly from: number; readonly to: number }>;
  children: HtmlNode[];
  readonly parent: HtmlElement | null;
  readonly from: number;
  to: number;
}

export type HtmlNode = HtmlText | HtmlElement;

const VOID = new Set("area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr".split(" "));
const SPECIAL = new Set(
  (
    "address article aside blockquote body button caption center dd details dialog dir div dl dt fieldset figcaption figure footer form " +
    "h1 h2 h3 h4 h5 h6 header hgroup hr html iframe li main menu nav noscript object ol p pre section select summary table tbody td template " +
    "textarea tfoot th thead tr ul"
  ).split(" "),
);
const CLOSES_P = new Set(
  (
    "address article aside blockquote center details dialog dir div dl dt dd fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header " +
    "hgroup hr li main menu nav ol p pre section summary table ul"
  ).split(" "),
);
/** What an opening tag closes, and where the search upward ends. */
const CLOSES: Readonly<Record<string, { readonly names: readonly string[]; readonly until: readonly string[] }>> = {
  li: { names: ["li"], until: ["ul", "ol", "menu", "dir"] },
  dt: { names: ["dt", "dd"], until: ["dl"] },
  dd: { names: ["dt", "dd"], until: ["dl"] },
  tr: { names: ["tr", "td", "th"], until: ["table"] },
  td: { names: ["td", "th"], until: ["tr", "table"] },
  th: { names: ["td", "th"], until: ["tr", "table"] },
  option: { names: ["option"], until: ["select", "datalist"] },
  body: { names: ["head"], until: [] },
  a: { names: ["a"], until: ["td", "th", "table", "li", "div", "p", "section", "article"] },
};

/** Shared by all elements without attributes; never written to. */
const NONE = new Map<string, string>();
const NOWHERE = new Map<string, { from: number; to: number }>();

/** Most elements have one child: an array made for it takes a tenth of the memory of one that grew. */
function adopt(parent: HtmlElement, child: HtmlNode): void {
  if (parent.children.length === 0) parent.children = [child];
  else parent.children.push(child);
}

/** Deepest nesting that is kept; elements further in lie flat in the element at this depth. */
const DEEPEST = 400;

/**
 * The tree of a page with the raw place of every character of its text. Lenient as browsers are, linear in the input,
 * and nothing is executed or loaded.
 */
export function parseHtml(raw: string): HtmlElement {
  const root: HtmlElement = { kind: "element", name: "#root", attributes: new Map(), places: new Map(), children: [], parent: null, from: 0, to: raw.length };
  const stack: HtmlElement[] = [root];
  /** Elements beyond the deepest level: their closing tags close nothing. */
  const beyond = new Map<string, number>();
  let name = "";
  let nameFrom = 0;
  let attributes = NONE;
  let places = NOWHERE;
  let attribute = "";
  let value = "";
  let valueFrom = -1;
  let valueTo = -1;
  let plain = true;
  let lastText = 0;

  const top = (): HtmlElement => stack[stack.length - 1] as HtmlElement;
  const pop = (at: number): void => {
    (stack.pop() as HtmlElement).to = at;
  };
  const popTo = (index: number, at: number): void => {
    while (stack.length > index) pop(at);
  };
  const text = (from: number, to: number, decoded: string | null): void => {
    const parent = top();
    const last = parent.children[parent.children.length - 1];
    // A page of stray "<" comes character by character.
    if (last !== undefined && last.kind === "text" && last.decoded === null && decoded === null && last.to === from) last.to = to;
    else adopt(parent, { kind: "text", from, to, decoded });
  };
  const closeOpen = (names: readonly string[], until: readonly string[], at: number): void => {
    for (let index = stack.length - 1; index > 0; index -= 1) {
      const open = stack[index] as HtmlElement;
      if (names.includes(open.name)) {
        popTo(index, at);
        return;
      }
      if (until.includes(open.name) || open.name === "table" || open.name === "template") return;
      if (SPECIAL.has(open.name) && open.name !== "div" && open.name !== "p" && open.name !== "address") return;
    }
  };
  const closeParagraph = (at: number): void => {
    for (let index = stack.length - 1; index > 0; index -= 1) {
      const open = stack[index] as HtmlElement;
      if (open.name === "p") {
        popTo(index, at);
        return;
      }
      if (SPECIAL.has(open.name)) return;
    }
  };
  const open = (end: number, selfClosing: boolean): void => {
    if (CLOSES_P.has(name)) closeParagraph(nameFrom - 1);
    const closes = CLOSES[name];
    if (closes !== undefined) closeOpen(closes.names, closes.until, nameFrom - 1);
    const parent = top();
    const element: HtmlElement = { kind: "element", name, attributes, places, children: [], parent, from: nameFrom - 1, to: end };
    adopt(parent, element);
    const leaf = VOID.has(name) || (selfClosing && (name === "path" || name === "use" || parent.name === "svg"));
    if (!leaf) {
      if (stack.length < DEEPEST) stack.push(element);
      else beyond.set(name, (beyond.get(name) ?? 0) + 1);
    }
  };
  const tokenizer = new Tokenizer(
    { xmlMode: false, decodeEntities: true },
    {
      onattribname(start, end) {
        attribute = raw.slice(start, end).toLowerCase();
        value = "";
        valueFrom = -1;
        plain = true;
      },
      onattribdata(start, end) {
        if (valueFrom < 0) valueFrom = start;
        valueTo = end;
        value += raw.slice(start, end);
      },
      onattribentity(codepoint) {
        plain = false;
        value += String.fromCodePoint(codepoint);
      },
      onattribend() {
        if (attributes === NONE) attributes = new Map();
        if (!attributes.has(attribute) && attributes.size < 200) {
          attributes.set(attribute, value);
          if (plain && valueFrom >= 0 && attribute === "content") {
            if (places === NOWHERE) places = new Map();
            places.set(attribute, { from: valueFrom, to: valueTo });
          }
        }
      },
      onopentagname(start, end) {
        nameFrom = start;
        name = raw.slice(start, end).toLowerCase();
        attributes = NONE;
        places = NOWHERE;
      },
      onopentagend(end) {
        lastText = end + 1;
        open(end + 1, false);
      },
      onselfclosingtag(end) {
        lastText = end + 1;
        open(end + 1, true);
      },
      onclosetag(start, end) {
        lastText = end + 1;
        const closing = raw.slice(start, end).toLowerCase().trim();
        const count = beyond.get(closing) ?? 0;
        if (count > 0) {
          beyond.set(closing, count - 1);
          return;
        }
        const special = SPECIAL.has(closing);
        for (let index = stack.length - 1; index > 0; index -= 1) {
          const element = stack[index] as HtmlElement;
          if (element.name === closing) {
            popTo(index, end + 1);
            return;
          }
          // A stray inline tag closes no paragraph; a stray cell or row closes no table.
          if (!special && SPECIAL.has(element.name)) break;
          if (element.name === "table" && closing !== "body" && closing !== "html" && closing !== "div") break;
        }
        if (closing === "br") top().children.push({ kind: "element", name: "br", attributes: new Map(), places: new Map(), children: [], parent: top(), from: start - 2, to: end + 1 });
      },
      ontext(start, end) {
        text(start, end, null);
        lastText = end;
      },
      ontextentity(codepoint, end) {
        // Two code points may come from one entity: the second has no raw characters of its own.
        const from = Math.min(Math.max(lastText, entityStart(raw, end)), end);
        text(from, end, String.fromCodePoint(codepoint));
        lastText = end;
      },
      oncdata() {},
      oncomment(_start, end) {
        lastText = end;
      },
      ondeclaration() {},
      onend() {},
      onprocessinginstruction() {},
    },
  );
  tokenizer.write(raw);
  tokenizer.end();
  popTo(0, raw.length);
  return root;
}

/** Entities are short: the ampersand stands at most forty characters before the end. */
function entityStart(raw: string, end: number): number {
  for (let at = end - 1; at >= 0 && at > end - 40; at -= 1) if (raw.charCodeAt(at) === 0x26) return at;
  return end;
}

export function attributeOf(element: HtmlElement, name: string): string {
  return element.attributes.get(name) ?? "";
}

/** All text inside an element, white space folded; at most `limit` characters. */
export function textOf(node: HtmlNode, raw: string, limit = 2000): string {
  const parts: string[] = [];
  let length = 0;
  const visit = (at: HtmlNode): void => {
    if (length > limit) return;
    if (at.kind === "text") {
      const part = at.decoded ?? raw.slice(at.from, Math.min(at.to, at.from + limit));
      parts.push(part);
      length += part.length;
    } else if (at.name !== "script" && at.name !== "style" && at.name !== "template" && at.name !== "svg") {
      for (const child of at.children) visit(child);
      if (SPECIAL.has(at.name) || at.name === "br") parts.push(" ");
    }
  };
  visit(node);
  return parts.join("").replace(/\s+/g, " ").trim().slice(0, limit);
}

/** Every element below `root` in document order. */
export function* elements(root: HtmlElement): Generator<HtmlElement> {
  const stack: HtmlElement[] = [root];
  while (stack.length > 0) {
    const element = stack.pop() as HtmlElement;
    if (element !== root) yield element;
    for (let index = element.children.length - 1; index >= 0; index -= 1) {
      const child = element.children[index] as HtmlNode;
      if (child.kind === "element") stack.push(child);
    }
  }
}
