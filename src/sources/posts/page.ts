import { attributeOf, elements } from "../../clean/html/tree.ts";
import type { HtmlElement, HtmlNode } from "../../clean/html/tree.ts";

/** Whether an element has a class. */
export function hasClass(element: HtmlElement, name: string): boolean {
  return attributeOf(element, "class").split(/\s+/u).includes(name);
}

/** The elements below `root` with a class, in the order of the page; none inside another one of them. */
export function allWith(root: HtmlElement, name: string): readonly HtmlElement[] {
  const found: HtmlElement[] = [];
  for (const element of elements(root)) {
    const last = found.at(-1);
    if (last !== undefined && element.from < last.to) continue;
    if (hasClass(element, name)) found.push(element);
  }
  return found;
}

export function firstWith(root: HtmlElement, name: string): HtmlElement | null {
  for (const element of elements(root)) if (hasClass(element, name)) return element;
  return null;
}

/** Whether an element with one of the classes stands below `root`. */
export function holdsAny(root: HtmlElement, names: readonly string[]): boolean {
  for (const element of elements(root)) if (names.some((name) => hasClass(element, name))) return true;
  return false;
}

const BLOCKS = new Set(["blockquote", "div", "li", "ol", "p", "pre", "ul"]);

/** The words of an element as a browser shows them: white space as one space, a line break where the page has one. */
export function shownText(element: HtmlElement, raw: string): string {
  const parts: string[] = [];
  const visit = (node: HtmlNode): void => {
    if (node.kind === "text") {
      parts.push((node.decoded ?? raw.slice(node.from, node.to)).replaceAll(/[ \t\r\n\f]+/gu, " "));
      return;
    }
    if (node.name === "script" || node.name === "style") return;
    const block = BLOCKS.has(node.name);
    if (block || node.name === "br") parts.push("\n");
    for (const child of node.children) visit(child);
    if (block) parts.push("\n");
  };
  for (const child of element.children) visit(child);
  return parts.join("").split("\n").map((line) => line.replaceAll(/ {2,}/gu, " ").replaceAll(/^ | $/gu, "")).join("\n").replaceAll(/^\n+|\n+$/gu, "");
}
