const CYRILLIC = ["windows-1251", "koi8-u", "iso-8859-5", "ibm866", "x-mac-cyrillic"] as const;
const LATIN = ["windows-1252", "windows-1250"] as const;

/** Letters that make up most of running Ukrainian and Russian text. */
const COMMON = new Set("оаеинтсрвлкмдупяіьзбгчйхєжїшщыюё");

/**
 * The one-byte encoding under which the bytes read as words; null when none does. Works on the letters above ASCII:
 * Cyrillic text has them side by side and in lower case, Latin text has them one by one between ASCII letters.
 */
export function guessCharset(bytes: Uint8Array): string | null {
  let high = 0;
  let pairs = 0;
  let controls = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] as number;
    if (byte < 0x80) continue;
    high += 1;
    if (byte < 0xa0) controls += 1;
    if ((bytes[at + 1] ?? 0) >= 0x80) pairs += 1;
  }
  if (high === 0) return "utf-8";
  if (pairs < high * 0.35) return latin(bytes, controls);
  let best: string | null = null;
  let most = 0.45;
  for (const label of CYRILLIC) {
    const score = cyrillicScore(new TextDecoder(label).decode(bytes), high);
    if (score > most) {
      most = score;
      best = label;
    }
  }
  return best;
}

function cyrillicScore(text: string, high: number): number {
  let score = 0;
  let before = "";
  for (const character of text) {
    if (character.charCodeAt(0) >= 0x80) {
      if (COMMON.has(character)) score += 1;
      else if (/\p{Lu}/u.test(character)) score += /\p{Ll}/u.test(before) ? -1 : 0.3;
      else if (/[\p{P}\p{Zs}№]/u.test(character)) score += 0.2;
      else score -= 0.5;
    }
    before = character;
  }
  return score / high;
}

function latin(bytes: Uint8Array, controls: number): string | null {
  let best: string = LATIN[0];
  let most = Number.NEGATIVE_INFINITY;
  for (const label of LATIN) {
    const text = new TextDecoder(label).decode(bytes);
    let score = 0;
    for (const character of text) {
      if (/[àâäáãåæçèéêëìíîïñòóôöøùúûüßœ]/iu.test(character)) score += label === "windows-1252" ? 1 : 0.4;
      else if (/[ąćčďęěłľńňőřśšťůűźżž]/iu.test(character)) score += label === "windows-1250" ? 1 : 0;
    }
    if (score > most) {
      most = score;
      best = label;
    }
  }
  return controls > bytes.length * 0.2 ? null : best;
}
