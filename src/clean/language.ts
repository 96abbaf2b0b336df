/** Languages that Tallywire tells apart; `und` when the text is too short or in another script. */
export function detectLanguage(text: string): string {
  const sample = text.slice(0, 20_000);
  const count = (pattern: RegExp): number => sample.match(pattern)?.length ?? 0;
  const cyrillic = count(/\p{Script=Cyrillic}/gu);
  const latin = count(/\p{Script=Latin}/gu);
  const letters = count(/\p{L}/gu);
  if (letters < 3) return "und";
  if (cyrillic > latin && cyrillic > letters / 2) {
    if (count(/ў/giu) > cyrillic / 500) return "be";
    const ukrainian = count(/[іїєґ]/giu);
    const russian = count(/[ыэёъ]/giu);
    if (ukrainian === 0 && russian === 0) return cyrillic < 12 ? "und" : count(/(?:^|[^\p{L}])(?:та|що|від|як|це|до|з)(?=$|[^\p{L}])/giu) > count(/(?:^|[^\p{L}])(?:что|от|как|это|из|и)(?=$|[^\p{L}])/giu) ? "uk" : "ru";
    return ukrainian >= russian ? "uk" : count(/ъ/giu) > cyrillic / 100 ? "bg" : "ru";
  }
  if (latin > letters / 2) {
    const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
    let best = "en";
    let most = 0;
    for (const [language, frequent] of FREQUENT) {
      let found = 0;
      for (const word of words) if (frequent.has(word)) found += 1;
      if (found > most) {
        most = found;
        best = language;
      }
    }
    return most === 0 ? (words.length < 12 ? "en" : "und") : best;
  }
  return "und";
}

const FREQUENT: readonly (readonly [string, ReadonlySet<string>])[] = (
  [
    ["en", "the of and to in that is was for on with as said by at from it have were has are be"],
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
).map(([language, words]) => [language, new Set(words.split(" "))] as const);
