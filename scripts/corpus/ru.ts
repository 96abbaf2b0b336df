import { at, claim } from "./entry.ts";
import type { Entry, ExpectedClaim } from "./entry.ts";
import { moscow, night } from "./days.ts";
import type { Night } from "./days.ts";
import type { Chance } from "./random.ts";
import { RU_MONTHS, RU_OTHERS, RU_REGIONS, form, ruWords } from "./words.ts";

type Draft = Omit<Entry, "id">;
const SIGN = "\n\n🔹 Минобороны России";
const CRAFT = "украинских беспилотных летательных аппарата";

function entry(era: string, variant: string, on: string, clock: string, text: string, claims: readonly ExpectedClaim[], window: Entry["expected"]["window"], nightOf: string | null = on): Draft {
  return { language: "ru", source: "ru-mod", era, variant, posted_at: moscow(on, clock), text, genre: "bulletin", expected: { night_of: nightOf, window, as_of: null, claims } };
}

const uav = { weapon: ["uav"] } as const;
const day = ({ day: date, month }: { readonly day: number; readonly month: number }): string => `${date} ${RU_MONTHS[month - 1]}`;
const craft = (value: number): string => form(value, "украинский беспилотный летательный аппарат", CRAFT, "украинских беспилотных летательных аппаратов");
const figure = (chance: Chance, value: number): string => (value < 100 && chance.is(0.5) ? ruWords(value) : String(value));
const destroyed = (chance: Chance, value: number): string => (value % 10 === 1 && value % 100 !== 11 ? chance.of(["уничтожен", "перехвачен и уничтожен"]) : chance.of(["уничтожены", "перехвачены и уничтожены", "уничтожено", "уничтожены и перехвачены"]));
const over = (code: string): ExpectedClaim["places"] => at("shot_down_over", [code]);

interface Item {
  readonly value: number;
  readonly over: string;
  readonly code: string;
}

function items(chance: Chance, count: number): readonly Item[] {
  const regions = chance.some(RU_REGIONS, count, count).map(([name, code]) => ({ over: `территорией ${name} области`, code }));
  const others = chance.is(0.6) ? chance.some(RU_OTHERS, 1, 2).map(([name, code]) => ({ over: name, code })) : [];
  return [...regions, ...others].map((place) => ({ ...place, value: chance.int(1, 40) }));
}

/** 2023 and 2024: the attempt first, then one incident. */
export function incident(chance: Chance): Draft {
  const when = night(chance, "2023-08-20", "2024-12-20");
  const [genitive, code] = chance.of(RU_REGIONS);
  const clock = chance.of(["08.20", "11.45", "15.05", "19.30", "22.10"]);
  const again = chance.is(0.5) ? "очередная " : "";
  const opening = chance.of([`⚡️ Около ${clock} мск пресечена ${again}попытка`, `⚡️ В ${clock} мск пресечена ${again}попытка`]);
  const text = `${opening} киевского режима совершить террористическую атаку ${chance.of(["c", "с"])} применением ${chance.of(["БПЛА", "БпЛА"])} самолетного типа по объектам на территории Российской Федерации.\n\nДежурными средствами ПВО украинский беспилотный летательный аппарат ${chance.of(["уничтожен", "перехвачен"])} над территорией ${genitive} области.${SIGN}`;
  const at = moscow(when.on, clock.replace(".", ":"));
  return entry("2023-2024", "incident", when.on, "23:20", text, [claim("attempted", 1), claim("shot_down", 1, { ...uav, places: over(code) })], { start: at, end: at });
}

/** 2023 and 2024: a night with a number in words, by fire and by jamming. */
export function attempt(chance: Chance): Draft {
  const when = night(chance, "2023-08-20", "2024-12-20");
  const [genitive, code] = chance.of(RU_REGIONS);
  const variant = chance.of(["all", "both", "jammed", "split"] as const);
  const opening = chance.of(["⚡️ Сегодня ночью пресечена попытка", "⚡️ В течение прошедшей ночи пресечена попытка"]);
  const by = (value: number): string => ({ 2: "двух", 3: "трех" })[value] ?? "";
  const window = { start: when.eve.on, end: when.on };
  if (variant === "all" || variant === "both") {
    const sent = variant === "both" ? 2 : 3;
    const text = `${opening} киевского режима совершить террористическую атаку с применением ${by(sent)} БпЛА самолетного типа по объектам на территории Российской Федерации.\n\nДежурными средствами ПВО ${variant === "both" ? "оба украинских беспилотных летательных аппарата" : "все украинские беспилотные летательные аппараты"} уничтожены над территорией ${genitive} области.${SIGN}`;
    return entry("2023-2024", variant, when.on, "07:30", text, [claim("attempted", 1), claim("launched", sent, uav), claim("shot_down", [sent, sent, "all_of"], { ...uav, places: over(code), part_of: variant === "both" ? null : 1 })], window);
  }
  const [fire, jam] = [chance.int(2, 15), chance.int(2, 15)];
  if (variant === "jammed") {
    const text = `${opening} киевского режима совершить террористическую атаку с применением БПЛА самолетного типа.\n▫️ ${ruWords(fire).replace(/^./u, (letter) => letter.toUpperCase())} ${form(fire, "украинский БПЛА уничтожен", "украинских БПЛА уничтожены", "украинских БПЛА уничтожены")} средствами ПВО над территорией ${genitive} области.\n▫️ Еще ${ruWords(jam)} БПЛА ${form(jam, "подавлен", "подавлены", "подавлено")} средствами радиоэлектронной борьбы.${SIGN}`;
    return entry("2023-2024", variant, when.on, "07:30", text, [claim("attempted", 1), claim("shot_down", fire, { ...uav, places: over(code) }), claim("suppressed", jam, uav)], window);
  }
  const text = `${opening} киевского режима совершить террористическую атаку с применением БПЛА самолетного типа.\nДежурными средствами ПВО ${ruWords(fire)} ${craft(fire)} уничтожено и еще ${ruWords(jam)} перехвачено над территорией Республики Крым.${SIGN}`;
  return entry("2023-2024", variant, when.on, "07:30", text, [claim("attempted", 1), claim("shot_down", fire, uav), claim("shot_down", jam, { ...uav, places: over("UA-43") })], window);
}

/** Early 2025: one sentence, one region or several without shares. */
export function short(chance: Chance): Draft {
  const when = night(chance, "2025-01-03", "2025-03-30");
  const value = chance.int(2, 19);
  const regions = chance.some(RU_REGIONS, 1, 3);
  const names = regions.map(([genitive]) => genitive);
  const where = names.length === 1 ? `территорией ${names[0]} области` : `территориями ${names.slice(0, -1).join(", ")} и ${names.at(-1)} областей`;
  const [from, to] = [chance.of(["10.30", "13.00", "17.15"]), chance.of(["18.00", "19.40", "20.00"])];
  const text = `⚡️ ${chance.of(["С", "C", "В период с"])} ${from} ${chance.is(0.3) ? "мск " : ""}до ${to} мск дежурными средствами ПВО ${destroyed(chance, value)} ${figure(chance, value)} ${craft(value)} над ${where}.${SIGN}`;
  return entry("2025-short", "window", when.on, "20:30", text, [claim("shot_down", value, { ...uav, places: at("shot_down_over", regions.map(([, code]) => code)) })], { start: moscow(when.on, from.replace(".", ":")), end: moscow(when.on, to.replace(".", ":")) });
}

/** 2025 and 2026: a total and its list, in bullets or in one sentence, "по одному" and "летевших на Москву" in it. */
export function itemised(chance: Chance): Draft {
  const when = night(chance, "2025-03-15", "2026-04-10");
  const list = items(chance, chance.int(2, 5));
  const each = chance.is(0.4) ? chance.int(1, 2) : 0;
  const shared = each === 0 ? [] : chance.some(RU_REGIONS.filter(([, code]) => list.every((item) => item.code !== code)), 2, 3);
  const total = list.reduce((sum, { value }) => sum + value, each * shared.length);
  const capital = list.findIndex(({ code, value }) => code === "RU-MOS" && value > 2);
  const to = capital < 0 ? 0 : chance.int(1, (list[capital] as Item).value - 1);
  const claims: ExpectedClaim[] = [claim("shot_down", total, uav)];
  const noun = chance.of([" БпЛА", "", " БПЛА"]);
  const lines = list.map(({ value, over: place, code }, i) => {
    claims.push(claim("shot_down", value, { ...uav, part_of: 0, places: over(code) }));
    if (i === capital) claims.push(claim("shot_down", to, { ...uav, part_of: claims.length - 1 }));
    return `${figure(chance, value)}${noun} – над ${place}${i === capital ? `, в том числе ${figure(chance, to)} БПЛА, ${form(to, "летевший", "летевших", "летевших")} на Москву` : ""}`;
  });
  if (each > 0) {
    for (const [, code] of shared) claims.push(claim("shot_down", each, { ...uav, part_of: 0, places: over(code) }));
    const names = shared.map(([genitive]) => genitive);
    lines.push(`по ${each === 1 ? "одному" : "два"}${noun} – над территориями ${names.slice(0, -1).join(", ")} и ${names.at(-1)} областей`);
  }
  const bullet = chance.of(["▪️ ", "▫️ ", "", "- "]);
  const body = bullet === "" ? ` ${lines.join(", ")}.` : `\n${lines.map((line) => `${bullet}${line}`).join(",\n")}.`;
  const opening = chance.of(["past", "window", "dated"] as const);
  const head = { past: "В течение прошедшей ночи", window: "В период с 23.00 до 07.00 мск", dated: `С 20.00 мск ${day(when.eve)}${chance.is(0.3) ? " т.г." : ""} до 07.00 мск ${day(when)}${chance.is(0.3) ? " т.г." : ""}` }[opening];
  const window = { past: { start: when.eve.on, end: when.on }, window: { start: moscow(when.eve.on, "23:00"), end: moscow(when.on, "07:00") }, dated: { start: moscow(when.eve.on, "20:00"), end: moscow(when.on, "07:00") } }[opening];
  const text = `🎖🎖🎖🎖 ${head} дежурными средствами ПВО ${destroyed(chance, total)} ${total} ${craft(total)} самолетного типа:${body}${chance.is(0.5) ? "\n\n🔹 Подписаться на канал 🔹 Мы в МАХ" : SIGN}`;
  return entry("2025-itemised", bullet === "" ? "sentence" : "bullets", when.on, "07:40", text, claims, window);
}

/** A second total in the post that holds what was reported before. */
export function running(chance: Chance): Draft {
  const when = night(chance, "2025-04-05", "2025-11-20");
  const value = chance.int(4, 30);
  const all = value + chance.int(10, 90);
  const [genitive, code] = chance.of(RU_REGIONS);
  const text = `🎖🎖 С 06.00 до 07.00 мск дежурными средствами ПВО ${destroyed(chance, value)} ${value} ${craft(value)} самолетного типа над территорией ${genitive} области.\n\nВсего, начиная с 20.00 мск ${day(when.eve)} до 07.00 мск ${day(when)}, ${destroyed(chance, all)} ${all} ${craft(all)}.${SIGN}`;
  return entry("2025-running", "since-evening", when.on, "07:50", text, [claim("shot_down", value, { ...uav, places: over(code) }), claim("shot_down", all, { ...uav, scope: "cumulative" })], { start: moscow(when.on, "06:00"), end: moscow(when.on, "07:00") });
}

/** Until midnight: the day that ends, whether the post is of that day or of the next. */
export function untilMidnight(chance: Chance): Draft {
  const when = night(chance, "2025-04-05", "2026-09-20");
  const value = chance.int(2, 60);
  const [genitive, code] = chance.of(RU_REGIONS);
  const end = chance.of(["до полуночи", "до 24.00 мск"]);
  const text = `🎖🎖🎖🎖 С 20.00 мск ${end} дежурными средствами ПВО ${destroyed(chance, value)} ${figure(chance, value)} ${craft(value)} самолетного типа над территорией ${genitive} области.${SIGN}`;
  return { ...entry("2025-midnight", end, when.on, "00:25", text, [claim("shot_down", value, { ...uav, places: over(code) })], { start: moscow(when.eve.on, "20:00"), end: moscow(when.eve.on, "24:00") }, when.eve.on) };
}

/** 2026: a total and a flat list of regions, seas and republics. */
export function flat(chance: Chance): Draft {
  const when = night(chance, "2026-01-10", "2026-09-28");
  const value = chance.int(20, 390);
  const regions = chance.some(RU_REGIONS, 3, 8);
  const sea = chance.is(0.5);
  const crimea = chance.is(0.6);
  const moscowRegion = chance.is(0.4);
  const to = chance.int(2, 15);
  const names = [`${regions.map(([genitive]) => genitive).join(", ")} областей`, moscowRegion ? "Московского региона" : "", crimea ? "Республики Крым" : ""].filter((name) => name !== "");
  const codes = [...regions.map(([, code]) => code), ...(moscowRegion ? ["RU-MOS"] : []), ...(crimea ? ["UA-43"] : []), ...(sea ? ["XZ-AZOV", "XZ-BLACK"] : [])];
  const owner = when.on >= "2026-09-01" && chance.is(0.5) ? "" : "украинских ";
  const subset = moscowRegion && chance.is(0.6);
  const text = `⚡️ В течение прошедшей ночи в период с 20.00 мск ${day(when.eve)} до 7.00 мск ${day(when)} дежурными средствами ПВО перехвачены и уничтожены ${value} ${owner === "" ? craft(value).replace(/^украинск\p{L}+ /u, "") : craft(value)} самолетного типа над территориями ${names.join(names.length > 2 ? ", " : " и ")}${sea ? ` и над акваториями Азовского и Черного морей` : ""}${subset ? `, в том числе ${to}, летевших на Москву` : ""}.\n🔹 MAX – территория СВОих`;
  const claims = [claim("shot_down", value, { ...uav, places: at("shot_down_over", codes) })];
  if (subset) claims.push(claim("shot_down", to, { ...uav, part_of: 0 }));
  return entry("2026-flat", subset ? "to-moscow" : "regions", when.on, "07:20", text, claims, { start: moscow(when.eve.on, "20:00"), end: moscow(when.on, "07:00") });
}

/** Missiles, rockets, bombs and boats beside drones. */
export function mixed(chance: Chance): Draft {
  const when = night(chance, "2024-02-01", "2026-05-20");
  const drones = chance.int(2, 40);
  const others = chance.int(2, 6);
  const [genitive, code] = chance.of(RU_REGIONS);
  const [words, path] = chance.of([
    [form(others, "ракета", "ракеты «Нептун»", "ракет «Нептун»"), "missile.cruise.neptune"],
    [form(others, "реактивный снаряд", "реактивных снаряда РСЗО", "реактивных снарядов РСЗО"), "rocket"],
    [form(others, "безэкипажный катер", "безэкипажных катера", "безэкипажных катеров"), "usv"],
    [form(others, "бомба", "управляемые авиационные бомбы JDAM", "управляемых авиационных бомб JDAM"), "bomb.guided"],
  ] as const);
  const text = `⚡️ В течение прошедшей ночи дежурными средствами ПВО уничтожены ${figure(chance, drones)} ${craft(drones)} над территорией ${genitive} области и ${ruWords(others)} ${words} над акваторией Черного моря.${SIGN}`;
  return entry("mixed", path, when.on, "07:35", text, [claim("shot_down", drones, { ...uav, places: over(code) }), claim("shot_down", others, { weapon: [path], places: over("XZ-BLACK") })], { start: when.eve.on, end: when.on });
}

/** The counts by place stand in sentences or brackets of their own. */
export function sentences(chance: Chance): Draft {
  const when = night(chance, "2024-03-01", "2025-03-30");
  const [one, two] = chance.some(RU_REGIONS, 2, 2) as readonly [readonly [string, string], readonly [string, string]];
  const [a, b] = [chance.int(2, 20), chance.int(2, 20)];
  const brackets = chance.is(0.4);
  const head = `⚡️ В течение прошедшей ночи дежурными средствами ПВО `;
  const text = brackets
    ? `${head}${figure(chance, a + b)} ${craft(a + b)} были уничтожены над ${one[0]} (${a} БпЛА) и ${two[0]} (${b} БпЛА) областями.${SIGN}`
    : `${head}${destroyed(chance, a + b)} ${a + b} ${craft(a + b)}.\n${ruWords(a).replace(/^./u, (letter) => letter.toUpperCase())} БпЛА ${form(a, "сбит", "сбиты", "сбиты")} над территорией ${one[0]} области, ${ruWords(b)} – над территорией ${two[0]} области.${SIGN}`;
  return entry("2024-sentences", brackets ? "brackets" : "sentences", when.on, "07:30", text, [claim("shot_down", a + b, brackets ? { ...uav, places: at("shot_down_over", [one[1], two[1]]) } : uav), claim("shot_down", a, { ...uav, part_of: 0, places: over(one[1]) }), claim("shot_down", b, { ...uav, part_of: 0, places: over(two[1]) })], { start: when.eve.on, end: when.on });
}

export type { Night };
