import type { Entry } from "../../lexicon.ts";
import type { SideRole } from "../../term.ts";

function side(role: SideRole, ...forms: string[]): Entry[] {
  return forms.map((form) => [form, { side: { role } }] as const);
}

/** What stands before the name of a warship and tells whose it is. */
function shipsOf(land: string, ...forms: string[]): Entry[] {
  return forms.map((form) => [form, { side: { role: "warship", land } }] as const);
}

/** Words that say who attacks whom, or that something else did the harm. */
export const sides: Entry[] = [
  ...side("base", "base", "bases", "air base", "air bases", "airbase", "airbases", "military base", "military bases", "camp", "airport", "airfield", "outpost", "garrison", "compound", "facility"),
  ...side("host", "hosts", "hosted", "hosting", "houses", "housing", "housed", "accommodates", "accommodating", "harbors", "harbours"),
  ...side("ship", "ship", "ships", "vessel", "vessels", "tanker", "tankers", "oil tanker", "oil tankers", "cargo ship", "cargo ships", "merchant ship", "merchant ships", "merchant vessel", "merchant vessels", "commercial ship", "commercial ships", "commercial vessel", "commercial vessels", "container ship", "container ships", "bulk carrier", "bulk carriers", "freighter", "freighters", "shipping", "sailor", "sailors", "seafarer", "seafarers", "mariner", "mariners", "boat", "boats", "trawler", "trawlers"),
  ...side("warship", "warship", "warships", "destroyer", "destroyers", "frigate", "frigates", "aircraft carrier", "aircraft carriers", "naval vessel", "naval vessels", "navy ship", "navy ships", "corvette", "corvettes"),
  ...shipsOf("US", "uss", "usns"),
  ...shipsOf("GB", "hms"),
  ...shipsOf("CA", "hmcs"),
  ...shipsOf("AU", "hmas"),
  ...shipsOf("NL", "hnlms"),
  ...shipsOf("DK", "hdms"),
  ...side("cause", "clash", "clashes", "firefight", "gun battle", "gun battles", "gunfight", "shooting", "shootout", "mass shooting", "stabbing", "stabbed", "ambush", "ambushed", "landmine", "landmines", "land mine", "land mines", "mine explosion", "car bomb", "car bombing", "suicide bombing", "suicide bomber", "suicide attack", "roadside bomb", "roadside bombs", "terror attack", "terrorist attack", "crash", "collision", "accident", "stampede", "ground fighting", "street fighting", "crossfire"),
  ...side("gunman", "gunman", "gunmen", "militants", "militant", "terrorists", "terrorist", "insurgents", "insurgent", "bandits", "jihadists", "jihadist", "assailants", "attackers", "extremists", "extremist", "snipers", "sniper", "rebels", "rebel", "rebel fighters", "rebel groups", "rebel factions", "rebel forces", "opposition fighters", "opposition groups", "opposition forces", "opposition factions", "insurgent groups", "militant groups", "militia", "militias", "militiamen", "terrorist groups", "terrorist organizations", "terrorist organisations", "armed groups", "armed men", "separatists", "guerrillas"),
  ...side("ruler", "regime", "junta", "military junta", "ruling junta", "government forces", "government troops", "pro-government forces", "pro-regime forces", "loyalist forces"),
  ...side("state", "government", "army", "military"),
  ...side("seat", "headquartered", "incorporated"),
  ...side("make", "made", "built", "designed", "supplied", "delivered", "produced", "backed", "based", "aligned", "allied", "linked", "owned", "flagged", "registered", "sponsored", "funded", "born"),
  ...side("half", "designated", "donated", "type", "manufactured", "style", "provided", "allied", "occupied", "controlled", "held", "installed", "appointed", "annexed", "born", "speaking", "based", "language", "brokered", "mediated", "sponsored", "run", "linked", "affiliated", "supported", "besieged"),
  ...side("campaign", "offensive", "counter-offensive", "counteroffensive", "shelling", "bombardment", "bombing", "airstrikes", "airstrike", "air strikes", "air strike", "military operation", "military action", "bombing campaign", "air campaign"),
  ...side("aggression", "invasion", "war", "aggression"),
  ...side("lead", "led", "conducted"),
  ...side("quarter", "north", "south", "east", "west", "northwest", "northeast", "southwest", "southeast", "north west", "north east", "south west", "south east", "part", "interior"),
  ...side("belong", "belonging", "owned", "operated", "flown"),
  ...side("venue", "news conference", "press conference", "press briefing", "briefing", "interview", "speaking", "speech", "address", "conference", "forum"),
  ...side("past", "since", "after", "following", "response", "retaliation", "retaliating", "triggered", "sparked", "prompted"),
  ...side("area", "suburb", "suburbs", "outskirts", "vicinity", "centre", "center", "heart"),
  ...side("also", "also", "additionally", "furthermore", "moreover", "further", "in addition"),
  ...side("begin", "began", "begun", "started", "resumed", "erupted", "broke out", "launched", "opened"),
  ...side("border", "border", "borders", "frontier"),
  ...side("own", "its", "our", "their", "national"),
  ...side("into", "into", "of"),
  ...side("lose", "lost", "loses", "losing", "lose", "suffered", "suffers"),
];
