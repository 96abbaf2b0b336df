import type { RawDocument } from "../model/raw-document.ts";

type MediaType = RawDocument["mediaType"];

const HTML_START = /^(?:<!--[^]{0,2000}?-->\s{0,200}|<\?xml[^>]{0,200}>\s{0,200})?<(?:!doctype\s+html|html|head|body|article|main|section|div|p|meta|script|title|h1|header|table|span)\b/iu;

/** What an input is, as declared by its name or header and as its first characters show. */
export function mediaTypeOf(text: string, declared: { readonly name?: string; readonly contentType?: string | null }): MediaType {
  const start = text.slice(0, 4096).replace(/^[\s\uFEFF]{1,400}/u, "");
  if (HTML_START.test(start)) return "text/html";
  const type = (declared.contentType ?? "").split(";")[0]?.trim().toLowerCase();
  if (type === "text/html" || type === "application/xhtml+xml") return /<\/?[a-z][^>]{0,300}>/iu.test(text.slice(0, 20_000)) ? "text/html" : "text/plain";
  if (type === "text/markdown" || type === "text/x-markdown") return "text/markdown";
  const extension = /\.([a-z0-9]{1,10})$/iu.exec(declared.name ?? "")?.[1]?.toLowerCase();
  if (extension === "md" || extension === "markdown" || extension === "mdx") return "text/markdown";
  if (extension === "html" || extension === "htm" || extension === "xhtml" || extension === "mhtml") return "text/html";
  if (extension !== undefined && extension !== "-") return extension === "txt" || !looksLikeMarkdown(start) ? "text/plain" : "text/markdown";
  return looksLikeMarkdown(start) ? "text/markdown" : "text/plain";
}

/** Front matter, or two kinds of Markdown marks among the first lines. */
function looksLikeMarkdown(start: string): boolean {
  if (/^---\r?\n(?:[A-Za-z_][\w-]{0,40}:[^\n]{0,400}\r?\n){1,40}---\r?\n/u.test(start)) return true;
  let kinds = 0;
  if (/^#{1,6} \S/mu.test(start)) kinds += 1;
  if (/\[[^\]\n]{1,200}\]\(https?:\/\/[^)\s]{1,400}\)/u.test(start)) kinds += 1;
  if (/(?:^|\s)\*\*[^*\n]{1,200}\*\*/u.test(start)) kinds += 1;
  if (/^> \S/mu.test(start)) kinds += 1;
  return kinds >= 2;
}
