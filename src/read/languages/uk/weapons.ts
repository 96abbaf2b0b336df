import type { Form, GrammaticalNumber } from "../../bulletins/sense.ts";
import { inflect } from "../forms.ts";

/** Adjectives: masculine and feminine singular, then plural. "им" is both. */
function* adjective(stem: string, path: string, soft = false, owner?: "UA" | "RU"): Iterable<Form> {
  const one = soft ? "ій я ю ього ьому ьою ьої є" : "ий а у ого ому ою ої е ій";
  const many = soft ? "іх іми" : "их ими і";
  const either = soft ? "і ім" : "им";
  for (const [endings, number] of [[one, "one"], [many, "many"], [either, "any"]] as const) for (const form of inflect(stem, endings)) yield [form, owner === undefined ? { is: "adjective", path, number } : { is: "adjective", path, number, owner }];
}

function* noun(one: string, many: string, unit: "munition" | "location" | "region" | "object" | "person" | "attempt", path: string, either = ""): Iterable<Form> {
  for (const [forms, number] of [[one, "one"], [many, "many"], [either, "any"]] as const) {
    for (const form of forms.split("|")) if (form !== "") yield [form, { is: "noun", unit, path, number: number as GrammaticalNumber }];
  }
}

/** Names of weapons with their class; those in Latin letters are written so in bulletins too. */
const NAMES: readonly (readonly [path: string, forms: string])[] = [
  ["uav.strike.shahed", "shahed|shahed-136|shahed-131|shahed-136/131|shahed-131/136|шахед-136|шахед-131|шахед-136/131|герань|герань-2|герань-1|герані|гераней|геранями"],
  ["uav.strike.jet", "shahed-238|герань-3|герань-4|герань-5|дань-т|дань"],
  ["uav.decoy.gerbera", "гербера|гербери|герберу|герберою|гербер|герберами|гербара|gerbera"],
  ["uav.decoy.parodiya", "пародія|пародії|пародію|пародією|пародій"],
  ["uav.strike.italmas", "італмас|італмаси|італмасів|italmas"],
  ["loitering.banderol", "бандероль|бандеролі|бандеролей|s8000|s8000 бандероль|s-8000|s-8000 бандероль"],
  ["loitering.lancet", "ланцет|ланцети|ланцетів|ланцетами|ланцетом|lancet"],
  ["uav.recon.orlan", "орлан|орлан-10|орлан-30|orlan-10|orlan"],
  ["uav.recon.zala", "zala|зала|zala-421"],
  ["uav.recon.supercam", "supercam|суперкам|supercam s350"],
  ["uav.strike.mohajer", "mohajer-6|мохаджер-6|mohajer"],
  ["uav.recon", "мерлін|merlin-vr|мерлін-вр|елерон|елерон-3|картограф"],
  ["missile.cruise.kh101", "х-101|х-101/х-555|х-101/х-55|х-555|х-55|х-101/х-555/х-55|х-101/х-55см|х-55см|х-101/555"],
  ["missile.cruise.kalibr", "калібр|калібри|калібрів|калібру|3м-54|3м-14|3м14|3м-54 калібр|3м-14 калібр|3м14 калібр"],
  ["missile.cruise.kh22", "х-22|х-32|х-22/х-32|х-22/32"],
  ["missile.cruise.kh59", "х-59|х-59/69|х-59/х-69|х-59мк"],
  ["missile.cruise.kh69", "х-69"],
  ["missile.cruise.kh_other", "х-35у|х-38|х-29|х-25"],
  ["missile.antiship.kh35", "х-35"],
  ["missile.antiradiation", "х-31|х-31п|х-31а|х-58|х-31п/х-59"],
  ["missile.cruise.iskanderk", "іскандер-к|р-500"],
  ["missile.ballistic.iskander", "іскандер|іскандер-м|іскандери|іскандерів"],
  ["missile.ballistic.kn23", "kn-23|кн-23|kn23"],
  ["missile.sam_ground", "с-300|с-400|с-300/с-400|с-300/400"],
  ["missile.aeroballistic.kinzhal", "кинджал|кинджали|кинджалів|х-47|х-47м2|х-47м2 кинджал"],
  ["missile.antiship.zircon", "циркон|циркони|цирконів|3м22|3м22 циркон|3м-22 циркон|3м-22"],
  ["missile.antiship.onyx", "онікс|онікси|оніксів|п-800|п-800 онікс"],
  ["missile.ballistic.oreshnik", "орєшнік|орешнік|кедр"],
  ["missile.ballistic.tochka", "точка-у"],
];

export function* weapons(): Iterable<Form> {
  yield* noun("дрон|дрона|дрону|дроном|дроні", "дрони|дронів|дронам|дронами|дронах", "munition", "uav");
  yield* noun("безпілотник|безпілотника|безпілотнику|безпілотником", "безпілотники|безпілотників|безпілотникам|безпілотниками", "munition", "uav");
  yield* noun("", "", "munition", "uav", "бпла|бпа");
  yield* noun("безпілотний літальний апарат|безпілотного літального апарата|безпілотним літальним апаратом|безпілотного літального апарату", "безпілотні літальні апарати|безпілотних літальних апаратів|безпілотними літальними апаратами", "munition", "uav");
  yield* noun("дрон-камікадзе|дрона-камікадзе|дроном-камікадзе", "дрони-камікадзе|дронів-камікадзе|дронами-камікадзе|дронам-камікадзе", "munition", "uav.strike");
  yield* noun("дрон-імітатор|дрона-імітатора|дроном-імітатором|безпілотник-імітатор|безпілотником-імітатором", "дрони-імітатори|дронів-імітаторів|дронами-імітаторами|безпілотники-імітатори|безпілотників-імітаторів|безпілотниками-імітаторами", "munition", "uav.decoy");
  yield* noun("імітатор|імітатора|імітатором", "імітатори|імітаторів|імітаторами", "munition", "uav.decoy");
  yield* noun("", "бпла-імітаторів|бпла-імітаторами|бпла-імітатори", "munition", "uav.decoy");
  yield* noun("шахед|шахеда|шахеду|шахедом", "шахеди|шахедів|шахедам|шахедами", "munition", "uav.strike.shahed");
  yield* noun("ракета|ракету|ракетою|ракеті", "ракет|ракетами|ракетам|ракетах", "munition", "missile");
  yield* noun("авіаракета|авіаракету|авіаракетою", "авіаракет|авіаракетами", "munition", "missile", "авіаракети");
  // Several as a subject, one behind the noun of a deed: "влучання ракети".
  yield ["ракети", { is: "noun", unit: "munition", path: "missile", number: "any", genitive: "one" }];
  yield* noun("баражуючий боєприпас|баражуючого боєприпасу|баражуючим боєприпасом", "баражуючі боєприпаси|баражуючих боєприпасів|баражуючими боєприпасами", "munition", "loitering");
  yield* noun("", "баражуючими боєприпаси", "munition", "loitering");
  yield* noun("ціль|ціллю", "цілей|цілями|цілям", "munition", "", "цілі");
  yield* noun("повітряна ціль|повітряної цілі|повітряну ціль|повітряною ціллю", "повітряні цілі|повітряних цілей|повітряними цілями", "munition", "");
  yield* noun("засіб|засобу|засобом", "засоби|засобів|засобами|засобам", "munition", "");
  yield* noun("засіб повітряного нападу|засобу повітряного нападу|засобом повітряного нападу", "засоби повітряного нападу|засобів повітряного нападу|засобами повітряного нападу|засоби ураження|засобів ураження|засобами ураження|засобам повітряного нападу|засобів повітряного ураження", "munition", "");
  yield* noun("авіабомба|авіабомбу|авіабомбою|каб", "авіабомб|авіабомбами|каби|кабів|кабами|авіаційних бомб|авіаційними бомбами", "munition", "bomb.guided");
  // Planes that fire: their names hold digits and are no weapons.
  for (const form of ["ту-22м", "ту-160м", ]) yield [form, { is: "adjective", path: "", number: "any" }];
  yield* noun("населений пункт|населеному пункті|місце|місці", "населених пунктів|населених пунктах|місцях|різних місцях", "location", "");
  yield* noun("локація|локацію|локацією", "локацій|локаціях|локаціями|локаціям", "location", "", "локації");
  yield* noun("область|областю|обл", "областей|областях|областями", "region", "", "області");
  yield* noun("", "регіонів|регіонах|регіони", "region", "");
  yield* noun("літак|літака|літаком|вертоліт|вертольота|гвинтокрил|борт|борта|бомбардувальник|винищувач", "літаки|літаків|літаками|борти|бортів|бортами|бомбардувальників|бомбардувальники|винищувачів|гелікоптерів|вертольотів|вертольоти|вертольотами", "object", "aircraft");
  for (const form of ["ту-95", "ту-95мс", "ту-22м3", "ту-160", "міг-31к", "міг-31", "су-34", "су-35", "су-57", "а-50"]) yield [form, { is: "noun", unit: "object", path: "", number: "any" }];
  for (const [path, forms] of NAMES) for (const form of forms.split("|")) yield [form, { is: "name", path, number: "any" }];
  yield* adjective("ударн", "uav.strike");
  yield* adjective("ворож", "");
  yield* adjective("російськ", "", false, "RU");
  yield* adjective("українськ", "", false, "UA");
  for (const stem of ["запущен", "випущен"]) yield* adjective(stem, "");
  for (const form of ["запущених росіянами", "випущених росіянами", "запущених окупантами", "запущених ворогом", "випущених ворогом", "запущених росією"]) yield [form, { is: "adjective", path: "", number: "any" }];
  yield* adjective("дальн", "", true);
  yield* adjective("розвідувальн", "uav.recon");
  yield* adjective("реактивн", "jet");
  yield* adjective("крилат", "missile.cruise");
  yield* adjective("балістичн", "missile.ballistic");
  yield* adjective("аеробалістичн", "missile.aeroballistic");
  yield* adjective("протикорабельн", "missile.antiship");
  yield* adjective("протирадіолокаційн", "missile.antiradiation");
  yield* adjective("гіперзвуков", "");
  for (const stem of ["керован", "авіаційн", "зенітн", "високоточн", "оперативно-тактичн", "різн", "інш", "повітрян", "іранськ", "сучасн", "невстановлен", "швидкісн", "безпілотн"]) yield* adjective(stem, stem === "безпілотн" ? "uav" : "");
  for (const form of ["зенітна керована ракета", "зенітної керованої ракети", "зенітну керовану ракету", "зенітною керованою ракетою"]) yield [form, { is: "noun", unit: "munition", path: "missile.sam_ground", number: "one" }];
  for (const form of ["зенітні керовані ракети", "зенітних керованих ракет", "зенітними керованими ракетами"]) yield [form, { is: "noun", unit: "munition", path: "missile.sam_ground", number: "many" }];
  for (const form of ["повітряного базування", "наземного базування", "морського базування", "повітряного та наземного базування", "різних типів", "інших типів", "іншого типу", "інших видів", "різного типу", "невстановленого типу", "тип якої встановлюється", "противника", "ворога", "оперативно-тактичного рівня", "отр", "росіян", "дальнього радіусу дії", "великої дальності"]) yield [form, { is: "adjective", path: "", number: "any" }];
  for (const form of ["типу", "типів", "типа"]) yield [form, { is: "type" }];
}
