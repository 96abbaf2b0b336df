import { form } from "../corpus/words.ts";

/** A missile behind a number: with it something was attacked, and so many of it were shot down. */
interface Named {
  readonly attackedWith: (count: number) => string;
  readonly shotDown: (count: number) => string;
}

const missile = (stem: string, name: string): Named => ({
  attackedWith: (count) => `${form(count, `${stem}ою ракетою`, `${stem}ими ракетами`, `${stem}ими ракетами`)} ${name}`,
  shotDown: (count) => `${form(count, `${stem}у ракету`, `${stem}і ракети`, `${stem}их ракет`)} ${name}`,
});
const guided = (name: string): Named => ({
  attackedWith: (count) => `${form(count, "керованою авіаційною ракетою", "керованими авіаційними ракетами", "керованими авіаційними ракетами")} ${name}`,
  shotDown: (count) => `${form(count, "керовану авіаційну ракету", "керовані авіаційні ракети", "керованих авіаційних ракет")} ${name}`,
});

/** Missiles of the table of figures, in the words of a bulletin. */
export const MISSILES: Readonly<Record<string, Named>> = {
  kh101: missile("крилат", "Х-101"),
  "kh101+kalibr": missile("крилат", "Х-101 та “Калібр”"),
  "kh101+iskander_k": missile("крилат", "Х-101 та Іскандер-К"),
  kalibr: missile("крилат", "“Калібр”"),
  iskander_m: missile("балістичн", "Іскандер-М"),
  "iskander_m+kn23": missile("балістичн", "Іскандер-М/KN-23"),
  iskander_k: missile("крилат", "Іскандер-К"),
  kh59_69: guided("Х-59/69"),
  kh22: missile("крилат", "Х-22"),
  kh31p: missile("протирадіолокаційн", "Х-31П"),
  kh35: missile("протикорабельн", "Х-35"),
  onyx: missile("протикорабельн", "“Онікс”"),
  kinzhal: missile("аеробалістичн", "Х-47М2 “Кинджал”"),
  unknown: { attackedWith: (count) => `${form(count, "ракетою", "ракетами", "ракетами")} невстановленого типу`, shotDown: (count) => `${form(count, "ракету", "ракети", "ракет")} невстановленого типу` },
  s300: { attackedWith: (count) => `${form(count, "зенітною керованою ракетою", "зенітними керованими ракетами", "зенітними керованими ракетами")} С-300/С-400`, shotDown: (count) => `${form(count, "зенітну керовану ракету", "зенітні керовані ракети", "зенітних керованих ракет")} С-300/С-400` },
};

/** Regions of Ukraine as lands: "постраждали Сумщина, Одещина". */
export const LANDS: Readonly<Record<string, string>> = {
  "UA-07": "Волинь", "UA-12": "Дніпропетровщина", "UA-14": "Донеччина", "UA-18": "Житомирщина", "UA-23": "Запоріжжя", "UA-26": "Івано-Франківщина", "UA-32": "Київщина", "UA-35": "Кіровоградщина",
  "UA-46": "Львівщина", "UA-48": "Миколаївщина", "UA-51": "Одещина", "UA-53": "Полтавщина", "UA-56": "Рівненщина", "UA-59": "Сумщина", "UA-61": "Тернопільщина", "UA-63": "Харківщина", "UA-65": "Херсонщина", "UA-68": "Хмельниччина", "UA-71": "Черкащина", "UA-74": "Чернігівщина",
};
