const LITERAL = /[A-Za-z ]{2,8}(?![?*+{])/y;

/**
 * The first letters of every text that an anchored pattern can match, in lower case, cut at `depth`; null when a text may
 * begin with anything. Every digit stands as 0. A prefix shorter than `depth` ends where the pattern takes any character, or where it ends.
 *
 * Knows the syntax that the furniture patterns use. Whatever it does not know counts as "anything", so that a gate made from
 * this can only let too much through, never too little.
 */
export function prefixes(pattern: RegExp, depth: number): readonly string[] | null {
  const source = pattern.source;
  if (!source.startsWith("^")) return null;
  let at = 1;

  /** Beginnings so far; those in `open` can grow no more. */
  interface Heads {
    readonly open: ReadonlySet<string>;
    readonly done: ReadonlySet<string>;
  }
  const EMPTY: Heads = { open: new Set([""]), done: new Set() };

  const append = (a: Heads, b: Heads): Heads => {
    const open = new Set<string>();
    const done = new Set(a.done);
    for (const head of a.open) {
      for (const [set, next] of [[b.open, open], [b.done, done]] as const) {
        for (const tail of set) {
          const text = head + tail;
          (text.length >= depth ? done : next).add(text.slice(0, depth));
        }
      }
    }
    return { open, done };
  };
  const union = (a: Heads, b: Heads): Heads => ({ open: new Set([...a.open, ...b.open]), done: new Set([...a.done, ...b.done]) });
  const anything: Heads = { open: new Set(), done: new Set([""]) };

  const alternatives = (): Heads => {
    let all = sequence();
    while (source[at] === "|") {
      at += 1;
      all = union(all, sequence());
    }
    return all;
  };
  const sequence = (): Heads => {
    let heads = EMPTY;
    while (at < source.length && source[at] !== "|" && source[at] !== ")") {
      if (heads.open.size === 0) {
        skip();
        break;
      }
      heads = append(heads, literal() ?? quantified(atom()));
    }
    return heads;
  };
  /** Plain letters in a row, as most patterns begin: taken at once. */
  const literal = (): Heads | null => {
    LITERAL.lastIndex = at;
    const letters = LITERAL.exec(source)?.[0];
    if (letters === undefined) return null;
    at += letters.length;
    return { open: new Set([letters.toLowerCase()]), done: new Set() };
  };
  /** To the end of the alternative: nothing in it can change how it begins. */
  const skip = (): void => {
    for (let nested = 0; at < source.length; at += 1) {
      const char = source[at];
      if (char === "\\") at += 1;
      else if (char === "[") while (source[at] !== "]") at += source[at] === "\\" ? 2 : 1;
      else if (char === "(") nested += 1;
      else if (nested === 0 && (char === "|" || char === ")")) return;
      else if (char === ")") nested -= 1;
    }
  };
  const quantified = (one: Heads): Heads => {
    const mark = /^(?:[?*+]|\{(\d+)(?:,(\d*))?\})\??/.exec(source.slice(at, at + 12));
    if (mark === null) return one;
    at += mark[0].length;
    const least = mark[1] === undefined ? (mark[0][0] === "+" ? 1 : 0) : Number(mark[1]);
    const most = mark[1] === undefined ? (mark[0][0] === "?" ? 1 : depth) : mark[2] === undefined ? least : mark[2] === "" ? depth : Number(mark[2]);
    let heads = EMPTY;
    for (let count = 0; count < Math.min(least, depth); count += 1) heads = append(heads, one);
    let all = heads;
    for (let count = least; count < Math.min(most, depth + 1); count += 1) {
      heads = append(heads, one);
      all = union(all, heads);
    }
    return all;
  };
  const atom = (): Heads => {
    const char = source[at] as string;
    if (char === "(") {
      const kind = /^\((?:\?(?::|=|!|<=|<!))?/.exec(source.slice(at, at + 4))?.[0] as string;
      at += kind.length;
      const inner = alternatives();
      at += 1;
      return kind === "(" || kind === "(?:" ? inner : EMPTY;
    }
    if (char === "[") return set();
    if (char === "\\") return escape();
    at += 1;
    if (char === ".") return anything;
    if (char === "$") return EMPTY;
    return { open: new Set([/[0-9]/.test(char) ? "0" : char.toLowerCase()]), done: new Set() };
  };
  const escape = (): Heads => {
    const next = source[at + 1] as string;
    at += 2;
    if (next === "b") return EMPTY;
    if (next === "d") return { open: new Set("0"), done: new Set() };
    if (next === "p" || next === "P") {
      at = source.indexOf("}", at) + 1;
      return anything;
    }
    return /[a-zA-Z]/.test(next) ? anything : { open: new Set([next]), done: new Set() };
  };
  const set = (): Heads => {
    const from = at + 1;
    at = from;
    while (source[at] !== "]") at += source[at] === "\\" ? 2 : 1;
    const body = source.slice(from, at);
    at += 1;
    if (/^\^|\\[a-zA-Z]|.-./.test(body)) return anything;
    return { open: new Set(body.replaceAll("\\", "").toLowerCase().replace(/[0-9]/g, "0")), done: new Set() };
  };

  const heads = alternatives();
  const found = new Set([...heads.open, ...heads.done]);
  return found.has("") ? null : [...found];
}
