/** Characters that decide: the first words of a text show its language as surely as all of them. */
const SAMPLE = 1200;

/** Languages that Tallywire tells apart; `und` when the text is too short or in another script. */
export function detectLanguage(text: string): string {
  const sample = text.length > SAMPLE ? text.slice(0, SAMPLE) : text;
  const count = (pattern: RegExp): number => sample.match(pattern)?.length ?? 0;
  const { cyrillic, latin, letters } = scripts(sample);
  if (letters < 3) return "und";
  if (cyrillic > latin && cyrillic > letters / 2) {
    if (count(/ў/gi) > cyrillic / 500) return "be";
    const ukrainian = count(/[іїєґ]/gi);
    const russian = count(/[ыэёъ]/gi);
    if (ukrainian === 0 && russian === 0) return cyrillic < 12 ? "und" : count(/(?:^|[^\p{L}])(?:та|що|від|як|це|до|з)(?=$|[^\p{L}])/giu) > count(/(?:^|[^\p{L}])(?:что|от|как|это|из|и)(?=$|[^\p{L}])/giu) ? "uk" : "ru";
    return ukrainian >= russian ? "uk" : count(/ъ/gi) > cyrillic / 100 ? "bg" : "ru";
  }
  return latin > letters / 2 ? latinLanguage(sample) : "und";
}

/** How many letters the text has, and how many of them are of each script; one pass for plain news in either. */
function scripts(text: string): { readonly cyrillic: number; readonly latin: number; readonly letters: number } {
  let cyrillic = 0;
  let latin = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 0x80) {
      const low = code | 0x20;
      if (low >= 0x61 && low <= 0x7a) latin += 1;
    } else if (code >= 0xc0 && code < 0x250) {
      if (code !== 0xd7 && code !== 0xf7) latin += 1;
    } else if ((code >= 0x400 && code < 0x482) || (code >= 0x48a && code < 0x530)) cyrillic += 1;
    else if (!((code >= 0x2010 && code <= 0x203a) || (code >= 0xa0 && code < 0xc0 && code !== 0xaa && code !== 0xb5 && code !== 0xba))) {
      const count = (pattern: RegExp): number => text.match(pattern)?.length ?? 0;
      return { cyrillic: count(/\p{Script=Cyrillic}/gu), latin: count(/\p{Script=Latin}/gu), letters: count(/\p{L}/gu) };
    }
  }
  return { cyrillic, latin, letters: cyrillic + latin };
}

/** Languages share short words, and what is taken for another than English is not read: it needs so many, and so much more than English has. */
const FEWEST = 3;
const SURE = 1.5;

/** The language whose frequent words stand most often in the text; English unless another is plain. */
function latinLanguage(text: string): string {
  const found = new Uint32Array(FREQUENT.length);
  let words = 0;
  let from = 0;
  let hash = 0;
  for (let at = 0; at <= text.length; at += 1) {
    const code = at < text.length ? text.charCodeAt(at) : 0x20;
    const low = (code >= 0x41 && code <= 0x5a) || (code >= 0xc0 && code <= 0xde) ? code | 0x20 : code;
    if ((low >= 0x61 && low <= 0x7a) || (low >= 0x80 && isLetter(low, text, at))) {
      hash = (Math.imul(hash, 31) + low) | 0;
      continue;
    }
    if (at > from) {
      words += 1;
      for (let bits = at - from <= LONGEST ? languagesOf(hash) : 0; bits !== 0; bits &= bits - 1) {
        const language = 31 - Math.clz32(bits & -bits);
        found[language] = (found[language] as number) + 1;
      }
    }
    from = at + 1;
    hash = 0;
  }
  const english = found[0] as number;
  let best = "en";
  let most = Math.max(english * SURE, FEWEST - 1);
  for (let language = 1; language < FREQUENT.length; language += 1) {
    if ((found[language] as number) <= most) continue;
    most = found[language] as number;
    best = (FREQUENT[language] as (typeof FREQUENT)[number])[0];
  }
  return best === "en" && english === 0 && words >= 12 ? "und" : best;
}

function isLetter(code: number, text: string, at: number): boolean {
  if (code < 0xc0) return code === 0xaa || code === 0xb5 || code === 0xba;
  if (code < 0x250) return code !== 0xd7 && code !== 0xf7;
  return !(code >= 0x2010 && code <= 0x203a) && /\p{L}/u.test(text.charAt(at));
}

const FREQUENT: readonly (readonly [string, readonly string[]])[] = (
  [
    ["en", "the of and to in that is was for on with as said by at from it have were has are be a an after this they not but their had been who which he more than two people"],
    ["de", "der die und das den von zu mit sich des auf für ist im dem nicht ein eine als auch"],
    ["fr", "de la le les des et en du un une que est dans pour qui sur par au pas plus"],
    ["es", "de la que el en y los del se las por un para con una su al lo como más"],
    ["it", "di che e la il un a per in una sono è del della le con si dei non"],
    ["pl", "w i z na do się że nie jest o od po przez przy oraz dla ale jak są za"],
    ["tr", "ve bir bu için ile da de olarak olan daha çok ise gibi kadar sonra türkiye"],
    ["pt", "de que e o a do da em um para com não uma os no se na por mais dos"],
    ["nl", "de het een van en in is dat op te zijn met voor niet aan er om ook als"],
    ["ro", "de și în a la cu pe din care că pentru este un nu o mai sunt"],
  ] as const
).map(([language, words]) => [language, words.split(" ")] as const);

const LONGEST = 7;
/** By the hash of a word: a bit for each language that has it among its frequent ones. No two of the words share a hash. */
const HASHES = new Int32Array(1024);
const LANGUAGES = new Int32Array(1024);
for (let language = 0; language < FREQUENT.length; language += 1) {
  for (const word of (FREQUENT[language] as (typeof FREQUENT)[number])[1]) {
    let hash = 0;
    for (let at = 0; at < word.length; at += 1) hash = (Math.imul(hash, 31) + word.charCodeAt(at)) | 0;
    const slot = slotOf(hash);
    HASHES[slot] = hash;
    LANGUAGES[slot] = (LANGUAGES[slot] as number) | (1 << language);
  }
}

function languagesOf(hash: number): number {
  return LANGUAGES[slotOf(hash)] as number;
}

/** Where a hash stands, or the empty slot where it would. */
function slotOf(hash: number): number {
  let slot = (hash ^ (hash >>> 10)) & 1023;
  while (LANGUAGES[slot] !== 0 && HASHES[slot] !== hash) slot = (slot + 1) & 1023;
  return slot;
}
