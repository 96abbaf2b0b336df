import { kyiv, moscow } from "../corpus/days.ts";
import { RU_MONTHS, UK_MONTHS, form, ruWords } from "../corpus/words.ts";
import type { FigureRow, Figures } from "./figures.ts";
import { LANDS, MISSILES } from "./words.ts";

/** A post as an export has it; a later text under the same number is an edit. */
export interface SamplePost {
  readonly id: string;
  readonly channel: string;
  readonly posted: string;
  readonly edited?: string;
  readonly text: string;
}

/** From this night the Air Force tells what fire brought down and what was lost or jammed in one sum. */
const NEUTRALISED = "2025-05-20";
/** The post that was edited: its first text had no places yet. */
const EDITED = "2025-06-01";

/** The posts of the sample, in the order of their times. */
export function bulletins(all: readonly Figures[]): readonly SamplePost[] {
  const posts = all.flatMap((rows): readonly Omit<SamplePost, "id">[] => {
    const [first] = rows;
    if (first === undefined) return [];
    if (first.side === "RU") return [{ channel: "mod_russia", posted: ruPosted(first), text: ministry(first) }];
    const posted = kyiv(first.to.slice(0, 10), later(first.to.slice(11), 25));
    return [{ channel: "kpszsu", posted, text: airForce(rows, first.night !== EDITED) }];
  });
  const sorted = posts.toSorted((a, b) => Date.parse(a.posted) - Date.parse(b.posted));
  const numbered = sorted.map((post, at) => ({ id: String(1000 + at), ...post }));
  return numbered.flatMap((post) => {
    const rows = all.find(([row]) => row?.side === "UA" && row.night === EDITED);
    if (rows === undefined || post.channel !== "kpszsu" || !post.posted.startsWith(EDITED)) return [post];
    return [post, { ...post, edited: kyiv(EDITED, "16:40"), text: airForce(rows, true) }];
  });
}

function airForce(rows: Figures, withPlaces: boolean): string {
  const drones = rows.find(({ weapon }) => weapon === "drones");
  if (drones === undefined) throw new Error(`no drones among the figures of ${rows[0]?.night}`);
  const missiles = rows.filter((row) => row !== drones);
  const clock = drones.to.slice(11);
  const parts = [isDay(drones) ? dayLead(drones) : nightLead(drones, missiles), result(drones, missiles, clock)];
  if (drones.stillAirborne !== null && drones.stillAirborne > 0) parts.push(`Станом на ${clock} у повітряному просторі спостерігається ${drones.stillAirborne} ${form(drones.stillAirborne, "ударний безпілотник", "ударні безпілотники", "ударних безпілотників")}.`);
  if (withPlaces && drones.hitPlaces !== null) parts.push(`Зафіксовано влучання ударних БпЛА на ${drones.hitPlaces} ${form(drones.hitPlaces, "локації", "локаціях", "локаціях")}${drones.debrisPlaces === null ? "" : `, а також падіння збитих (уламки) на ${drones.debrisPlaces} ${form(drones.debrisPlaces, "локації", "локаціях", "локаціях")}`}.`);
  if (drones.regions.length > 0) parts.push(`Внаслідок ворожої атаки постраждали ${drones.regions.map((code) => LANDS[code] ?? code).join(", ")}.`);
  return parts.join("\n\n");
}

const ukDay = (date: string): string => `${Number(date.slice(8, 10))} ${UK_MONTHS[Number(date.slice(5, 7)) - 1]}`;
const isDay = ({ from, to }: FigureRow): boolean => from.slice(0, 10) === to.slice(0, 10) && from.slice(11) >= "08:00";
const strike = (count: number): string => form(count, "ударним БпЛА", "ударними БпЛА", "ударними БпЛА");

function nightLead({ night, from, launched }: FigureRow, missiles: Figures): string {
  const sent = launched ?? 0;
  const hours = `${from.slice(11)} ${ukDay(from)}`;
  const drones = `${sent} ${strike(sent)} типу Shahed та безпілотниками-імітаторами різних типів`;
  const lead = `У ніч на ${ukDay(night)} (із ${hours}) противник атакував`;
  if (missiles.length === 0) return `${lead} ${drones}.`;
  return `${lead}:\n${missiles.map((row) => `- ${row.launched} ${named(row).attackedWith(row.launched ?? 0)};`).join("\n")}\n- ${drones}.`;
}

function dayLead({ night, from, to, launched }: FigureRow): string {
  const sent = launched ?? 0;
  return `Протягом дня ${ukDay(night)} (із ${from.slice(11)} до ${to.slice(11)}) противник атакував ${sent} ${strike(sent)} типу Shahed та безпілотниками-імітаторами різних типів.`;
}

function result(drones: FigureRow, missiles: Figures, clock: string): string {
  const [fire, lost] = [drones.shotDown ?? 0, drones.lost ?? 0];
  const downed = missiles.filter(({ shotDown }) => shotDown !== null);
  const ofMissiles = downed.map((row) => `- ${row.shotDown} ${named(row).shotDown(row.shotDown ?? 0)};`).join("\n");
  if (drones.night < NEUTRALISED || isDay(drones)) {
    const shot = `${fire} ${form(fire, "ударного БпЛА", "ударних БпЛА", "ударних БпЛА")} типу Shahed`;
    const head = downed.length === 0 ? `Станом на ${clock} підтверджено збиття ${shot}.` : `Станом на ${clock} збито:\n${ofMissiles}\n- ${fire} ${form(fire, "ударний БпЛА", "ударні БпЛА", "ударних БпЛА")} типу Shahed.`;
    return lost === 0 ? head : `${head}\n\n${lost} ${form(lost, "ворожий безпілотник-імітатор", "ворожі безпілотники-імітатори", "ворожих безпілотників-імітаторів")} – локаційно ${form(lost, "втрачено", "втрачені", "втрачено")} (без негативних наслідків).`;
  }
  const sum = fire + lost;
  const drawn = `За попередніми даними, станом на ${clock} протиповітряною обороною знешкоджено ${sum} ${form(sum, "ворожий БпЛА", "ворожі БпЛА", "ворожих БпЛА")}: ${fire} збито вогневими засобами, ${lost} – локаційно втрачено/подавлено РЕБ.`;
  return downed.length === 0 ? drawn : `${drawn}\n\nТакож збито:\n${ofMissiles.replace(/;$/u, ".")}`;
}

function named({ weapon }: FigureRow): (typeof MISSILES)[string] {
  const found = MISSILES[weapon];
  if (found === undefined) throw new Error(`no words for ${weapon}`);
  return found;
}

const RU_OVER: Readonly<Record<string, string>> = { "RU-BRY": " над территорией Брянской области" };
const ruDay = (date: string): string => `${Number(date.slice(8, 10))} ${RU_MONTHS[Number(date.slice(5, 7)) - 1]}`;
const craft = (count: number): string => form(count, "украинский беспилотный летательный аппарат", "украинских беспилотных летательных аппарата", "украинских беспилотных летательных аппаратов");

function ministry({ from, to, shotDown, regions }: FigureRow): string {
  const count = shotDown ?? 0;
  const words = `${count < 20 ? ruWords(count) : String(count)} ${craft(count)} самолетного типа${regions.map((code) => RU_OVER[code] ?? "").join("")}`;
  if (from.length === 10) return `В течение прошедшей ночи дежурными средствами ПВО уничтожены ${words}.`;
  const fromDay = from.slice(0, 10) === to.slice(0, 10) ? "" : ` ${ruDay(from)}`;
  return `В период с ${from.slice(11)} мск${fromDay} до ${to.slice(11)} мск ${ruDay(to)} дежурными средствами ПВО уничтожены ${words}.`;
}

const ruPosted = ({ to }: FigureRow): string => (to.length === 10 ? moscow(to, "07:15") : moscow(to.slice(0, 10), later(to.slice(11), 25)));

/** A clock time some minutes on, within the day. */
function later(clock: string, minutes: number): string {
  const [hours = 0, past = 0] = clock.split(":").map(Number);
  const sum = Math.min(23 * 60 + 59, hours * 60 + past + minutes);
  return `${String(Math.floor(sum / 60)).padStart(2, "0")}:${String(sum % 60).padStart(2, "0")}`;
}
