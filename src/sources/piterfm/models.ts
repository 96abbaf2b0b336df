/**
 * The models that the table knows, with the class paths of the gazetteer. A name with a stroke is one of several that nobody could
 * tell apart; `Shahed-136/131` stands for all strike drones of a bulletin, with the decoys among them.
 */
const MODELS: readonly (readonly [model: string, ...paths: string[]])[] = [
  ["3M22 Zircon", "missile.antiship.zircon"],
  ["Aerial Bomb", "bomb.guided"],
  ["Ballistic Missile", "missile.ballistic"],
  ["Banderol", "loitering.banderol"],
  ["C-300", "missile.sam_ground"],
  ["C-300/C-400", "missile.sam_ground"],
  ["C-400", "missile.sam_ground"],
  ["Eleron", "uav.recon"],
  ["Forpost", "uav.recon"],
  ["GBU", "bomb.guided"],
  ["Granat-4", "uav.recon"],
  ["Intercontinental Ballistic Missile", "missile.ballistic"],
  ["Iskander-K", "missile.cruise.iskanderk"],
  ["Iskander-M", "missile.ballistic.iskander"],
  ["Iskander-M/KN-23", "missile.ballistic.iskander", "missile.ballistic.kn23"],
  ["KN-23", "missile.ballistic.kn23"],
  ["Kalibr", "missile.cruise.kalibr"],
  ["Kub", "uav.tactical.kub"],
  ["Lancet", "uav.tactical.lancet"],
  ["Merlin-VR", "uav.recon.merlin"],
  ["Mohajer-6", "uav.strike.mohajer"],
  ["Orion", "uav.recon.orion"],
  ["Orlan-10", "uav.recon.orlan"],
  ["Orlan-30", "uav.recon.orlan"],
  ["P-800 Oniks", "missile.antiship.onyx"],
  ["Reconnaissance UAV", "uav.recon"],
  ["Shahed-136/131", "uav.strike.shahed", "uav.decoy"],
  ["Supercam", "uav.recon.supercam"],
  ["Unknown Missile", "missile"],
  ["Unknown UAV", "uav"],
  ["X-101/X-555", "missile.cruise.kh101"],
  ["X-22", "missile.cruise.kh22"],
  ["X-31", "missile.antiradiation"],
  ["X-31P", "missile.antiradiation"],
  ["X-31PD", "missile.antiradiation"],
  ["X-32", "missile.cruise.kh22"],
  ["X-35", "missile.antiship.kh35"],
  ["X-47 Kinzhal", "missile.aeroballistic.kinzhal"],
  ["X-59", "missile.cruise.kh59"],
  ["X-59/X-69", "missile.cruise.kh59", "missile.cruise.kh69"],
  ["X-59MK2", "missile.cruise.kh59"],
  ["X-69", "missile.cruise.kh69"],
  ["ZALA", "uav.recon.zala"],
  ["Картограф", "uav.recon"],
  ["Молнія", "uav.tactical.molniya"],
  ["Привет-82", "uav.tactical.privet"],
  ["Фенікс", "uav.tactical"],
];

const PATHS: ReadonlyMap<string, readonly string[]> = new Map(MODELS.map(([model, ...paths]) => [model, paths]));
const FOLDED: ReadonlyMap<string, string> = new Map(MODELS.map(([model]) => [fold(model), model]));

function fold(model: string): string {
  return model.trim().replaceAll(/\s+/gu, " ").toLowerCase();
}

/** The models that share one count. */
export function modelsOf(cell: string): readonly string[] {
  return cell
    .split(/\s+and\s+/u)
    .map((model) => model.trim())
    .filter((model) => model !== "");
}

/** The class paths of a model, whatever the size of its letters; null for one that is not in the table. */
export function pathsOf(model: string): readonly string[] | null {
  return PATHS.get(model) ?? PATHS.get(FOLDED.get(fold(model)) ?? "") ?? null;
}

/** The spelling of the table for a model that differs from it in the size of letters only; null for any other. */
export function usualSpelling(model: string): string | null {
  const usual = FOLDED.get(fold(model)) ?? null;
  return usual === model ? null : usual;
}

/** Which model stands for a class that several have. */
const USUAL: ReadonlyMap<string, string> = new Map([
  ["missile.antiradiation", "X-31P"],
  ["missile.ballistic", "Ballistic Missile"],
  ["missile.sam_ground", "C-300/C-400"],
  ["uav.recon", "Reconnaissance UAV"],
  ["uav.tactical", "Unknown UAV"],
  ["bomb.guided", "Aerial Bomb"],
]);

/** The model that the table has for one class; null where it has none. */
export function singleModelOf(path: string): string | null {
  return USUAL.get(path) ?? MODELS.find(([, ...paths]) => paths.length === 1 && paths[0] === path)?.[0] ?? null;
}

/** Every model of the table of models. */
export const KNOWN_MODELS: readonly string[] = MODELS.map(([model]) => model);
