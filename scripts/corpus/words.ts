/** Words of the corpus: written here on their own, not taken from a reader's tables. */

export const UK_MONTHS = ["січня", "лютого", "березня", "квітня", "травня", "червня", "липня", "серпня", "вересня", "жовтня", "листопада", "грудня"] as const;
export const RU_MONTHS = ["января", "февраля", "марта", "апреля", "мая", "июня", "июля", "августа", "сентября", "октября", "ноября", "декабря"] as const;

const UK_NOMINATIVE = ["", "один", "два", "три", "чотири", "п’ять", "шість", "сім", "вісім", "дев’ять", "десять", "одинадцять", "дванадцять", "тринадцять", "чотирнадцять", "п’ятнадцять", "шістнадцять", "сімнадцять", "вісімнадцять", "дев’ятнадцять", "двадцять"] as const;
const UK_INSTRUMENTAL = ["", "одним", "двома", "трьома", "чотирма", "п’ятьма", "шістьма", "сімома", "вісьмома", "дев’ятьма", "десятьма", "одинадцятьма", "дванадцятьма", "тринадцятьма", "чотирнадцятьма", "п’ятнадцятьма", "шістнадцятьма", "сімнадцятьма", "вісімнадцятьма", "дев’ятнадцятьма", "двадцятьма"] as const;
const RU_NOMINATIVE = ["", "один", "два", "три", "четыре", "пять", "шесть", "семь", "восемь", "девять", "десять", "одиннадцать", "двенадцать", "тринадцать", "четырнадцать", "пятнадцать", "шестнадцать", "семнадцать", "восемнадцать", "девятнадцать", "двадцать"] as const;
const RU_TENS = ["", "", "двадцать", "тридцать", "сорок", "пятьдесят", "шестьдесят", "семьдесят", "восемьдесят", "девяносто"] as const;

export const ukNominative = (value: number): string => UK_NOMINATIVE[value] ?? String(value);
export const ukInstrumental = (value: number): string => UK_INSTRUMENTAL[value] ?? String(value);
/** One to ninety-nine in words. */
export function ruWords(value: number): string {
  const whole = RU_NOMINATIVE[value];
  if (whole !== undefined) return whole;
  if (value > 99) return String(value);
  return [RU_TENS[Math.floor(value / 10)], RU_NOMINATIVE[value % 10]].filter((part) => part !== "").join(" ");
}

/** The ending that Ukrainian writes behind digits in the instrumental: 5-ма, 41-м, 62-ма. */
export function ukSuffixed(value: number): string {
  return value % 10 === 1 && value % 100 !== 11 ? `${value}-м` : `${value}-ма`;
}

/** один БпЛА, два БпЛА; the form of a noun behind a number. */
export function form(value: number, one: string, few: string, many: string): string {
  const [last, two] = [value % 10, value % 100];
  if (last === 1 && two !== 11) return one;
  return last >= 2 && last <= 4 && (two < 12 || two > 14) ? few : many;
}

/** Launch areas of the Air Force's bulletins: as written, ISO 3166-2. */
export const RUSSIAN_AREAS: readonly (readonly [written: string, code: string])[] = [["Курськ", "RU-KRS"], ["Орел", "RU-ORL"], ["Брянськ", "RU-BRY"], ["Міллерово", "RU-ROS"], ["Шаталово", "RU-SMO"], ["Приморсько-Ахтарськ", "RU-KDA"], ["Єйськ", "RU-KDA"], ["Навля", "RU-BRY"]];
export const OCCUPIED_AREAS: readonly (readonly [written: string, code: string])[] = [["Чауда – ТОТ АР Крим", "UA-43"], ["Гвардійське – ТОТ АР Крим", "UA-43"], ["ТОТ Донецьк", "UA-14"]];
/** Regions of Ukraine in the locative and as lands. */
export const UK_REGIONS: readonly (readonly [locative: string, land: string, code: string])[] = [
  ["Сумській", "Сумщина", "UA-59"], ["Харківській", "Харківщина", "UA-63"], ["Полтавській", "Полтавщина", "UA-53"], ["Київській", "Київщина", "UA-32"], ["Одеській", "Одещина", "UA-51"], ["Миколаївській", "Миколаївщина", "UA-48"],
  ["Черкаській", "Черкащина", "UA-71"], ["Житомирській", "Житомирщина", "UA-18"], ["Вінницькій", "Вінниччина", "UA-05"], ["Хмельницькій", "Хмельниччина", "UA-68"], ["Чернігівській", "Чернігівщина", "UA-74"], ["Дніпропетровській", "Дніпропетровщина", "UA-12"],
];
export const RU_REGIONS: readonly (readonly [genitive: string, code: string])[] = [
  ["Белгородской", "RU-BEL"], ["Брянской", "RU-BRY"], ["Курской", "RU-KRS"], ["Орловской", "RU-ORL"], ["Калужской", "RU-KLU"], ["Тульской", "RU-TUL"], ["Рязанской", "RU-RYA"], ["Смоленской", "RU-SMO"], ["Воронежской", "RU-VOR"], ["Ростовской", "RU-ROS"],
  ["Саратовской", "RU-SAR"], ["Волгоградской", "RU-VGG"], ["Липецкой", "RU-LIP"], ["Тамбовской", "RU-TAM"], ["Ленинградской", "RU-LEN"], ["Новгородской", "RU-NGR"], ["Тверской", "RU-TVE"], ["Владимирской", "RU-VLA"], ["Нижегородской", "RU-NIZ"], ["Самарской", "RU-SAM"],
];
/** Places of the ministry's lists that are no region by an adjective: as they stand behind "над". */
export const RU_OTHERS: readonly (readonly [over: string, code: string])[] = [
  ["территорией Республики Крым", "UA-43"], ["акваторией Черного моря", "XZ-BLACK"], ["акваторией Азовского моря", "XZ-AZOV"], ["территорией Московского региона", "RU-MOS"], ["территорией Краснодарского края", "RU-KDA"], ["территорией Республики Татарстан", "RU-TA"], ["территорией Республики Калмыкия", "RU-KL"], ["территорией Республики Адыгея", "RU-AD"],
];
