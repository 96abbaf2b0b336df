/** The four forms of an English verb. Irregular verbs give their own past and participle. */
export interface VerbForms {
  readonly base: string;
  readonly third: string;
  readonly past: string;
  readonly participle: string;
  readonly ing: string;
}

const VOWELS = "aeiou";

/**
 * Inflects the first word of a verb phrase: `verb("launch")`, `verb("shoot down", "shot", "shot")`.
 * Doubling ("stop, stopped") is asked for with `double`.
 */
export function verb(phrase: string, past?: string, participle?: string, double = false): VerbForms {
  const [head = "", ...rest] = phrase.split(" ");
  const tail = rest.length === 0 ? "" : ` ${rest.join(" ")}`;
  const last = head.at(-1) ?? "";
  const before = head.at(-2) ?? "";
  const consonantY = last === "y" && !VOWELS.includes(before);
  const third = /(?:s|x|z|ch|sh)$/.test(head) ? `${head}es` : consonantY ? `${head.slice(0, -1)}ies` : `${head}s`;
  const stem = double ? head + last : head;
  const regular = last === "e" ? `${head}d` : consonantY ? `${head.slice(0, -1)}ied` : `${stem}ed`;
  const ing = last === "e" && before !== "e" ? `${head.slice(0, -1)}ing` : `${stem}ing`;
  // A past form of several words is given whole; one word takes the phrase's tail.
  const whole = (form: string): string => (form.includes(" ") || tail === "" ? form : form + tail);
  const done = past === undefined ? regular + tail : whole(past);
  return {
    base: head + tail,
    third: third + tail,
    past: done,
    participle: participle === undefined ? done : whole(participle),
    ing: ing + tail,
  };
}
