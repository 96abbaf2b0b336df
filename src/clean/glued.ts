/** Where a seam may be, told without the tables of all scripts. */
const PERHAPS = /[a-z\u00aa-\u1fff\u2070-\uffff](?=[A-Z\u00aa-\u1fff\u2070-\uffff])/g;
const SMALL_BEFORE = /\p{Ll}{2}$/u;
const CAPITAL_HERE = /\p{Lu}\p{Ll}/uy;
/** Texts have a handful; one of names alone should not cost more. */
const MOST = 40;

/**
 * Where a heading was glued to the sentence behind it ("Borders closedThe army said"), as offsets in the raw text.
 *
 * Only where it is certain: the glued word stands once in the text, and both its halves stand in it by themselves, the
 * second with its capital. Names such as "WhatsApp" or "McDonald" fail that.
 */
export function gluedHeadings(raw: string): ReadonlySet<number> {
  const seams = new Set<number>();
  let tries = 0;
  for (PERHAPS.lastIndex = 0; PERHAPS.test(raw); ) {
    const at = PERHAPS.lastIndex;
    if (!isSeam(raw, at)) continue;
    if (++tries > MOST) break;
    const left = /[\p{L}\p{N}]+$/u.exec(raw.slice(Math.max(0, at - 40), at))?.[0] ?? "";
    const right = /^[\p{L}\p{N}]+/u.exec(raw.slice(at, at + 40))?.[0] ?? "";
    if (!/^\p{L}\p{Ll}{3,}$/u.test(left) || !/^\p{Lu}\p{Ll}+$/u.test(right)) continue;
    if (stands(raw, left + right, false) === 1 && stands(raw, left, true) > 0 && stands(raw, right, false) > 0) seams.add(at);
  }
  return seams;
}

/** Whether a capital stands inside a word, between small letters: "AirspacePoland", but "WhatsApp" too. */
function isSeam(raw: string, at: number): boolean {
  CAPITAL_HERE.lastIndex = at;
  return CAPITAL_HERE.test(raw) && SMALL_BEFORE.test(raw.slice(Math.max(0, at - 4), at));
}

/** How often a word stands by itself in a text, up to two times; `loose` takes it in small letters and with a capital. */
function stands(raw: string, word: string, loose: boolean): number {
  const forms = loose ? new Set([word, word.toLowerCase(), (word[0] as string).toUpperCase() + word.slice(1)]) : [word];
  let count = 0;
  for (const form of forms) {
    for (let at = raw.indexOf(form); at >= 0 && count < 2; at = raw.indexOf(form, at + 1)) {
      if (!isLetter(raw[at - 1]) && !isLetter(raw[at + form.length])) count += 1;
    }
  }
  return count;
}

function isLetter(sign: string | undefined): boolean {
  return sign !== undefined && /[\p{L}\p{N}]/u.test(sign);
}
