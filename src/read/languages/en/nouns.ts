import type { Unit } from "../../../model/vocabulary.ts";
import type { Entry } from "../../lexicon.ts";
import type { PersonWord, Term } from "../../term.ts";

function plural(noun: string): string {
  if (/(?:s|x|z|ch|sh)$/.test(noun)) return `${noun}es`;
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  return `${noun}s`;
}

function person(kind: PersonWord["kind"], ...nouns: (string | readonly [string, string])[]): Entry[] {
  return nouns.flatMap((noun): Entry[] => {
    const [one, many] = typeof noun === "string" ? [noun, plural(noun)] : noun;
    return one === many
      ? [[one, { person: { number: "any", kind } }]]
      : [[one, { person: { number: "one", kind } }], [many, { person: { number: "many", kind } }]];
  });
}

function thing(unit: Unit, ...nouns: (string | readonly [string, string])[]): Entry[] {
  return nouns.flatMap((noun): Entry[] => {
    const [one, many] = typeof noun === "string" ? [noun, plural(noun)] : noun;
    return [[one, { thing: { unit, number: one === many ? "any" : "one" } }], [many, { thing: { unit, number: one === many ? "any" : "many" } }]];
  });
}

function measure(reason: NonNullable<Term["measure"]>["reason"], ...forms: string[]): Entry[] {
  return forms.map((form) => [form, { measure: { reason } }] as const);
}

function other(kind: string, ...nouns: string[]): Entry[] {
  return nouns.flatMap((noun): Entry[] => [[noun, { noun: { kind } }], [plural(noun), { noun: { kind } }]]);
}

/** Nouns by what a number in front of them counts. */
export const nouns: Entry[] = [
  ...person("person", ["person", "people"], "man's", "individual", "resident", "passenger", "victim", "survivor", "worker", "employee", "staffer", "adult", "driver", "patient", "prisoner", "pensioner", "farmer", "tourist", "student", "pilgrim", "migrant", "refugee", "hostage", "local", "citizen", "national", "villager", "neighbour", "neighbor", "family member", "relative", "member", "fisherman", "athlete", "coach", "friend", "colleague", "parent", "teacher", "journalist", "reporter", "photographer", "cameraman", "engineer", "scientist", "technician", "contractor", "customer", "shopper", "pedestrian", "bystander", "evacuee", "settler", "protester", "detainee", "guard", "security guard", "mourner", "worshipper", "guest", "visitor", "miner", "sailor", "seafarer", "crew member", "crewman", "crew", "courier", "businessman", "lawmaker", "official", "leader", "aide", "bodyguard", "human being", "inhabitant", "aid seeker", "displaced person", "monk", "priest", "nun", "imam", "pastor", "cleric", "suspect", "trafficker", "extremist", "judge", "lawyer", "diplomat", "bandit", "hunter", "shepherd", "docker", "cleaner", "cook", "waiter", "taxi driver", "bus driver", "truck driver", "lorry driver", "conductor", "electrician", "builder", "labourer", "laborer", "merchant", "vendor", "trader", "shopkeeper", "caretaker", "foreigner", "expatriate", "civil servant", "spouse", "cousin", "nephew", "niece", "uncle", "aunt", "twin", "sibling", "orphan", "mum", "mom", "dad", "grandparent", "househelp", "rower", "athlete", "actor", "singer", "dancer", "artist", "musician", "soul", ["staff", "staff"], ["personnel", "personnel"]),
  ["people", { person: { number: "many", kind: "person" } }],
  ...person("child", "pupil", "schoolgoer", "preschooler"),
  ["persons", { person: { number: "many", kind: "person" } }],
  ["crewmen", { person: { number: "many", kind: "person" } }],
  ["fishermen", { person: { number: "many", kind: "person" } }],
  ["crew members", { person: { number: "many", kind: "person" } }],
  ["family members", { person: { number: "many", kind: "person" } }],
  ...person("civilian", "civilian", "non-combatant"),
  ...person("child", ["child", "children"], "boy", "girl", "infant", "toddler", "baby", "newborn", "teenager", "teen", "minor", "schoolchild", "kid", "youth", "son", "daughter", "schoolgirl", "schoolboy", "adolescent", ["grandchild", "grandchildren"], ["stepchild", "stepchildren"], "grandson", "granddaughter"),
  // The ones killed, when they stand for all of them: "the victims included a nurse".
  ["victims", { noun: { kind: "victims" } }],
  ["victim", { noun: { kind: "victims" } }],
  ["babies", { person: { number: "many", kind: "child" } }],
  ["schoolchildren", { person: { number: "many", kind: "child" } }],
  ...person("woman", ["woman", "women"], "mother", "grandmother", "wife", "sister", "widow"),
  ...person("man", ["man", "men"], "father", "grandfather", "husband", "brother"),
  // Two, whatever stands before the word.
  ...["couple"].map((form): Entry => [form, { person: { number: "one", kind: "person", size: 2 } }]),
  ...person("military", "soldier", "troop", "serviceman", ["servicemen", "servicemen"], "fighter", "militant", "terrorist", "officer", "commander", "combatant", "conscript", "reservist", "marine", "insurgent", "gunman", ["gunmen", "gunmen"], "operative", "pilot", "invader", "occupier", "airman", "service member", "military personnel", "personnel", "general", "guardsman", "rebel", "paratrooper", "jihadist", "jihadi", "extremist", "islamist", "mercenary fighter", "cadet", "recruit", "police officer", "policeman", ["policemen", "policemen"], "border guard", "security officer", "mercenary", "peacekeeper", "warfighter", "colonel", "lieutenant colonel", "lieutenant", "sergeant", "corporal", "admiral", "brigadier", "captain", "major general"),
  ["troops", { person: { number: "many", kind: "military" } }],
  ["forces", { person: { number: "many", kind: "military" } }],
  ...["medical", "health", "rescue", "emergency", "hospital", "ambulance", "civil defence", "civil defense"].map((of): Entry => [`${of} personnel`, { person: { number: "many", kind: "responder" } }]),
  ["males", { person: { number: "many", kind: "person" } }],
  ["females", { person: { number: "many", kind: "person" } }],
  ["military personnel", { person: { number: "many", kind: "military" } }],
  ["personnel", { person: { number: "many", kind: "military" } }],
  ["servicemen", { person: { number: "many", kind: "military" } }],
  ["service members", { person: { number: "many", kind: "military" } }],
  ["police officers", { person: { number: "many", kind: "military" } }],
  ...person("responder", "rescuer", "firefighter", "medic", "paramedic", "doctor", "nurse", "emergency worker", "aid worker", "rescue worker", "first responder", "volunteer", "health worker", "medical worker", "ambulance worker", "humanitarian worker", "police", "energy worker", "power engineer", "railway worker", "utility worker"),
  ...thing("object", "house", "home", "private household", "residential household", "farm building", "outbuilding", "apartment", "apartment building", "apartment block", "building", "residential building", "flat", "tower block", "high rise", "high rise building", "block of flats", "dwelling", "shop", "store", "warehouse", "school", "kindergarten", "hospital", "clinic", "church", "mosque", "car", "vehicle", "truck", "bus", ["bus", "buses"], "ambulance", "fire engine", "fire truck", "garage", "office", "office building", "shopping centre", "shopping center", "market", "hotel", "dormitory", "library", "museum", "gas station", "petrol station", "fence", "road", "highway", "water pipe", "gas pipe", "gurdwara", "filling station", "power line", "substation", "power station", "power plant", "transformer", "locomotive", "train", "carriage", "rail carriage", "railway station", "station", "reactor", "bridge", "plant", "factory", "oil depot", "fuel depot", "fuel tank", "storage tank", "refinery", "oil refinery", "silo", "granary", "farm", "outbuilding", "structure", "dwelling", "residence", "private residence", "complex", "residential complex", "residential block", "residential house", "private house", "private home", "tram", "trolleybus", "tractor", "boat", "vessel", "ship", "tanker", "tank", "freighter", "barge", "oil tanker", "cargo ship", "merchant ship", "merchant vessel", "commercial vessel", "commercial ship", "container ship", "bulk carrier", "warship", "frigate", "patrol boat", "yacht", "launcher", "radar", ["aircraft on the ground", "aircraft on the ground"], "runway", "hangar", "tent", "shelter", "window", "roof", "post office", "terminal", "business", "enterprise", "educational institution", "establishment", "educational establishment", "medical facility", "infrastructure facility", "object", "infrastructure object", "energy object", "energy infrastructure object", "energy infrastructure facility", "civilian object", "property", "facility", "energy facility", "power facility", "military base", "military facility", "nuclear facility", "nuclear site", "airfield", "airport", "port", "air base", "command centre", "command center", "command post", "missile launcher", "bunker", "depot", "ammunition depot", "weapons cache", "weapon cache", "arms cache", "ammunition cache", "cache", "ammunition dump", "arms dump", "pipeline", "well", "tower", "block", "villa", "camp", "bakery", "pharmacy", "university", "college", "cultural centre", "temple", "monastery", "synagogue", "cathedral", "mansion", "cottage", "chalet", "barn", "greenhouse", "supermarket", "subway station", "metro station", "bus station", "train station", "fire station", "police station", "bus stop", "oil terminal", "kiosk", "pagoda", "recreation centre", "recreation center", "utility building", "gas pipe", "sports hall", "gym", "stadium", "cinema", "theatre", "theater", "sanatorium", "nursery", "boiler house", "courthouse", "pavilion", "shopping mall", "orphanage", "care home", "nursing home", "desalination plant", "treatment plant", "water tower", "radio tower", "cell tower", "playground", "workshop", "cellar", "gas pipeline", "power plant unit", "grain store", "trade centre", "trade center", "sports centre", "sports center", "convoy vehicle", "minibus", "van", "lorry", "motorcycle", "motorbike", "pickup", "pickup truck", "armoured vehicle", "armored vehicle", "tugboat", "trawler", "crane", "berth", "café", "cafe", "restaurant", "mall"),
  ...thing("object", "base", "department", "ward", "classroom", "laboratory", "operating theatre", "operating room", "jetty", "pier", "generator", "water tank", "oil tank", "fuel truck", "fuel tanker", "communications tower", "headquarters building", "rocket launcher", "multiple rocket launcher", "artillery piece", "howitzer", "bulldozer", "excavator", "forklift", "guest house", "guesthouse", "health centre", "health center", "medical centre", "medical center", "community centre", "community center", "youth centre", "town hall", "city hall", "railway line", "rail line", "power supply line", "supply line", "transmission line", "electricity line", "monument", "landmark"),
  ["buses", { thing: { unit: "object", number: "many" } }],
  ...thing("location", "asset", "impact site", "impact point", "crash site", "location", "site", "spot", "place", "target", "point", "area", "settlement", "town", "village", "city", "community", "district", "neighbourhood", "neighborhood", "locality", "position", "locale", "address", "populated area", "troop concentration", "concentration area", "area of concentration"),
  ...thing("region", "region", "oblast", "province", "governorate", "state", "territory", "prefecture", "county"),
  ...thing("attempt", "attempt", "attempted attack"),
  ...measure("duration", "second", "seconds", "minute", "minutes", "min", "mins", "hour", "hours", "hr", "hrs", "day", "days", "night", "nights", "week", "weeks", "month", "months", "year", "years", "decade", "decades", "century", "centuries", "weekend", "weekends", "fortnight", "quarter", "quarters", "times", "time", "generation", "generations", "yr", "yrs"),
  ...measure("distance", "metre", "metres", "meter", "meters", "kilometre", "kilometres", "kilometer", "kilometers", "km", "kms", "mile", "miles", "mi", "feet", "foot", "ft", "yard", "yards", "inch", "inches", "cm", "centimetres", "centimeters", "mm", "nautical miles", "nautical mile", "square kilometers", "square kilometres", "square miles", "sq km", "hectares", "hectare", "acres", "acre", "square meters", "square metres", "nmi"),
  ...measure("money", "dollar", "dollars", "cent", "cents", "euro", "euros", "pound sterling", "hryvnia", "hryvnias", "rouble", "roubles", "ruble", "rubles", "rupee", "rupees", "shekel", "shekels", "yen", "yuan", "usd", "eur", "gbp", "dirham", "dirhams", "rial", "rials", "riyal", "francs", "francs", "peso", "pesos", "lira"),
  ...measure("percentage", "percent", "per cent", "percentage point", "percentage points", "pc", "percentage", "basis points"),
  ...measure("measure", "kg", "kilogram", "kilograms", "kilogramme", "kilogrammes", "kilos", "kilo", "ton", "tons", "tonne", "tonnes", "pounds", "pound", "lb", "lbs", "gram", "grams", "litre", "litres", "liter", "liters", "barrels", "barrel", "gallon", "gallons", "megawatt", "megawatts", "mw", "gw", "gigawatt", "gigawatts", "kilowatt", "kilowatts", "kw", "kwh", "volts", "degrees", "degree", "celsius", "fahrenheit", "mph", "kph", "kmh", "knots", "cubic metres", "cubic meters", "hertz", "ghz", "mhz", "gigabytes", "megapixels", "fps", "bcm", "mach", "bpd", "magnitude", "kilotons", "horsepower", "hp", "cubic feet", "watts"),
  ...measure("age", "year old", "years old", "month old", "months old", "year olds", "years of age", "aged", "age", "week old", "day old"),
  ...measure("score", "points", "goals", "votes", "vote", "wickets", "runs", "laps", "assists", "rebounds", "yards rushing", "touchdowns", "touchdown", "seats"),
  ...measure("unit-number", "brigade", "division", "regiment", "battalion", "corps", "squadron", "army corps", "floor", "floors", "storey", "storeys", "story", "stories", "grade", "graders", "edition", "anniversary", "round", "rounds", "article", "resolution", "flight", "chapter", "page", "pages", "channel", "sanctions package", "package", "row", "volume", "line", "lines", "parallel", "place", "th"),
  // Killed and wounded together: no metric holds both.
  ...["casualties", "casualty", "dead and injured", "dead and wounded", "killed and wounded", "killed and injured", "killed or wounded", "killed or injured", "deaths and injuries", "injuries and deaths", "deaths or injuries", "injuries or deaths", "casualty toll", "dead or wounded", "dead or injured", "killing and wounding", "killing and injuring", "killing or wounding", "killing or injuring", "wounded or killed", "injured or killed", "killed, injured or captured"].map(
    (form): Entry => [form, { noun: { kind: "casualties" } }],
  ),
  ...other("thing-part", "death camp", "death sentence", "death penalty", "death threat", "death squad", "death certificate", "death notice", "dog", "cat", "horse", "cow", "pig", "goat", "bird", "chicken", "animal", "donkey", "camel", "cattle", "livestock", "calf", "rabbit", "dolphin", "turkey", "mule", "pet"),
  ...other("person-part", "occasion", "episode", "statement", "instance", "phase", "stage", "visit", "trip", "operator", "maker", "manufacturer", "expert", "analyst", "specialist", "engineer team", "designer", "instructor", "hunter", "user", "enthusiast", "developer"),
  ...other("thing-part", "program", "programme", "production", "project", "system", "defence", "defense", "unit", "component", "part", "engine", "warhead", "footage", "video", "image", "photo", "debris", "wreckage", "fragment", "threat", "warning", "alert", "alarm", "deal", "contract", "industry", "company", "sector", "war", "warfare", "technology", "show", "display", "race", "racing", "flight", "training", "test", "launch pad", "interceptor team", "wall", "incursion", "sighting", "gathering", "procession", "funeral", "ceremony", "rally", "activity", "capability", "arsenal", "stockpile", "supply", "shipment", "delivery", "parts", "site", "battery", "batteries", "crew", "team", "squad", "force", "incident", "campaign", "operation", "swarm", "formation", "fleet", "strike group", "inventory", "use", "design", "type", "model", "variant", "market", "order", "export", "import", "purchase", "crash", "accident", "fire", "interception", "interceptor", "noise", "sound", "danger", "fear", "risk", "story", "report", "issue", "question", "problem", "feed", "camera", "strike capability", "academy", "school of thought", "sanction", "ban", "rule", "law", "policy", "expertise", "command", "commander", "chief", "ship", "boat", "submarine", "destroyer", "carrier", "range", "ammunition", "tactics", "tactic", "pilot", "crews", "terror", "menace", "boom", "fragments"),
];

/** The class of weapon that the name of an attack begins with. */
function armed(noun: string): Omit<NonNullable<Term["attack"]>, "number"> {
  const weapon = { missile: "missile", drone: "uav", rocket: "rocket" }[noun.split(" ")[0] as string];
  if (noun === "strike") return { aimed: true, sort: "deed" };
  if (weapon !== undefined) return { weapon, sort: "air" };
  if (/^(?:air|aerial|bombing |bombardment|shelling)/.test(noun)) return { sort: "air" };
  return /^(?:attack|assault|raid|onslaught)$/.test(noun) ? { sort: "deed" } : {};
}

/** Nouns for an attack as a whole: a number of weapons follows with "of", "with", "involving". */
export const attacks: Entry[] = ["attack", "strike", "barrage", "assault", "raid", "wave", "salvo", "volley", "bombardment", "onslaught", "airstrike", "air strike", "air raid", "bombing", "blitz", "offensive", "fusillade", "missile attack", "drone attack", "rocket attack", "missile strike", "drone strike", "rocket fire", "bombing raid", "air attack", "combined attack", "retaliatory strike", "aerial attack", "aerial assault", "counterattack", "shelling", "swarm", "hail", "storm", "fleet", "package", "mix", "combination", "array", "stream", "torrent", "string", "series of strikes", "broadside", "flurry", "aggression", "invasion", "incursion", "military campaign", "bombing campaign"].flatMap(
    (noun): Entry[] => [
      [noun, { attack: { number: "one", ...armed(noun) } }],
      [noun.endsWith("fire") || noun.endsWith("shelling") ? noun : plural(noun), { attack: { number: "many", ...armed(noun) } }],
    ],
  );
