/** English spellings of Cyrillic place names, in the systems that reporters mix. */

type Letters = Readonly<Record<string, string>>;

const SHARED: Letters = {
  а: "a", б: "b", в: "v", д: "d", ж: "zh", з: "z", к: "k", л: "l", м: "m", н: "n", о: "o", п: "p", р: "r", с: "s",
  т: "t", у: "u", ф: "f", х: "kh", ц: "ts", ч: "ch", ш: "sh", щ: "shch", ь: "", "'": "", "’": "", ʼ: "",
};
const UKRAINIAN: Letters = { ...SHARED, г: "h", ґ: "g", е: "e", и: "y", і: "i" };
const RUSSIAN: Letters = { ...SHARED, г: "g", и: "i", ы: "y", э: "e", ъ: "" };

const UKRAINIAN_SCRIPT = /^[абвгґдежзийклмнопрстуфхцчшщьюяєіїʼ’' -]+$/;
const RUSSIAN_SCRIPT = /^[абвгдежзийклмнопрстуфхцчшщъыьэюяё -]+$/;

function spell(word: string, letters: Letters, special: (letter: string, before: string) => string | undefined): string {
  let out = "";
  let before = " ";
  for (const letter of word.toLowerCase()) {
    out += special(letter, before) ?? letters[letter] ?? letter;
    before = letter;
  }
  return out.replace(/(^|[ -])(\p{L})/gu, (_, gap: string, first: string) => gap + first.toUpperCase());
}

const isStart = (before: string): boolean => before === " " || before === "-";

/** Ukrainian name in the official (2010) system, in the BGN manner, and in the mixture of both. */
export function fromUkrainian(name: string): string[] {
  if (!UKRAINIAN_SCRIPT.test(name.toLowerCase())) return [];
  const word = name.replace(/зг/g, "zgh").replace(/Зг/g, "Zgh");
  const official = spell(word, UKRAINIAN, (letter, before) => {
    const start = isStart(before);
    if (letter === "й") return start ? "y" : "i";
    if (letter === "ї") return start ? "yi" : "i";
    if (letter === "я") return start ? "ya" : "ia";
    if (letter === "ю") return start ? "yu" : "iu";
    if (letter === "є") return start ? "ye" : "ie";
    return undefined;
  });
  const plain = spell(word, UKRAINIAN, (letter) => ({ й: "y", ї: "yi", я: "ya", ю: "yu", є: "ye" })[letter]);
  const endings = /yi$/.test(official) ? [official.replace(/yi$/, "y")] : [];
  return [...new Set([official, plain.replace(/yy$/, "y"), ...endings])];
}

/** Russian name in the BGN manner, and with plain e and i. */
export function fromRussian(name: string): string[] {
  if (!RUSSIAN_SCRIPT.test(name.toLowerCase())) return [];
  const word = name.replace(/(ый|ий)(?=$|[ -])/g, "ы");
  const full = spell(word, RUSSIAN, (letter, before) => {
    const soft = isStart(before) || "аеёиоуыэюяьъй".includes(before);
    if (letter === "е") return soft ? "ye" : "e";
    if (letter === "ё") return "жчшщ".includes(before) ? "yo" : "yo";
    if (letter === "й") return "y";
    if (letter === "я") return "ya";
    if (letter === "ю") return "yu";
    return undefined;
  });
  const plain = spell(word, RUSSIAN, (letter) => ({ е: "e", ё: "e", й: "i", я: "ya", ю: "yu" })[letter]);
  return [...new Set([full, plain])];
}
