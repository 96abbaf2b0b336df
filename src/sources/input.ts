import { fileURLToPath } from "node:url";
import type { Effects, Fetched } from "../effects.ts";
import { FetchError, NotFoundError, QueryError, TallywireError } from "../model/errors.ts";
import type { RawDocument } from "../model/raw-document.ts";
import { decode } from "./decode.ts";
import { mediaTypeOf } from "./media-type.ts";

/** Largest input that is read, in bytes. */
export const INPUT_LIMIT = 32 * 1024 * 1024;
const FETCH_TIMEOUT = 20_000;

export interface InputOptions {
  /** In bytes; 32 MB by default. */
  readonly limit?: number;
}

/**
 * The raw document at a file path, an http(s) URL, or `-` for standard input.
 *
 * @throws NotFoundError `missing-file`, `page-not-found`
 * @throws QueryError `is-folder`, `not-a-file`, `empty-input`, `binary-input`, `too-large`, `unknown-charset`, `bad-url`, `unsupported-type`
 * @throws FetchError `unreadable-file`, `fetch-timeout`, `fetch-failed`, `http-status`
 */
export async function loadInput(target: string, effects: Effects, options: InputOptions = {}): Promise<RawDocument> {
  const limit = options.limit ?? INPUT_LIMIT;
  if (target === "-") return fromStdin(effects, limit);
  if (/^https?:\/\//iu.test(target)) return fromUrl(target, effects, limit);
  const scheme = /^([a-z][a-z0-9+.-]{1,20}):\/\//iu.exec(target)?.[1]?.toLowerCase();
  if (scheme !== undefined && scheme !== "file") {
    throw new QueryError("bad-url", `address not supported: ${target}`, { hint: "give an address that begins with http:// or https://, a file, or - for standard input" });
  }
  return fromFile(scheme === "file" ? filePath(target) : target, effects, limit);
}

async function fromStdin(effects: Effects, limit: number): Promise<RawDocument> {
  const bytes = await effects.stdin(limit);
  if (bytes.length > limit) throw tooLarge("standard input", null, limit);
  const { text } = decode(bytes, { document: "standard input" });
  return { source: "stdin", url: null, raw: text, mediaType: mediaTypeOf(text, {}), retrievedAt: null };
}

async function fromFile(path: string, effects: Effects, limit: number): Promise<RawDocument> {
  if (path.trim() === "") throw new QueryError("bad-url", "no input given", { hint: "give a file, a URL, or - for standard input" });
  const bytes = await guarded(path, async () => {
    const found = await effects.stat(path);
    if (found === null) throw new NotFoundError("missing-file", `no such file: ${path}`, { hint: "check the name and the folder; give - to read standard input" });
    if (found.kind === "folder") throw new QueryError("is-folder", `a folder, not a file: ${path}`, { hint: `name one file inside it, such as ${path.replace(/\/+$/u, "")}/article.txt` });
    if (found.kind === "device") throw new QueryError("bad-value", `a device, not a file: ${path}`, { hint: "give - to read standard input" });
    if (found.kind === "file" && found.size > limit) throw tooLarge(path, found.size, limit);
    return found.kind === "file" ? effects.readFile(path) : effects.readPipe(path, limit);
  });
  if (bytes.length > limit) throw tooLarge(path, bytes.length === limit + 1 ? null : bytes.length, limit);
  const { text } = decode(bytes, { document: path });
  return { source: path, url: null, raw: text, mediaType: mediaTypeOf(text, { name: path }), retrievedAt: null };
}

async function guarded(path: string, read: () => Promise<Uint8Array>): Promise<Uint8Array> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof TallywireError) throw error;
    const code = codeOf(error);
    const why = code === "EACCES" || code === "EPERM" ? "no permission" : (code ?? "unknown reason");
    throw new FetchError("unreadable-file", `file cannot be read: ${path} (${why})`, { hint: "check that you may read it, or copy it to a folder of your own", cause: error });
  }
}

async function fromUrl(target: string, effects: Effects, limit: number): Promise<RawDocument> {
  const shown = shownAddress(target);
  if (shown !== target) {
    throw new QueryError("bad-url", `an address with a user name in it is not fetched: ${shown}`, { hint: "leave the name and the password out; or save the page in a browser and give the file" });
  }
  if (!URL.canParse(target)) throw new QueryError("bad-url", `not a valid address: ${target}`, { hint: "copy the whole address from the browser, beginning with https://" });
  let answer: Fetched;
  try {
    answer = await effects.fetch(target, { timeout: FETCH_TIMEOUT, limit });
  } catch (error) {
    throw failure(target, error);
  }
  const saved = "save the page in a browser and give the file";
  if (answer.status === 404 || answer.status === 410) throw new NotFoundError("page-not-found", `page not found: ${target} (status ${answer.status})`, { hint: `check the address; or look for it in a web archive, and ${saved}` });
  if (answer.status < 200 || answer.status > 299) {
    const why = answer.status === 401 || answer.status === 403 ? "the site refuses programs" : answer.status === 429 ? "the site asks to slow down" : answer.status >= 500 ? "the site has a fault" : "the site gave no page";
    throw new FetchError("http-status", `${why}: ${target} (status ${answer.status})`, { hint: `try again later; or ${saved}` });
  }
  if (answer.cut || answer.body.length > limit) throw tooLarge(target, null, limit);
  const type = (answer.contentType ?? "").split(";")[0]?.trim().toLowerCase() ?? "";
  if (type !== "" && !/^(?:text\/(?!css|javascript|csv|calendar)[\w.+-]+|application\/(?:xhtml\+xml|octet-stream|xml))$/u.test(type)) {
    throw new QueryError("unsupported-type", `not a text page: ${target} is ${type}`, { hint: "give the address of the article's page, or its text as a file" });
  }
  const { text } = decode(answer.body, { document: target, contentType: answer.contentType });
  return {
    source: target,
    url: answer.url,
    raw: text,
    mediaType: mediaTypeOf(text, { name: new URL(answer.url).pathname, contentType: answer.contentType }),
    retrievedAt: effects.now(),
  };
}

/** An address as messages may show it: without the user name and the password that it may hold. */
export function shownAddress(target: string): string {
  return target.replace(/^(https?:\/\/)[^/?#\\]*@/iu, "$1…@");
}

function failure(target: string, error: unknown): TallywireError {
  const code = codeOf(error);
  const host = new URL(target).host;
  const name = error instanceof Error ? error.name : "";
  if (name === "TimeoutError" || name === "AbortError" || code === "ETIMEDOUT" || code === "UND_ERR_CONNECT_TIMEOUT") {
    return new FetchError("fetch-timeout", `no answer within ${FETCH_TIMEOUT / 1000} seconds: ${target}`, { hint: "try again later; or save the page in a browser and give the file", cause: error });
  }
  const why =
    code === "ENOTFOUND" || code === "EAI_AGAIN" ? `host not found: ${host}` :
    /redirect count exceeded/u.test(causeOf(error)) ? `the site sends from page to page without end: ${target}` :
    code === "ECONNREFUSED" ? `connection refused by ${host}` :
    code === "ECONNRESET" || code === "UND_ERR_SOCKET" ? `connection broken by ${host}` :
    code !== undefined && /CERT|SSL|TLS/u.test(code) ? `certificate of ${host} not accepted (${code})` :
    `page cannot be fetched: ${target}${code === undefined ? "" : ` (${code})`}`;
  return new FetchError("fetch-failed", why, { hint: "check the address and the network; or save the page in a browser and give the file", cause: error });
}

/** The message of what an error came from, where there is one. */
function causeOf(error: unknown): string {
  return error instanceof Error && error.cause instanceof Error ? error.cause.message : "";
}

/** The system's error code of an error or of its causes. */
function codeOf(error: unknown): string | undefined {
  let at: unknown = error;
  for (let depth = 0; depth < 5 && at !== null && typeof at === "object"; depth += 1) {
    const { code, cause } = at as { code?: unknown; cause?: unknown };
    if (typeof code === "string") return code;
    at = cause;
  }
  return undefined;
}

function tooLarge(name: string, size: number | null, limit: number): QueryError {
  const megabytes = (bytes: number): string => `${Math.round(bytes / 1_048_576)} MB`;
  return new QueryError("too-large", `too large: ${name}${size === null ? " is over the limit:" : ` has ${megabytes(size)}, the limit is`} ${megabytes(limit)}`, {
    hint: "give one article at a time; split archives into their pages first",
  });
}

function filePath(url: string): string {
  try {
    return fileURLToPath(url);
  } catch (error) {
    throw new QueryError("bad-url", `not the address of a file on this machine: ${url}`, { hint: "give the path of the file", cause: error });
  }
}
