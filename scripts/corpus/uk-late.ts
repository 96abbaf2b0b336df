import { at, claim } from "./entry.ts";
import type { Entry, ExpectedClaim } from "./entry.ts";
import { kyiv, night } from "./days.ts";
import type { Night } from "./days.ts";
import type { Chance } from "./random.ts";
import { MISSILES, SHAHED, STRIKE, dayOf, directions, hostile, instrumental, locations, regions, strikeDrones, struck, withStrike } from "./uk-pieces.ts";
import { UK_REGIONS, form, ukNominative, ukSuffixed } from "./words.ts";

type Draft = Omit<Entry, "id">;
const RULE = "➖➖➖➖➖➖➖➖➖➖";
const DECOYS = ["uav.decoy.gerbera", "uav.decoy.parodiya"] as const;

function entry(era: string, variant: string, when: Night, clock: string, text: string, claims: readonly ExpectedClaim[], window: Entry["expected"]["window"], asOf: string | null): Draft {
  return { language: "uk", source: "ua-air-force", era, variant, posted_at: kyiv(when.on, clock), text, genre: "bulletin", expected: { night_of: when.on, window, as_of: asOf, claims } };
}

/** Winter 2024–25: "підтверджено збиття", losses said of decoys, regions that were struck. */
export function confirmed(chance: Chance): Draft {
  const when = night(chance, "2024-12-02", "2025-05-16");
  const sent = chance.int(30, 210);
  const down = chance.int(15, sent - 12);
  const gone = chance.int(3, sent - down);
  const from = directions(chance, 2);
  const over = regions(chance, 2, 6);
  const hit = chance.is(0.5) ? struck(chance) : null;
  const start = chance.of(["18.30", "19.00", "20.00", "22.30"]);
  const clock = chance.of(["08.00", "08.30", "09.00", "09.30"]);
  const asOf = kyiv(when.on, clock.replace(".", ":"));
  const text = [
    `У ніч на ${dayOf(when)} ${chance.is(0.4) ? `${when.year} року ` : ""}(із ${start} ${dayOf(when.eve as Night)}) противник атакував ${ukSuffixed(sent)} ${withStrike(sent)} типу «Shahed» та безпілотниками-імітаторами різних типів ${from.text}.`,
    `Станом на ${clock} підтверджено збиття ${down} ${form(down, "ударного БпЛА", "ударних БпЛА", "ударних БпЛА")} типу «Shahed» у ${over.text}.`,
    `${gone} ${form(gone, "ворожий безпілотник-імітатор", "ворожі безпілотники-імітатори", "ворожих безпілотників-імітаторів")} – локаційно втрачені (без негативних наслідків).`,
    hit === null ? "" : `Внаслідок ворожої атаки постраждали ${hit.text}.`,
  ].filter((line) => line !== "");
  return entry("2025-winter", hit === null ? "confirmed" : "struck", when, "09:50", text.join("\n\n"), [claim("launched", sent, { weapon: [SHAHED, "uav.decoy"], places: [...from.places, ...(hit?.places ?? [])] }), claim("shot_down", down, { weapon: [SHAHED], places: over.places }), claim("lost", gone, { weapon: ["uav.decoy"] })], { start: kyiv(when.eve.on, start.replace(".", ":")), end: asOf }, asOf);
}

/** 20 May to 23 July 2025: neutralised, by fire and by jamming. */
export function neutralised(chance: Chance): Draft {
  const when = night(chance, "2025-05-21", "2025-07-22");
  const sent = chance.int(60, 420);
  const fire = chance.int(25, Math.floor(sent * 0.6));
  const gone = chance.int(10, sent - fire);
  const from = directions(chance, 2);
  const clock = chance.of(["08.30", "09.00", "10.00"]);
  const asOf = kyiv(when.on, clock.replace(".", ":"));
  const split = chance.of([`${fire} збито вогневими засобами, ${gone} – локаційно втрачено/подавлено РЕБ`, `${fire} – збито вогневими засобами, ${gone} локаційно втрачені або подавлені РЕБ`]);
  const [hits, places, debris] = [chance.int(2, 30), chance.int(2, 12), chance.int(1, 9)];
  const withHits = when.on >= "2025-05-26" && chance.is(0.6);
  const text = [
    `У ніч на ${dayOf(when)} (із 20:00 ${dayOf(when.eve as Night)}) противник атакував ${sent} ${withStrike(sent)} типу Shahed та дронами-імітаторами ${from.text}.`,
    `За попередніми даними, станом на ${clock} протиповітряною обороною знешкоджено ${fire + gone} ${hostile(fire + gone)}: ${split}.`,
    withHits ? `Зафіксовано влучання ${hits} ${form(hits, "ударного БпЛА", "ударних БпЛА", "ударних БпЛА")} на ${places} ${locations(places)}, а також падіння уламків на ${debris} ${locations(debris)}.` : "",
  ].filter((line) => line !== "");
  const claims = [claim("launched", sent, { weapon: [SHAHED, "uav.decoy"], places: from.places }), claim("neutralised_total", fire + gone, { weapon: ["uav"], provisional: true }), claim("shot_down", fire, { weapon: ["uav"], provisional: true }), claim("lost_or_suppressed", gone, { weapon: ["uav"], provisional: true })];
  if (withHits) claims.push(claim("hits", hits, { weapon: [STRIKE] }), claim("hit_locations", places), claim("debris_locations", debris));
  return entry("2025-summer", "neutralised", when, "10:20", text.join("\n"), claims, { start: kyiv(when.eve.on, "20:00"), end: asOf }, asOf);
}

/** From 24 July 2025: one merged figure, hits and debris by place, jets. */
export function merged(chance: Chance): Draft {
  const when = night(chance, "2025-07-25", "2026-09-28");
  const sent = chance.int(50, 310);
  const down = chance.int(35, sent);
  const from = directions(chance, 2);
  const start = when.on < "2025-10-20" ? chance.of(["19:00", "20:30", "21.00"]) : "18:00";
  const clock = chance.of(["07:30", "08:00", "08:30", "09:00"]);
  const asOf = kyiv(when.on, clock);
  const jets = chance.of(["none", "some", "counted", "more"] as const);
  const jet = chance.int(5, Math.max(6, Math.floor(sent / 2)));
  const bracket = { none: "", some: " (в т.ч. реактивними)", counted: ` (${jet} із них - реактивні)`, more: ` (понад ${jet} із них – реактивні)` }[jets];
  const [hits, places, debris] = [chance.int(2, 30), chance.int(2, 25), chance.int(1, 14)];
  const padded = chance.is(0.4);
  const broken = chance.is(0.25) ? "\n" : " ";
  const head = chance.is(0.85);
  const text = [
    head ? `⚡️ ЗБИТО/ПОДАВЛЕНО ${down} ${form(down, "ВОРОЖИЙ БПЛА", "ВОРОЖІ БПЛА", "ВОРОЖИХ БПЛА")}\n${RULE}` : "",
    `У ніч на ${dayOf(when, padded)} (${chance.of(["з", "із"])} ${start} ${dayOf(when.eve as Night, padded)}) противник атакував${broken}${sent} ${withStrike(sent)} типу Shahed${bracket}, Гербера та дронами-імітаторами типу «Пародія» ${from.text}.`,
    `💥 За попередніми даними, станом на ${clock}, протиповітряною обороною збито/подавлено ${down} ${hostile(down)} типу Shahed, Гербера та дронів інших типів на півночі, півдні та сході країни.`,
    `Зафіксовано влучання ${hits} ${form(hits, "ударного БпЛА", "ударних БпЛА", "ударних БпЛА")} на ${places} ${locations(places)}, а також падіння збитих (уламки) на ${debris}${chance.is(0.7) ? ` ${locations(debris)}` : ""}.`,
    chance.is(0.5) ? "Атака триває, в повітряному просторі декілька ворожих БпЛА. Дотримуйтесь правил безпеки!" : "",
    "✊ Тримаймо небо!",
  ];
  const bundle = [SHAHED, ...DECOYS];
  const claims: ExpectedClaim[] = head ? [claim("shot_down_or_suppressed", down, { weapon: ["uav"], repeat: true })] : [];
  const whole = claims.length;
  claims.push(claim("launched", sent, { weapon: jets === "some" ? [...bundle, "uav.strike.jet"] : bundle, places: from.places }));
  if (jets === "counted") claims.push(claim("launched", jet, { weapon: ["uav.strike.jet"], part_of: whole }));
  if (jets === "more") claims.push(claim("launched", [jet + 1, null, "more_than"], { weapon: ["uav.strike.jet"], part_of: whole }));
  claims.push(claim("shot_down_or_suppressed", down, { weapon: [SHAHED, "uav.decoy.gerbera"], provisional: true }), claim("hits", hits, { weapon: [STRIKE] }), claim("hit_locations", places), claim("debris_locations", debris));
  if (text[4] !== "") claims.push(claim("still_airborne", [2, null, "some"], { weapon: ["uav"] }));
  return entry("2025-merged", jets, when, "09:20", text.filter((line) => line !== "").join("\n\n"), claims, { start: kyiv(when.eve.on, start.replace(".", ":")), end: asOf }, asOf);
}

/** 2026: missiles and drones in bullets; a class without its number from August on. */
export function listed(chance: Chance): Draft {
  const when = night(chance, "2026-01-03", "2026-09-28");
  const kinds = chance.some(MISSILES.slice(0, 6), 1, 3);
  const counts = kinds.map(() => chance.int(2, 20));
  const drones = chance.int(80, 320);
  const down = chance.int(50, drones);
  const downed = counts.map((count) => chance.int(1, count));
  const hidden = when.on >= "2026-08-14" && kinds.some(({ path }) => path[0] === "missile.ballistic.iskander");
  const total = downed.reduce((sum, count) => sum + count, down);
  const head = `⚡️ ЗБИТО/ПОДАВЛЕНО ${total} ${form(total, "ЦІЛЬ", "ЦІЛІ", "ЦІЛЕЙ")} ПРОТИВНИКА\n${RULE}`;
  const claims: ExpectedClaim[] = [claim("shot_down_or_suppressed", total, { repeat: true })];
  const lines = kinds.map((missile, i) => {
    const [text, code] = chance.of(missile.from);
    const withheld = hidden && missile.path[0] === "missile.ballistic.iskander";
    claims.push(claim("launched", withheld ? [null, null, "withheld"] : (counts[i] as number), { weapon: missile.path, places: [{ code, role: "launched_from" }] }));
    return withheld ? `- ${missile.with(5)} ${text};` : `- ${instrumental(chance, counts[i] as number)} ${missile.with(counts[i] as number)} ${text};`;
  });
  const from = directions(chance, 2);
  claims.push(claim("launched", drones, { weapon: [SHAHED, "uav.decoy.parodiya"], places: from.places }));
  lines.push(`- ${drones} ${withStrike(drones)} типу Shahed та дронами-імітаторами типу “Пародія” ${from.text}.`);
  const aims = chance.some(UK_REGIONS, 1, 3);
  const clock = chance.of(["08:00", "08.30", "09:00"]);
  const asOf = kyiv(when.on, clock.replace(".", ":"));
  const whole = claims.length;
  claims.push(claim("shot_down_or_suppressed", total, { provisional: true }));
  const shot = kinds.map(({ path, count }, i) => {
    claims.push(claim("shot_down_or_suppressed", downed[i] as number, { weapon: path, part_of: whole, provisional: true }));
    return `- ${downed[i]} ${count(downed[i] as number)};`;
  });
  claims.push(claim("shot_down_or_suppressed", down, { weapon: [SHAHED, "uav.decoy.gerbera"], part_of: whole, provisional: true }));
  shot.push(`- ${down} ${hostile(down)} типу Shahed, Гербера та дрони інших типів.`);
  const places = chance.int(4, 38);
  claims.push(claim("hit_locations", places));
  const aimed = at("affected", aims.map(([, , code]) => code));
  const placed = claims.map((one) => (one.metric === "launched" ? { ...one, places: [...one.places, ...aimed] } : one));
  const text = `${head}\nУ ніч на ${dayOf(when)} (з 18:00 ${dayOf(when.eve as Night)}) противник атакував:\n${lines.join("\n")}\n\n❗️ ${aims.length === 1 ? "Основний напрямок удару" : "Основні напрямки удару"} – ${aims.map(([, land]) => land).join(", ")}.\n\n💥 За попередніми даними, станом на ${clock}, протиповітряною обороною збито/подавлено ${total} ${form(total, "ціль", "цілі", "цілей")}:\n${shot.join("\n")}\n\nЗафіксовано влучання ракет та ударних БпЛА противника на ${places} ${locations(places)}.`;
  return entry("2026-lists", hidden ? "withheld" : "counted", when, "09:40", text, placed, { start: kyiv(when.eve.on, "18:00"), end: asOf }, asOf);
}

/** 2026: a day attack with its hours and rounded results. */
export function daytime(chance: Chance): Draft {
  const when = night(chance, "2026-08-15", "2026-09-28");
  const sent = chance.int(60, 400);
  const down = Math.floor((sent * chance.int(70, 95)) / 100);
  const about = chance.is(0.5);
  const [from, to] = [chance.of(["6.30", "7.00"]), chance.of(["18.00", "18.30", "19.00"])];
  const aloft = chance.int(3, 50);
  const text = `❗️ Протягом дня ${dayOf(when)} (із ${from} ${chance.of(["до", "по"])} ${to}) противник атакував Україну ${about ? `близько ${sent} ударними` : `${sent} ${form(sent, "ударним", "ударними", "ударними")}`} БпЛА.\nЗа попередніми даними, протиповітряною обороною протягом вказаного періоду збито/подавлено ${about ? "понад " : ""}${down} БпЛА.\nСтаном на ${to} у повітряному просторі спостерігається близько ${aloft} ударних безпілотників.`;
  const pad = (clock: string): string => clock.replace(".", ":").padStart(5, "0");
  return entry("2026-day", about ? "rounded" : "exact", when, "19:40", text, [
    claim("launched", about ? [sent, sent, "approx"] : sent, { weapon: [STRIKE] }),
    claim("shot_down_or_suppressed", about ? [down + 1, null, "more_than"] : down, { weapon: ["uav"], provisional: true }),
    claim("still_airborne", [aloft, aloft, "approx"], { weapon: [STRIKE] }),
  ], { start: kyiv(when.on, pad(from)), end: kyiv(when.on, pad(to)) }, kyiv(when.on, pad(to)));
}

/** Slips of the keyboard: a wrong month in the window, a comma too many, no blank, a wrong year. */
export function slips(chance: Chance): Draft {
  const when = night(chance, "2025-02-02", "2026-08-10");
  const sent = chance.int(20, 140);
  const down = chance.int(10, sent);
  const variant = chance.of(["month", "same-day", "comma", "blank", "apostrophe"] as const);
  const wrong = { ...when.eve, month: (when.eve.month % 12) + 1 } as Night;
  const eve = variant === "month" && wrong.day <= 28 ? dayOf(wrong) : variant === "same-day" ? dayOf(when) : dayOf(when.eve as Night);
  const date = variant === "comma" ? dayOf(when).replace(" ", ", ") : dayOf(when);
  const small = chance.int(5, 9);
  const text = `У ніч на ${date} (із 20.00 ${eve}) противник атакував ${sent} ${withStrike(sent)} із напрямку Курськ – рф. Станом на 09.00 збито ${down} ${strikeDrones(down)}${variant === "apostrophe" ? `, ${ukNominative(small).replace("’", chance.of(["'", "ʼ", "`", ""]))} локаційно втрачено` : ""}.${variant === "blank" ? ` Зафіксовано влучання ударних БпЛА на${small} локаціях.` : ""}`;
  const claims = [claim("launched", sent, { weapon: [STRIKE], places: at("launched_from", ["RU-KRS"]) }), claim("shot_down", down, { weapon: [STRIKE] })];
  if (variant === "apostrophe") claims.push(claim("lost", small, { weapon: [STRIKE] }));
  if (variant === "blank") claims.push(claim("hit_locations", small));
  const asOf = kyiv(when.on, "09:00");
  return entry("slips", variant, when, "09:30", text, claims, { start: kyiv(when.eve.on, "20:00"), end: asOf }, asOf);
}
