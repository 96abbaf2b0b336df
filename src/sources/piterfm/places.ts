/** A place as the table names it. */
export interface TablePlace {
  readonly name: string;
  /** ISO 3166-2 of the region, ISO 3166-1 of a state, `XZ-` and a word of a sea; null for a part of a land: "south". */
  readonly code: string | null;
  readonly country: string | null;
}

const REGIONS =
  "UA-05 Vinnytsia|UA-07 Volyn|UA-09 Luhansk|UA-12 Dnipropetrovsk|UA-14 Donetsk|UA-18 Zhytomyr|UA-21 Zakarpattia|UA-23 Zaporizhzhia|UA-26 Ivano-Frankivsk|UA-32 Kyiv|UA-35 Kirovohrad|UA-46 Lviv|UA-48 Mykolaiv|UA-51 Odesa|UA-53 Poltava|UA-56 Rivne|UA-59 Sumy|UA-61 Ternopil|UA-63 Kharkiv|UA-65 Kherson|UA-68 Khmelnytskyi|UA-71 Cherkasy|UA-74 Chernihiv|UA-77 Chernivtsi|RU-AST Astrakhan|RU-BEL Belgorod|RU-BRY Bryansk|RU-KRS Kursk|RU-LIP Lipetsk|RU-MUR Murmansk|RU-NIZ Nizhny Novgorod|RU-ORL Oryol|RU-ROS Rostov|RU-RYA Ryazan|RU-SAM Samara|RU-SAR Saratov|RU-SMO Smolensk|RU-TAM Tambov|RU-TUL Tula|RU-VGG Volgograd|RU-VLG Vologda|RU-VOR Voronezh";
const OTHERS =
  "UA Ukraine|UA-43 Crimea|UA-40 Sevastopol|UA-40 Sevastopol, Crimea|UA-30 Kyiv|BY Belarus|RU-KDA Krasnodar Krai|XZ-BLACK Black Sea|XZ-AZOV Sea of Azov|XZ-AZOV eastern coast of Sea of Azov|XZ-CASPIAN Caspian Sea|" +
  "UA-05 Vinnytsia|UA-07 Lutsk|UA-12 Dnipro|UA-12 Kryvyi Rih|UA-14 Kramatorsk|UA-14 Mariupol direction|UA-23 Zaporizhzhia|UA-23 Berdiansk|UA-23 Melitopol|UA-23 Tokmak|UA-26 Kolomyia|UA-48 Ochakiv|UA-51 Odesa|UA-51 Snake Island|UA-53 Kremenchuk|UA-59 Sumy|UA-63 Kharkiv|UA-65 Kherson|UA-68 Starokostiantyniv|UA-43 Hvardiiske|" +
  "RU-BEL Belgorod|RU-KDA Primorsko-Akhtarsk|RU-KDA Yeysk|RU-KLU Shaykovka|RU-MUR Olenegorsk|RU-MUR Olenya|RU-NGR Soltsy-2|RU-NIZ Savasleyka|RU-ROS Millerovo|RU-ROS Morozovsk|RU-ROS Taganrog|RU-ROS Volgodonsk|RU-SAR Engels-2|RU-SMO Shatalovo";
/** Parts of a land that are no regions. */
const PARTS: ReadonlySet<string> = new Set(["center", "east", "front line", "north", "north-east", "south", "south-east", "west"]);
/** What the file writes for something else: as written, and as it should be. */
const SLIPS: ReadonlyMap<string, string> = new Map([
  ["Lutsk oblast", "Volyn oblast"],
  ["Dnipro oblast", "Dnipropetrovsk oblast"],
  ["Dnipropetrovsk oblas", "Dnipropetrovsk oblast"],
  ["Ryazan Oblast", "Ryazan oblast"],
  ["Tambov Oblast", "Tambov oblast"],
  ["Vologda Oblast", "Vologda oblast"],
]);

const CODES: ReadonlyMap<string, string> = new Map([
  ...REGIONS.split("|").map((row): [string, string] => [`${row.slice(row.indexOf(" ") + 1)} oblast`, row.slice(0, row.indexOf(" "))]),
  ...OTHERS.split("|").map((row): [string, string] => [row.slice(row.indexOf(" ") + 1), row.slice(0, row.indexOf(" "))]),
]);

const NAMES: ReadonlyMap<string, string> = new Map([...CODES].toReversed().map(([name, code]): [string, string] => [code, name]));

/** The places of a cell, which joins them with "and". */
export function placesOf(cell: string): readonly string[] {
  return cell
    .replaceAll(/\band\s+and\b/gu, "and")
    .split(/\s+and\s+/u)
    .map((place) => place.trim())
    .filter((place) => place !== "");
}

/** A place of the table with its code; a place inside a region ("Chauda, Crimea") has the code of the region. Null for one that is not known. */
export function placeOf(name: string): TablePlace | null {
  const trimmed = name.trim();
  const usual = SLIPS.get(trimmed) ?? trimmed;
  if (PARTS.has(usual)) return { name: trimmed, code: null, country: null };
  const code = CODES.get(usual) ?? insideCode(usual);
  return code === null ? null : { name: trimmed, code, country: code.startsWith("XZ") ? null : code.slice(0, 2) };
}

/** "Region, place" or "place, Region" with one region in it; two regions in one name are not told apart. */
function insideCode(name: string): string | null {
  const parts = name.replace(/\s*\([^)]*\)$/u, "").split(", ");
  const codes = new Set(parts.map((part) => CODES.get(SLIPS.get(part) ?? part)).filter((code) => code !== undefined));
  const [code] = codes;
  return codes.size === 1 && code !== undefined && code.length > 2 ? code : null;
}

/** How a place that is known to be misspelt should be written; null for any other. */
export function usualPlace(name: string): string | null {
  return SLIPS.get(name.trim()) ?? null;
}

/** The name that the table has for a code: of a region before any of its towns; null where it has none. */
export function placeNameOf(code: string): string | null {
  return NAMES.get(code) ?? null;
}
