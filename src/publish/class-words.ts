import type { Unit } from "../model/vocabulary.ts";

/** Weapon classes in plain words, in the plural; a longer path that has no words of its own takes those of the nearest shorter one. */
const CLASSES: Readonly<Record<string, string>> = {
  aircraft: "aircraft",
  balloon: "balloons",
  "bomb.guided": "guided bombs",
  bomb: "bombs",
  loitering: "loitering munitions",
  "loitering.banderol": "Banderol munitions",
  "loitering.lancet": "Lancets",
  missile: "missiles",
  "missile.aeroballistic": "aeroballistic missiles",
  "missile.aeroballistic.kinzhal": "Kinzhal missiles",
  "missile.antiradiation": "anti-radiation missiles",
  "missile.antiship": "anti-ship missiles",
  "missile.antiship.kh35": "Kh-35 missiles",
  "missile.antiship.onyx": "Onyx missiles",
  "missile.antiship.zircon": "Zircon missiles",
  "missile.ballistic": "ballistic missiles",
  "missile.ballistic.iskander": "Iskander-M missiles",
  "missile.ballistic.kn23": "KN-23 missiles",
  "missile.cruise": "cruise missiles",
  "missile.cruise.iskanderk": "Iskander-K missiles",
  "missile.cruise.kalibr": "Kalibr missiles",
  "missile.cruise.kh101": "Kh-101 missiles",
  "missile.cruise.kh22": "Kh-22 missiles",
  "missile.cruise.kh59": "Kh-59 missiles",
  "missile.cruise.kh69": "Kh-69 missiles",
  "missile.cruise.neptune": "Neptune missiles",
  "missile.sam_ground": "S-300 or S-400 missiles",
  rocket: "rockets",
  uav: "drones",
  "uav.decoy": "decoy drones",
  "uav.decoy.gerbera": "Gerbera decoys",
  "uav.decoy.parodiya": "Parodiya decoys",
  "uav.recon": "reconnaissance drones",
  "uav.strike": "strike drones",
  "uav.strike.italmas": "Italmas drones",
  "uav.strike.jet": "jet-powered drones",
  "uav.strike.shahed": "Shahed drones",
  usv: "sea drones",
};

const UNITS: Readonly<Partial<Record<Unit, string>>> = { attempt: "attempts", location: "places", region: "regions" };

/** What a count counts, by its classes, for a text whose own words the reader may not know: "Shahed drones and others". */
export function classWords(paths: readonly string[], unit: Unit): string {
  if (unit !== "munition") return UNITS[unit] ?? "";
  const [first, ...others] = paths;
  if (first === undefined) return "air targets";
  const words = wordsOf(first);
  const rest = others.filter((path) => wordsOf(path) !== words);
  if (rest.length === 0) return words;
  return rest.length === 1 ? `${words} and ${wordsOf(rest[0] as string)}` : `${words} and others`;
}

function wordsOf(path: string): string {
  for (let part = path; ; part = part.slice(0, part.lastIndexOf("."))) {
    const words = CLASSES[part];
    if (words !== undefined) return words;
    if (!part.includes(".")) return part;
  }
}
