import type { PackedBranch } from "./packed.ts";
import type { Term } from "./term.ts";
import { shaped, TAG, TAGS_OF_NAMES } from "./term.ts";

/**
 * One surface form and what it can mean. Forms may have several words; a hyphen equals a space. With `heads`, the form
 * is known with each of these words behind it, not by itself: "Kharkiv region", "Kharkiv oblast".
 */
export type Entry = readonly [form: string, term: Partial<Term>, heads?: readonly string[]];

/** What is known of a word, or of a phrase up to a word. */
export class Node {
  term: Term | undefined = undefined;
  /** The term was met in a text, and has its lasting shape. */
  met = false;
  children: Map<number, Node> | undefined = undefined;
  /** One bit for each child, shared by many words: where the bit of a word is not set, no child has it. */
  hint = 0;
  /** Phrases that begin with this word and wait until a text has it, in the order in which they were given. */
  waiting: Entry[] | undefined = undefined;
  /** All of it, when it is still packed. */
  packed: PackedBranch | undefined = undefined;
}

/** Gives a term that a text has for the first time the shape that all such terms share: rules read them millions of times. */
export function meet(node: Node): void {
  node.met = true;
  if (node.term !== undefined) node.term = shaped(node.term);
}

export function childOf(node: Node, id: number): Node {
  node.children ??= new Map();
  node.hint |= 1 << (id & 31);
  let child = node.children.get(id);
  if (child === undefined) node.children.set(id, (child = new Node()));
  return child;
}

export function maskOf(term: Term | undefined, capital: boolean): number {
  if (term === undefined) return 0;
  return capital ? term.mask : term.mask & ~(term.names ?? 0);
}

/** Joins two meanings of one form. Lists are joined; of single meanings the first entry wins. The old one is changed in place. */
export function merge(old: Term | undefined, fresh: Partial<Term>): Term {
  let added = 0;
  for (const key in fresh) if (fresh[key as keyof Term] !== undefined) added |= TAG[key as keyof typeof TAG] ?? 0;
  if (old === undefined) return { ...fresh, mask: added, names: (fresh.names ?? 0) | (added & TAGS_OF_NAMES) };
  const out = old as unknown as Record<string, unknown>;
  for (const key in fresh) {
    const value = fresh[key as keyof Term];
    if (value === undefined || TAG[key as keyof typeof TAG] === undefined) continue;
    const before = out[key];
    if (before === undefined) out[key] = value;
    else if (Array.isArray(before) && Array.isArray(value)) out[key] = before.concat(value);
  }
  const mask = old.mask | added;
  out["names"] = (old.names ?? 0) | (fresh.names ?? 0) | (mask & TAGS_OF_NAMES);
  out["mask"] = mask;
  return old;
}
