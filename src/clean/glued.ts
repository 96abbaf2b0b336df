/** A small letter and a capital inside a word: "AirspacePoland", but "WhatsApp" too. */
const SEAM = /\p{Ll}{2}(?=\p{Lu}\p{Ll})/gu;
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
  for (const match of raw.matchAll(SEAM)) {
    if (++tries > MOST) break;
    const at = match.index + match[0].length;
    const left = /[\p{L}\p{N}]+$/u.exec(raw.slice(Math.max(0, at - 40), at))?.[0] ?? "";
    const right = /^[\p{L}\p{N}]+/u.exec(raw.slice(at, at + 40))?.[0] ?? "";
    if (!/^\p{L}\p{Ll}{3,}$/u.test(left) || !/^\p{Lu}\p{Ll}+$/u.test(right)) continue;
    if (stands(raw, left + right, false) === 1 && stands(raw, left, true) > 0 && stands(raw, right, false) > 0) seams.add(at);
  }
  return seams;
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
