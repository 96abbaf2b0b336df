import type { Entry } from "../../lexicon.ts";
import type { SideRole } from "../../term.ts";

function side(role: SideRole, ...forms: string[]): Entry[] {
  return forms.map((form) => [form, { side: { role } }] as const);
}

/** Words that say who attacks whom, or that something else did the harm. */
export const sides: Entry[] = [
  ...side("base", "base", "bases", "air base", "air bases", "airbase", "airbases", "military base", "military bases", "camp", "airport", "airfield", "outpost", "garrison", "compound", "facility"),
  ...side("host", "hosts", "hosted", "hosting", "houses", "housing", "housed", "accommodates", "accommodating", "harbors", "harbours"),
  ...side("ship", "ship", "ships", "vessel", "vessels", "tanker", "tankers", "oil tanker", "oil tankers", "cargo ship", "cargo ships", "merchant ship", "merchant ships", "merchant vessel", "merchant vessels", "commercial ship", "commercial ships", "commercial vessel", "commercial vessels", "container ship", "container ships", "bulk carrier", "bulk carriers", "freighter", "freighters", "shipping", "boat", "boats", "trawler", "trawlers"),
  ...side("warship", "warship", "warships", "destroyer", "destroyers", "frigate", "frigates", "aircraft carrier", "aircraft carriers", "naval vessel", "naval vessels", "uss", "hms", "navy ship", "navy ships", "corvette", "corvettes"),
  ...side("cause", "clash", "clashes", "firefight", "gun battle", "gun battles", "gunfight", "shooting", "shootout", "mass shooting", "stabbing", "stabbed", "ambush", "ambushed", "landmine", "landmines", "land mine", "land mines", "mine explosion", "car bomb", "car bombing", "suicide bombing", "suicide bomber", "suicide attack", "roadside bomb", "roadside bombs", "terror attack", "terrorist attack", "crash", "collision", "accident", "stampede", "ground fighting", "street fighting", "crossfire"),
  ...side("gunman", "gunman", "gunmen", "militants", "militant", "terrorists", "terrorist", "insurgents", "bandits", "jihadists", "assailants", "attackers", "extremists", "snipers", "sniper"),
  ...side("area", "suburb", "suburbs", "outskirts", "vicinity", "centre", "center", "heart"),
  ...side("also", "also", "additionally", "furthermore", "moreover", "further", "in addition"),
  ...side("begin", "began", "begun", "started", "resumed", "erupted", "broke out", "launched", "opened"),
  ...side("border", "border", "borders", "frontier"),
  ...side("own", "its", "our", "their", "national"),
  ...side("into", "into", "of"),
  ...side("lose", "lost", "loses", "losing", "lose", "suffered", "suffers"),
];
