import type { SIDE_CLASSES } from "../../../classes/sides.ts";

/** The words of the rules of attacker, target and place. */
export const sides: Readonly<Record<keyof typeof SIDE_CLASSES, readonly string[]>> = {
  from: ["from"],
  by: ["by"],
  "accused of": ["of", "for"],
  "on no side": ["national", "nationals", "worker", "workers", "citizen", "citizens", "tourist", "tourists", "employee", "employees", "resident", "residents", "student", "students", "journalist", "journalists", "reporter", "reporters", "correspondent", "correspondents", "photographer", "photographers", "sailor", "sailors", "seafarer", "seafarers", "crew", "crew member", "crew members", "crewman", "crewmen", "mariner", "mariners", "volunteer", "volunteers", "diplomat", "diplomats", "contractor", "contractors", "pilgrim", "pilgrims"],
  use: ["use", "used", "uses", "employed", "deployed"],
  that: ["that", "which"],
  "from the air": ["airstrike", "airstrikes", "air strike", "air strikes", "air raid", "air raids", "aerial bombardment", "aerial bombardments", "aerial bombing", "aerial bombings", "bombing raid", "bombing raids", "air attack", "air attacks", "aerial attack", "aerial attacks", "air bombardment", "air bombardments", "bombing run", "bombing runs", "airstrike campaign", "airstrike campaigns", "aerial strike", "aerial strikes", "aerial raid", "aerial raids", "air assault", "air assaults"],
  "of drones": ["drone attack", "drone attacks", "drone strike", "drone strikes", "drone debris", "drone wreckage", "drone wreckages", "drone fragment", "drone fragments", "drone raid", "drone raids", "drone assault", "drone assaults", "drone barrage", "drone barrages", "drone incursion", "drone incursions", "drone fire", "drone fires"],
  "of missiles": ["missile attack", "missile attacks", "missile strike", "missile strikes", "missile debris", "missile fragment", "missile fragments", "missile barrage", "missile barrages", "missile fire", "missile fires", "missile wreckage", "missile wreckages", "missile salvo", "missile salvos"],
  "of rockets": ["rocket attack", "rocket attacks", "rocket fire", "rocket fires", "rocket strike", "rocket strikes", "rocket barrage", "rocket barrages", "rocket debris", "rocket salvo", "rocket salvos"],
  "of shells": ["shelling", "shellings", "artillery fire", "artillery fires", "artillery shelling", "artillery shellings", "artillery strike", "artillery strikes", "artillery attack", "artillery attacks", "shellfire", "shellfires", "mortar fire", "mortar fires", "artillery bombardment", "artillery bombardments", "artillery barrage", "artillery barrages"],
  "what fell": ["debris", "wreckage", "fragments", "shrapnel", "the debris", "falling debris", "fallen debris", "wreck"],
  "of that land": ["its", "their", "our"],
};
