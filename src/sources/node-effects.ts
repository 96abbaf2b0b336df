import type { Effects, Fetched, FetchOptions, FileStat } from "../effects.ts";

const USER_AGENT = "tallywire (+https://www.npmjs.com/package/tallywire)";

/** Loaded when a file is asked for: help and errors need none. */
const files = async () => import("node:fs/promises");

/** The real effects of a Node process. */
export function nodeEffects(): Effects {
  return {
    async stat(path): Promise<FileStat | null> {
      try {
        const found = await (await files()).stat(path);
        // A device may have no end; a pipe has one.
        if (found.isCharacterDevice() && path !== "/dev/stdin") return { kind: "device", size: 0 };
        return { kind: found.isFile() ? "file" : found.isDirectory() ? "folder" : "other", size: found.size };
      } catch (error) {
        const code = (error as NodeJS.ErrnoException).code;
        if (code === "ENOENT" || code === "ENOTDIR") return null;
        // A link that leads to itself: something is there, and reading it will say what is wrong.
        if (code === "ELOOP") return { kind: "other", size: 0 };
        throw error;
      }
    },
    readFile: async (path) => (await files()).readFile(path),
    async list(folder) {
      const [{ readdir }, { join }] = await Promise.all([files(), import("node:path")]);
      const found: string[] = [];
      const walk = async (at: string): Promise<void> => {
        for (const entry of (await readdir(at, { withFileTypes: true })).toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
          if (entry.name.startsWith(".")) continue;
          if (entry.isDirectory()) await walk(join(at, entry.name));
          else if (entry.isFile()) found.push(join(at, entry.name));
        }
      };
      await walk(folder);
      return found;
    },
    makeFolder: async (path) => void (await (await files()).mkdir(path, { recursive: true })),
    env: (name) => process.env[name],
    async readPipe(path, limit) {
      const { createReadStream } = await import("node:fs");
      const stream = createReadStream(path);
      const { chunks } = await take(stream, limit);
      stream.destroy();
      return chunks;
    },
    async *stream(path) {
      if (path === "-") return yield* process.stdin as AsyncIterable<Uint8Array>;
      const { createReadStream } = await import("node:fs");
      yield* createReadStream(path, { highWaterMark: 262_144 }) as AsyncIterable<Uint8Array>;
    },
    async stdin(limit) {
      const { chunks } = await take(process.stdin, limit);
      return chunks;
    },
    async fetch(url, options: FetchOptions): Promise<Fetched> {
      const signal = AbortSignal.timeout(options.timeout);
      const response = await fetch(url, {
        signal,
        redirect: "follow",
        headers: { "user-agent": USER_AGENT, accept: "text/html,application/xhtml+xml,text/markdown;q=0.9,text/plain;q=0.9,*/*;q=0.1" },
      });
      const { chunks, cut } = response.body === null ? { chunks: new Uint8Array(0), cut: false } : await take(response.body, options.limit);
      if (cut) await response.body?.cancel().catch(() => undefined);
      return { status: response.status, url: response.url === "" ? url : response.url, contentType: response.headers.get("content-type"), body: chunks, cut };
    },
    now: () => new Date().toISOString(),
    log: (message) => void process.stderr.write(`${message}\n`),
  };
}

/** The bytes of a stream up to one more than `limit`. */
async function take(stream: AsyncIterable<Uint8Array>, limit: number): Promise<{ chunks: Uint8Array; cut: boolean }> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of stream) {
    parts.push(part);
    size += part.length;
    if (size > limit) break;
  }
  const whole = new Uint8Array(Math.min(size, limit + 1));
  let at = 0;
  for (const part of parts) {
    const room = part.subarray(0, whole.length - at);
    whole.set(room, at);
    at += room.length;
  }
  return { chunks: whole, cut: size > limit };
}
