/** What is at a path: a file with its size in bytes, a folder, or something else (a device, a socket). */
export interface FileStat {
  readonly kind: "file" | "folder" | "device" | "other";
  readonly size: number;
}

export interface FetchOptions {
  /** Whole time for the answer and its body, in milliseconds. */
  readonly timeout: number;
  /** Reading stops when the body is longer than this many bytes. */
  readonly limit: number;
}

/** An answer of a web server, whatever its status. */
export interface Fetched {
  readonly status: number;
  /** The address after redirects. */
  readonly url: string;
  /** The `content-type` header, or null. */
  readonly contentType: string | null;
  readonly body: Uint8Array;
  /** The body was longer than the limit; `body` holds its start. */
  readonly cut: boolean;
}

/**
 * All that touches the world: files, standard input, the network, the clock. A value that is passed in, so that tests
 * give silent or recording ones. Implementations throw what the platform throws; callers turn it into typed errors.
 */
export interface Effects {
  /** Null when nothing is there. */
  stat(path: string): Promise<FileStat | null>;
  readFile(path: string): Promise<Uint8Array>;
  /** The files in a folder and in its folders, sorted by path; hidden ones are left out. */
  list(folder: string): Promise<readonly string[]>;
  /** Makes a folder and those above it, where they are not there. */
  makeFolder(path: string): Promise<void>;
  /** A variable of the environment. */
  env(name: string): string | undefined;
  /** A pipe to its end, or its first `limit` + 1 bytes when it is longer: it may have no end. */
  readPipe(path: string, limit: number): Promise<Uint8Array>;
  /** The bytes at a path as they come, or those of standard input for `-`; whatever their number. */
  stream(path: string): AsyncIterable<Uint8Array>;
  /** Standard input to its end, or its first `limit` + 1 bytes when it is longer. */
  stdin(limit: number): Promise<Uint8Array>;
  fetch(url: string, options: FetchOptions): Promise<Fetched>;
  /** The present instant, ISO 8601 in UTC. */
  now(): string;
  log(message: string): void;
}
