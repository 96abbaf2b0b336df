import type { Form, GrammaticalNumber } from "../../bulletins/sense.ts";
import { inflect } from "../forms.ts";

function* adjective(stem: string, path: string, soft = false, owner?: "UA" | "RU"): Iterable<Form> {
  const one = soft ? "ий яя ее его ему ем юю ей" : "ый ий ая ое ого ому ом ую ой";
  const many = soft ? "ие их ими" : "ые ие ых их ыми ими";
  for (const [endings, number] of [[one, "one"], [many, "many"], [soft ? "им" : "ым им", "any"]] as const) for (const form of inflect(stem, endings)) yield [form, owner === undefined ? { is: "adjective", path, number } : { is: "adjective", path, number, owner }];
}

type Unit = "munition" | "location" | "region" | "object" | "person" | "attempt";
function* noun(unit: Unit, path: string, one: string, many: string, either = ""): Iterable<Form> {
  for (const [forms, number] of [[one, "one"], [many, "many"], [either, "any"]] as const) {
    for (const form of forms.split("|")) if (form !== "") yield [form, { is: "noun", unit, path, number: number as GrammaticalNumber }];
  }
}

const NAMES: readonly (readonly [path: string, forms: string])[] = [
  ["uav.strike.shahed", "shahed|shahed-136|shahed-131/136|shahed-136/131|шахед|шахеда|шахеды|шахедов|шахедами|шахед-136|шахед-131/136|герань|герань-2"],
  ["uav.decoy.gerbera", "гербера|гербер|герберы|герберу"],
  ["uav.decoy.parodiya", "пародия"],
  ["missile.cruise.kh101", "х-101|х-101/х-555|х-555"],
  ["missile.cruise.kalibr", "калибр|калибры|калибров"],
  ["missile.cruise.kh59", "х-59|х-59/69|х-69"],
  ["missile.cruise.kh22", "х-22|х-22/32"],
  ["missile.antiradiation", "х-31п|х-31"],
  ["missile.ballistic.iskander", "искандер-м|искандер|искандеры|искандера-м"],
  ["missile.aeroballistic.kinzhal", "кинжал|кинжалы|кинжалов|кинжала"],
  ["missile.antiship.zircon", "циркон|цирконы|цирконов"],
  ["uav.strike.lyutyi", "лютый|лютого|лютых"],
  ["uav.strike.uj22", "uj-22"],
  ["uav.strike.tb2", "байрактар|bayraktar tb2|байрактар-тб2|байрактар тб2|bayraktar"],
  ["uav.strike.fp1", "fp-1|фп-1"],
  ["uav.strike.bober", "бобер"],
  ["uav.recon", "лелека|фурия|пд-2|валькирия|мара-2п"],
  ["missile.cruise.neptune", "нептун|нептуна|нептун-мд|нептун-м"],
  ["missile.cruise.flamingo", "фламинго|fp-5|фп-5"],
  ["missile.cruise.stormshadow", "storm shadow|шторм шэдоу|шторм шедоу"],
  ["missile.cruise.scalp", "scalp|скальп|scalp-eg"],
  ["missile.ballistic.atacms", "atacms|атакмс|mgm-140"],
  ["missile.ballistic.tochka", "точка-у"],
  ["missile.ballistic.grom", "гром-2|гром|сапсан"],
  ["missile.sam_ground", "с-200|с-300"],
  ["missile.antiradiation", "harm|харм|agm-88"],
  ["rocket.vilkha", "ольха|ольхи|ольху"],
  ["rocket.uragan", "ураган|урагана"],
  ["rocket.himars", "himars|хаймарс|хаймерс|gmlrs"],
  ["rocket.grad", "град"],
  ["rocket.smerch", "смерч"],
  ["rocket.vampire", "вампир|vampire|rm-70 vampire|rm-70"],
  ["bomb.guided", "jdam|hammer|sdb|aasm hammer|gbu-39|хаммер"],
];

export function* weapons(): Iterable<Form> {
  yield* noun("munition", "uav", "дрон|дрона|дрону|дроном|дроне", "дроны|дронов|дронам|дронами");
  yield* noun("munition", "uav", "беспилотник|беспилотника|беспилотнику|беспилотником", "беспилотники|беспилотников|беспилотникам|беспилотниками");
  yield* noun("munition", "uav", "", "", "бпла|бла");
  yield* noun("munition", "uav", "квадрокоптер|квадрокоптера|коптер|коптера", "квадрокоптеров|квадрокоптеры|коптеров|коптеры");
  yield* noun("munition", "uav.strike", "дрон-камикадзе|дрона-камикадзе", "дроны-камикадзе|дронов-камикадзе|дронами-камикадзе");
  yield* noun("munition", "uav", "беспилотный летательный аппарат|беспилотного летательного аппарата|беспилотным летательным аппаратом|беспилотному летательному аппарату", "беспилотные летательные аппараты|беспилотных летательных аппаратов|беспилотными летательными аппаратами|беспилотных летательных аппарата|беспилотных аппаратов|беспилотных аппарата");
  yield* noun("munition", "uav", "аппарат", "аппарата|аппаратов|летательных аппаратов|летательных аппарата");
  yield* noun("munition", "missile", "ракета|ракету|ракетой|ракете", "ракет|ракетами|ракетам", "ракеты");
  yield* noun("munition", "missile", "крылатая ракета|крылатой ракеты|крылатую ракету", "крылатые ракеты|крылатых ракет|крылатыми ракетами");
  yield* noun("munition", "rocket", "реактивный снаряд|реактивного снаряда|реактивным снарядом|снаряд рсзо|снаряда|снаряд", "реактивных снарядов|реактивные снаряды|реактивных снаряда|реактивными снарядами|снарядов|снаряды|снарядами|снаряда рсзо|снарядов рсзо");
  yield* noun("munition", "bomb.guided", "управляемая авиационная бомба|управляемую авиационную бомбу|управляемой авиационной бомбы|авиабомба|бомба", "управляемых авиационных бомб|управляемые авиационные бомбы|управляемых авиационных бомбы|авиационных бомб|управляемых авиабомб|авиабомб|бомб|управляемые авиабомбы", "бомбы");
  yield* noun("munition", "missile.antiship", "", "", "пкр");
  yield* noun("munition", "missile.ballistic", "оперативно-тактическая ракета|оперативно-тактическую ракету", "оперативно-тактических ракет|оперативно-тактические ракеты", "отр|оперативно-тактической ракеты");
  yield* noun("munition", "", "воздушная цель|цель", "воздушные цели|воздушных целей|целей", "цели");
  yield* noun("munition", "", "средство воздушного нападения", "средств воздушного нападения|средства воздушного нападения");
  yield* noun("munition", "balloon", "воздушный шар|воздушного шара|воздушным шаром|аэростат|аэростата", "воздушных шаров|воздушных шара|малоразмерных воздушных шаров|малоразмерных воздушных шара|аэростатов", "мвш");
  yield* noun("munition", "usv", "безэкипажный катер|безэкипажного катера|безэкипажным катером|бэк|полупогружной безэкипажный катер", "полупогружных безэкипажных катера|полупогружных безэкипажных катеров|безэкипажных катеров|безэкипажных катера|безэкипажные катера|безэкипажными катерами|бэков");
  yield* noun("munition", "aircraft", "самолет|самолета|вертолет", "самолетов|вертолетов|вертолета");
  yield* noun("attempt", "", "попытка|попытку", "попыток", "попытки|попыткам|попытке");
  yield* noun("region", "", "область|областью|обл|регион|регионом|региона", "областей|областями|областях|регионов|регионами|регионах", "области");
  yield* noun("munition", "uav.decoy", "беспилотник-имитатор|дрон-имитатор", "беспилотники-имитаторы|беспилотников-имитаторов|дроны-имитаторы|дронов-имитаторов|беспилотниками-имитаторами|дронами-имитаторами");
  yield* noun("location", "", "локация|локацию|населенный пункт|месте", "локаций|локациях|населенных пунктах|населенных пунктов|местах", "локации");
  yield* noun("object", "", "вертолетная площадка", "зенитных ракетных комплексов|танков|танка");
  for (const [path, forms] of NAMES) for (const form of forms.split("|")) yield [form, { is: "name", path, number: "any" }];
  yield* adjective("украинск", "", false, "UA");
  yield* adjective("российск", "", false, "RU");
  for (const stem of ["летательн", "вражеск", "тактическ", "неустановленн", "различн", "оперативно-тактическ", "управляем", "зенитн", "авиационн", "малоразмерн", "беспилотн", "дальнобойн", "тяжел"]) yield* adjective(stem, stem === "беспилотн" ? "uav" : "");
  yield* adjective("ударн", "uav.strike");
  yield* adjective("разведывательн", "uav.recon");
  yield* adjective("крылат", "missile.cruise");
  yield* adjective("баллистическ", "missile.ballistic");
  yield* adjective("противокорабельн", "missile.antiship");
  yield* adjective("противорадиолокационн", "missile.antiradiation");
  for (const form of ["самолетного типа", "вертолетного типа", "коптерного типа", "мультироторного типа", "различных типов", "разных типов", "большой дальности", "рсзо", "реактивной системы залпового огня", "систем залпового огня", "американского производства", "французского производства", "чешского производства", "производства сша", "доработанного комплекса пво", "трк", "отрк", "противника", "всу", "вооруженных сил украины", "зенитного ракетного комплекса", "зрк", "оперативно-тактического комплекса", "комплекса", "переоборудованная в ударный вариант", "переделанной в ударный вариант", "крылатая"]) if (form !== "крылатая") yield [form, { is: "adjective", path: "", number: "any" }];
  for (const form of ["типа", "типов"]) yield [form, { is: "type" }];
}
