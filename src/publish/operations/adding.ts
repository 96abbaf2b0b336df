import type { Effects } from "../../effects.ts";
import type { Ledger } from "../../ledger/ledger.ts";
import type { Entry, Store } from "../../ledger/rows.ts";
import { documentKey } from "../../ledger/rows.ts";
import { LedgerError } from "../../model/errors.ts";
import { rowId } from "../../model/id.ts";
import type { ReadOptions } from "../../model/raw-document.ts";
import type { Reading } from "../../model/reading.ts";
import { READER } from "../../pipeline.ts";
import type { OpenPostsOptions } from "../../sources/posts/open-posts.ts";
import { PostTally } from "../../sources/posts/post-tally.ts";
import type { Outcome } from "../operation.ts";
import { grouped } from "../words.ts";
import type { Added } from "./add.ts";
import { textsOf } from "./to-add.ts";
import { unreadPosts } from "./unread-posts.ts";
import type { ToAdd } from "./to-add.ts";

/** Texts of one transaction, and the characters after which it is closed earlier. */
const BATCH = 500;
const BATCH_CHARACTERS = 4_000_000;

/** Milliseconds between two lines of progress. */
const TELL_EVERY = 2_000;

interface AddingOptions {
  readonly options: ReadOptions;
  readonly posts: OpenPostsOptions;
  readonly store: Store;
}

/** One input on its way into the ledger, batch by batch. */
export class Adding {
  readonly #ledger: Ledger;
  readonly #source: string;
  readonly #effects: Effects;
  readonly #how: AddingOptions;
  readonly #run: { readonly id: string; readonly reader: string };
  readonly #tally = new PostTally();
  readonly #begun: number;
  #told: number;
  #seen = 0;
  #failed = 0;
  #already = 0;
  #done = { documents: 0, revisions: 0, readings: 0, claims: 0 };
  /** Files behind and before, for the time that remains. */
  #files = { done: 0, all: 1 };

  constructor(ledger: Ledger, source: string, effects: Effects, how: AddingOptions) {
    this.#ledger = ledger;
    this.#source = source;
    this.#effects = effects;
    this.#how = how;
    this.#begun = Date.parse(effects.now());
    this.#told = this.#begun;
    this.#run = { id: rowId("run", effects.now(), source), reader: READER };
  }

  /** Adds all; what could not be read comes out as it is met, and stops nothing. A ledger that fails does. */
  async *all(files: readonly string[]): AsyncGenerator<Outcome<Added>> {
    this.#files = { done: 0, all: files.length };
    let batch: ToAdd[] = [];
    let characters = 0;
    for (const file of files) {
      try {
        for await (const one of textsOf(file, this.#effects, this.#how.options, this.#how.posts, this.#tally)) {
          this.#seen += 1;
          batch.push(one);
          characters += one.length;
          if (batch.length < BATCH && characters < BATCH_CHARACTERS) continue;
          yield* this.#add(batch);
          batch = [];
          characters = 0;
        }
      } catch (error) {
        if (error instanceof LedgerError) throw error;
        this.#failed += 1;
        yield { ok: false, source: file, error };
      }
      this.#files.done += 1;
    }
    yield* this.#add(batch);
    const unread = unreadPosts(this.#tally);
    if (unread !== null) yield { ok: false, source: this.#source, error: unread };
  }

  async *#add(batch: readonly ToAdd[]): AsyncGenerator<Outcome<Added>> {
    const keys = batch.map(({ identity }) => documentKey(identity));
    const read = await this.#ledger.read(keys, READER);
    const entries: Entry[] = [];
    const met = new Set<string>();
    for (const [at, one] of batch.entries()) {
      const key = keys[at] as string;
      if (read.has(key) || met.has(key)) {
        this.#already += 1;
        continue;
      }
      met.add(key);
      let reading: Reading;
      try {
        reading = one.read();
      } catch (error) {
        this.#failed += 1;
        yield { ok: false, source: one.source, error };
        continue;
      }
      entries.push({ reading, address: one.identity.address, dated: one.identity.dated, retrievedAt: one.retrievedAt, store: this.#how.store });
    }
    const { documents, revisions, readings, claims } = await this.#ledger.append(entries, this.#run, this.#effects.now());
    this.#done = { documents: this.#done.documents + documents, revisions: this.#done.revisions + revisions, readings: this.#done.readings + readings, claims: this.#done.claims + claims };
    this.#tell();
  }

  /** A line of progress, now and then. */
  #tell(): void {
    const now = Date.parse(this.#effects.now());
    if (now - this.#told < TELL_EVERY) return;
    this.#told = now;
    const seconds = (now - this.#begun) / 1000;
    const { done, all } = this.#files;
    const left = done > 0 && all > 1 ? ` · about ${grouped(Math.ceil((seconds / done) * (all - done)))} s left` : "";
    this.#effects.log(`${this.#source}: ${grouped(this.#seen)} texts, ${grouped(this.#done.claims)} claims added · ${grouped(Math.round(this.#seen / seconds))} texts/s${left}`);
  }

  told(): Added {
    const { documents, revisions, readings, claims } = this.#done;
    return {
      source: this.#source, ledger: this.#ledger.path, seen: this.#seen, documents, revisions, claims, readAnew: readings - documents,
      already: this.#already, failed: this.#failed, refused: { ...this.#tally.counts.refused },
    };
  }
}
