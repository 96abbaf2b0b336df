import { claim } from "./entry.ts";
import type { Entry, ExpectedClaim } from "./entry.ts";
import { kyiv, night } from "./days.ts";
import type { Night } from "./days.ts";
import type { Chance } from "./random.ts";
import { MISSILES, SHAHED, STRIKE, dayOf, directions, instrumental, nominative, regions, strikeDrones, withStrike } from "./uk-pieces.ts";
import { form, ukNominative, ukSuffixed } from "./words.ts";

type Draft = Omit<Entry, "id">;

function entry(era: string, variant: string, when: Night, clock: string, text: string, claims: readonly ExpectedClaim[], window: Entry["expected"]["window"], asOf: string | null = null): Draft {
  return { language: "uk", source: "ua-air-force", era, variant, posted_at: kyiv(when.on, clock), text, genre: "bulletin", expected: { night_of: when.on, window, as_of: asOf, claims } };
}

/** Autumn 2022: kamikaze drones, relative nights, a headline in capitals. */
export function autumn2022(chance: Chance): Draft {
  const when = night(chance, "2022-10-03", "2022-12-30");
  const sent = chance.int(4, 18);
  const down = chance.int(2, sent);
  const head = chance.is(0.5);
  const opening = chance.of([`Уночі ${dayOf(when)} окупанти атакували Україну ${instrumental(chance, sent)} дронами-камікадзе «Shahed-136».`, `${dayOf(when)} уночі ворог атакував Україну ${instrumental(chance, sent)} дронами-камікадзе "Shahed-136".`]);
  const told = down === sent ? chance.of(["Усі дрони знищено силами та засобами Повітряних Сил.", "Усі дрони збито."]) : `${ukNominative(down).replace(/^./u, (letter) => letter.toUpperCase())} із них знищено.`;
  const headline = `ЗБИТО ${down} ДРОНІВ-КАМІКАДЗЕ\n`;
  const launched = claim("launched", sent, { weapon: [SHAHED] });
  const claims: ExpectedClaim[] = head ? [claim("shot_down", down, { weapon: [STRIKE], repeat: true }), launched] : [launched];
  const at = head ? 1 : 0;
  claims.push(down === sent ? claim("shot_down", [sent, sent, "all_of"], { weapon: ["uav"], part_of: at }) : claim("shot_down", down, { weapon: [SHAHED], part_of: at }));
  return entry("2022-autumn", head ? "headline" : "plain", when, "08:20", `${head ? headline : ""}${opening} ${told}`, claims, { start: when.on, end: when.on });
}

/** 2023: one paragraph, hours in words or digits, all or so many of so many. */
export function year2023(chance: Chance): Draft {
  const when = night(chance, "2023-01-05", "2023-12-29");
  const sent = chance.int(5, 38);
  const from = directions(chance);
  const variant = chance.of(["all", "of", "rest"] as const);
  const down = variant === "all" ? sent : chance.int(3, sent - 1);
  const text = `У ніч на ${dayOf(when)} ${when.year} року російські окупанти атакували Україну ${sent} ударними БпЛА типу «Shahed-136/131» ${from.text}.\n`;
  const launched = claim("launched", sent, { weapon: [SHAHED], places: from.places });
  const window = { start: when.eve.on, end: when.on };
  if (variant === "all") return entry("2023", variant, when, "07:40", `${text}В результаті бойової роботи усі ${sent} ${strikeDrones(sent)} знищено.`, [launched, claim("shot_down", [sent, sent, "all_of"], { weapon: [STRIKE] })], window);
  if (variant === "of") return entry("2023", variant, when, "07:40", `${text}Знищено ${down} із ${sent} ударних БпЛА силами та засобами протиповітряної оборони.`, [launched, claim("shot_down", down, { weapon: [STRIKE], part_of: 0 })], window);
  const over = regions(chance, 2, 4);
  return entry("2023", variant, when, "07:40", `${text}Збито ${nominative(chance, down)} ${strikeDrones(down)} у ${over.text}.`, [launched, claim("shot_down", down, { weapon: [STRIKE], places: over.places })], window);
}

/** 2023 and 2024: hours over midnight, in the forms of those years. */
export function hours(chance: Chance): Draft {
  const when = night(chance, "2023-03-05", "2024-03-25");
  const sent = chance.int(6, 40);
  const down = chance.int(4, sent - 1);
  const [from, to] = [chance.of(["18.30", "20.00", "21.30", "22.00"]), chance.of(["01.30", "03.00", "05.00", "06.30"])];
  const opening = chance.of([
    `Із ${from} ${dayOf(when.eve as Night)} по ${to} ${dayOf(when)} ${when.year} року противник атакував Україну ${ukSuffixed(sent)} ${withStrike(sent)}.`,
    `У ніч на ${dayOf(when)} ${when.year} року (із ${from} ${dayOf(when.eve as Night)} по ${to} ${dayOf(when)}) ворог атакував ${ukSuffixed(sent)} ${withStrike(sent)}.`,
  ]);
  return entry("2023-2024", "hours", when, "08:10", `${opening} Збито ${down} ${strikeDrones(down)}.`, [claim("launched", sent, { weapon: [STRIKE] }), claim("shot_down", down, { weapon: [STRIKE] })], { start: kyiv(when.eve.on, from.replace(".", ":")), end: kyiv(when.on, to.replace(".", ":")) });
}

/** 2024: missiles first, then drones; the same list of what was shot down. */
export function missiles2024(chance: Chance): Draft {
  const when = night(chance, "2024-01-05", "2024-07-05");
  const kinds = chance.some(MISSILES, 1, 3);
  const counts = kinds.map(() => chance.int(2, 24));
  const drones = chance.int(8, 60);
  const downed = counts.map((count) => chance.int(1, count));
  const down = chance.int(5, drones);
  const all = counts.reduce((sum, count) => sum + count, drones);
  const claims: ExpectedClaim[] = [claim("launched", all)];
  const lines = kinds.map(({ path, count, from }, i) => {
    const [text, code] = chance.of(from);
    claims.push(claim("launched", counts[i] as number, { weapon: path, part_of: 0, places: [{ code, role: "launched_from" }] }));
    return `- ${counts[i]} ${count(counts[i] as number)} ${text};`;
  });
  const areas = directions(chance);
  claims.push(claim("launched", drones, { weapon: [SHAHED], part_of: 0, places: areas.places }));
  lines.push(`- ${drones} ${strikeDrones(drones)} «Shahed-131/136» ${areas.text}.`);
  const total = downed.reduce((sum, count) => sum + count, down);
  const whole = claims.length;
  claims.push(claim("shot_down", total));
  const shot = kinds.map(({ path, count }, i) => {
    claims.push(claim("shot_down", downed[i] as number, { weapon: path, part_of: whole }));
    return `- ${downed[i]} ${count(downed[i] as number)};`;
  });
  claims.push(claim("shot_down", down, { weapon: [STRIKE], part_of: whole }));
  shot.push(`- ${down} ${strikeDrones(down)}.`);
  const text = `У ніч на ${dayOf(when)} ${when.year} року окупанти завдали ракетно-авіаційного удару по Україні.\nУсього зафіксовано ${all} ${form(all, "засіб", "засоби", "засобів")} повітряного нападу:\n${lines.join("\n")}\nЗбито ${total} ${form(total, "повітряну ціль", "повітряні цілі", "повітряних цілей")}:\n${shot.join("\n")}`;
  return entry("2024-spring", "missiles", when, "09:05", text, claims, { start: when.eve.on, end: when.on });
}

/** From July 2024: lost, returned, crossed. */
export function lost2024(chance: Chance): Draft {
  const when = night(chance, "2024-07-11", "2024-11-30");
  const sent = chance.int(40, 160);
  const down = chance.int(20, sent - 15);
  const gone = chance.int(5, sent - down - 3);
  const from = directions(chance, 2);
  const seen = chance.of(["виявлено та здійснено супровід", "виявлено і здійснено супровід", "зафіксовано та здійснено супровід"]);
  const clock = chance.of(["09.00", "09.30", "10.00"]);
  const lines = [`У ніч на ${dayOf(when)} ${when.year} року (із 19.00 ${dayOf(when.eve as Night)}) радіотехнічними військами Повітряних Сил ${seen} ${sent} ${form(sent, "ударного БпЛА", "ударних БпЛА", "ударних БпЛА")} типу «Shahed» ${from.text}.`];
  const asOf = kyiv(when.on, clock.replace(".", ":"));
  const claims = [claim("launched", sent, { weapon: [SHAHED], places: from.places }), claim("shot_down", down, { weapon: [STRIKE] }), claim("lost", gone, { weapon: ["uav"] })];
  lines.push(`Станом на ${clock} збито ${down} ${strikeDrones(down)}, ${gone} ${form(gone, "ворожий безпілотник", "ворожі безпілотники", "ворожих безпілотників")} – ${chance.of(["локаційно втрачено", "локаційно втрачені"])}.`);
  if (chance.is(0.5)) {
    const back = chance.int(2, 4);
    lines.push(`Ще ${ukNominative(back)} БпЛА ${chance.of(["повернулися в рф", "повернулись в рф"])}.`);
    claims.push(claim("returned", back, { weapon: ["uav"] }));
  }
  if (chance.is(0.4)) {
    const aloft = chance.int(2, 9);
    lines.push(`${aloft} БпЛА перебувають у повітряному просторі України.`.replace(/^(\d+) БпЛА перебувають у повітряному просторі України/u, "У повітряному просторі України ще $1 БпЛА"));
    claims.push(claim("still_airborne", aloft, { weapon: ["uav"] }));
  }
  return entry("2024-autumn", "lost", when, "10:10", lines.join(chance.is(0.5) ? "\n" : " "), claims, { start: kyiv(when.eve.on, "19:00"), end: asOf }, asOf);
}
