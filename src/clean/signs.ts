/**
 * What a text has in it that a pattern could hang on, as bits, found in one pass over its characters. A pattern that needs a
 * word is tried only on texts with that word: a paragraph of news has none of most of them.
 *
 * A bit may be set without cause, never missing with cause.
 */
export const SIGN = {
  available: 1,
  newsletter: 1 << 1,
  cookies: 1 << 2,
  rights: 1 << 3,
  separator: 1 << 4,
  agency: 1 << 5,
  helped: 1 << 6,
  at: 1 << 7,
  url: 1 << 8,
  logo: 1 << 9,
  inline: 1 << 10,
  shout: 1 << 11,
  site: 1 << 12,
  bio: 1 << 13,
  contributed: 1 << 14,
  countries: 1 << 15,
} as const;
const ALL = (1 << 16) - 1;

const WORDS: readonly (readonly [number, string])[] = [
  [SIGN.available, "available"],
  [SIGN.newsletter, "newsletter newsletters"],
  [SIGN.cookies, "cookies"],
  [SIGN.rights, "reserved published reproduced republished"],
  [
    SIGN.agency,
    "afp ap p reuters epa efe getty shutterstock anadolu aa tass sputnik xinhua pa bloomberg ukrinform unian nurphoto zuma ani pti dpa alamy istock maxar planet imago " +
      "magnum sopa lightrocket wireimage redux canadian aap rex east kyodo yonhap sipa associated york nyt facebook telegram instagram handout screengrab screenshot file supplied " +
      "unocha unicef unsplash pixabay",
  ],
  [SIGN.helped, "contributed assisted helped"],
  [SIGN.logo, "logo"],
  [SIGN.inline, "play audio audios audio listen article advertisement ad continues continue scroll video browser copy copied share sign click opens"],
  [
    SIGN.site,
    "expressed solely blocker adblocker website site purposes solicitation sign newsletter newsletters journalism subscriber member patron readers terms privacy cookie cookies quote permission permissions " +
      "reserved subscribe download typo typos error errors bookmark",
  ],
  [
    SIGN.bio,
    "reporter correspondent journalist columnist editor writer contributor fellow bureau agency desk newsroom coverage producer freelance freelancer freelancers freelancing freelances based beat covering",
  ],
  [SIGN.contributed, "contributed reported"],
  [SIGN.countries, "countries"],
];

/** By the hash of a word: its bits. Two words of one hash share theirs, which sets too many and never too few. */
const SIZE = 1024;
const HASHES = new Int32Array(SIZE);
const BITS = new Int32Array(SIZE);
for (const [bit, words] of WORDS) {
  for (const word of words.split(" ")) {
    let hash = 0;
    for (let at = 0; at < word.length; at += 1) hash = (Math.imul(hash, 31) + word.charCodeAt(at)) | 0;
    const slot = slotOf(hash);
    HASHES[slot] = hash;
    BITS[slot] = (BITS[slot] as number) | bit;
  }
}

/** Where a hash stands, or the empty slot where it would. */
function slotOf(hash: number): number {
  let slot = (hash ^ (hash >>> 10)) & (SIZE - 1);
  while (BITS[slot] !== 0 && HASHES[slot] !== hash) slot = (slot + 1) & (SIZE - 1);
  return slot;
}

/** `signsOf` of a block's text, found once. */
export function signsOfBlock(block: { readonly text: string; signs?: number | undefined }): number {
  return (block.signs ??= signsOf(block.text));
}

export function signsOf(text: string): number {
  let bits = 0;
  let hash = 0;
  let letters = 0;
  let before = 0;
  const { length } = text;
  for (let at = 0; at <= length; at += 1) {
    const code = at < length ? text.charCodeAt(at) : 0x20;
    const low = code | 0x20;
    if (low >= 0x61 && low <= 0x7a && code < 0x80) {
      hash = (Math.imul(hash, 31) + low) | 0;
      letters += 1;
      if (code < 0x5b && before >= 0x41 && before < 0x5b) bits |= SIGN.shout;
    } else {
      if (letters > 0) {
        bits |= BITS[slotOf(hash)] as number;
        hash = 0;
        letters = 0;
      }
      if (code > 0x20) bits |= signOf(code, before);
    }
    before = code;
  }
  return bits;
}

function signOf(code: number, before: number): number {
  if (code < 0x80) {
    if (code === 0x7c || code === 0x3e) return SIGN.separator;
    if (code === 0x40) return SIGN.at;
    if (code === 0x28) return SIGN.inline;
    return code === 0x2f && before === 0x3a ? SIGN.url : 0;
  }
  if (code === 0xb7 || code === 0x2022 || code === 0x203a || code === 0xbb) return SIGN.separator;
  // Capitals of other scripts; Cyrillic words of the patterns.
  if (code === 0x17f || code === 0x212a) return ALL;
  return (code >= 0x2000 && code <= 0x206f) || (code < 0xc0 && code !== 0xaa && code !== 0xb5 && code !== 0xba) ? 0 : SIGN.shout | SIGN.rights;
}
