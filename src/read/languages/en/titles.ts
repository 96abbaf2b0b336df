import type { Entry } from "../../lexicon.ts";
import type { SpeakerWord } from "../../term.ts";

function plural(noun: string): string {
  if (/man$/.test(noun)) return noun.replace(/man$/, "men");
  if (/(?:s|x|z|ch|sh)$/.test(noun)) return `${noun}es`;
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  return `${noun}s`;
}

/** Nouns for one who speaks, singular and plural. */
function speakers(kind: string, nouns: readonly string[], gender?: "f" | "m"): Entry[] {
  const word = (number: SpeakerWord["number"]): Entry[1] => ({ speaker: { kind, number, ...(gender === undefined ? {} : { gender }) } });
  return nouns.flatMap((noun): Entry[] => [
    [noun, word("one")],
    [plural(noun), word("many")],
  ]);
}

function bodies(kind: string, number: SpeakerWord["number"], ...nouns: string[]): Entry[] {
  return nouns.map((noun) => [noun, { speaker: { kind, number } }] as const);
}

function honorific(kind: string, gender: "f" | "m" | undefined, ...forms: string[]): Entry[] {
  return forms.map((form) => [form, { title: { kind, ...(gender === undefined ? {} : { gender }) } }] as const);
}

/** Titles before names, offices, and the common nouns by which reporters name their sources. */
export const titles: Entry[] = [
  ...honorific("honorific", "m", "Mr", "Sir", "King", "Prince", "Sheikh", "Sheik", "Lord", "Father", "Brother"),
  ...honorific("honorific", "f", "Mrs", "Ms", "Miss", "Dame", "Lady", "Queen", "Princess", "Sister", "Mme"),
  ...honorific("honorific", undefined, "Dr", "Prof", "Rev", "Hon", "Ayatollah", "Hojatoleslam", "Imam", "Rabbi", "Pope", "Archbishop", "Bishop", "Cardinal", "Mullah", "Shri", "Smt", "Justice"),
  ...honorific("rank", undefined, "Gen", "Lt", "Lt Gen", "Lt Col", "Maj", "Maj Gen", "Brig Gen", "Brig", "Col", "Capt", "Sgt", "Cmdr", "Adm", "Rear Adm", "Vice Adm", "Pvt", "Cpl",
    "Wing Commander", "Air Marshal", "Air Chief Marshal", "Air Vice Marshal", "Field Marshal", "Group Captain", "Vice Admiral", "Rear Admiral", "Adml", "Staff Sgt", "Spc"),
  ...honorific("office", undefined, "Gov", "Sen", "Rep", "Pres", "Atty Gen", "Supt"),
  // heads of state and government
  ...speakers("head-of-state", ["president", "prime minister", "premier", "chancellor", "king", "leader", "supreme leader", "head of state", "monarch", "dictator", "commander in chief", "crown prince", "strongman"]),
  ["queen", { speaker: { kind: "head-of-state", number: "one", gender: "f" } }],
  // officials
  ...speakers("official", [
    "official", "spokesperson", "minister", "secretary", "secretary of state", "ambassador", "envoy", "special envoy", "negotiator", "adviser", "advisor", "aide", "aid", "deputy", "lawmaker", "senator",
    "congressman", "representative", "diplomat", "chief", "head", "chair", "chairperson", "director", "commissioner", "administrator", "prosecutor", "judge", "attorney", "counsel", "politician", "ombudsman",
    "undersecretary", "delegate", "nominee", "candidate", "mp", "parliamentarian", "legislator", "vice president", "first lady", "foreign minister", "defence minister", "defense minister", "attorney general", "press secretary",
    "press service head", "inspector", "consul", "councillor", "councilman", "speaker", "secretary general", "director general", "deputy head", "deputy minister", "chief of staff", "boss", "supremo", "czar", "kingpin",
    "republican", "democrat", "conservative", "campaign manager", "strategist", "surrogate", "running mate", "incumbent", "rival", "speechwriter", "propagandist", "emissary", "mediator", "whip", "superintendent", "coroner", "sheriff", "clerk", "registrar", "co-chair", "prosecutor general",
  ]),
  ...speakers("official", ["spokesman", "chairman", "congressman", "statesman"], "m"),
  ...speakers("official", ["spokeswoman", "chairwoman", "congresswoman"], "f"),
  ...speakers("region", ["governor", "regional governor", "regional head", "head of the region"]),
  ...speakers("city", ["mayor", "deputy mayor"]),
  ...speakers("military", [
    "commander", "general", "colonel", "major", "captain", "lieutenant", "sergeant", "soldier", "officer", "admiral", "marshal", "brigadier", "pilot", "army chief", "military spokesperson", "brigadier general", "lieutenant colonel", "lieutenant general", "major general", "veteran", "marine", "serviceman", "servicewoman", "fighter", "militant", "rebel", "commander in chief", "commandant", "airman", "paratrooper", "conscript", "gunner",
  ]),
  // people who tell
  ...speakers("witness", ["witness", "eyewitness", "resident", "local", "survivor", "neighbour", "neighbor", "bystander", "villager", "passenger", "passerby", "onlooker", "shopkeeper", "refugee", "evacuee", "relative", "homeowner", "motorist", "tenant"]),
  ...speakers("source", ["source", "insider", "informant", "whistleblower"]),
  ...speakers("person", [
    "analyst", "expert", "researcher", "scientist", "historian", "professor", "academic", "observer", "critic", "opponent", "supporter", "activist", "campaigner", "monitor", "economist", "blogger", "milblogger", "journalist", "reporter",
    "correspondent", "columnist", "author", "writer", "editor", "commentator", "pundit", "anchor", "host", "presenter", "lawyer", "solicitor", "barrister", "doctor", "medic", "nurse", "paramedic", "surgeon", "physician", "teacher", "student", "farmer", "worker", "volunteer", "engineer",
    "businessman", "businesswoman", "billionaire", "executive", "ceo", "founder", "co-founder", "owner", "manager", "employee", "trader", "broker", "investor", "dealer", "driver", "coach", "player", "captain", "manager", "trainer", "astronomer", "astronaut", "meteorologist", "forecaster", "geologist", "biologist", "epidemiologist", "fellow", "specialist",
    "consultant", "user", "customer", "consumer", "voter", "protester", "demonstrator", "prisoner", "hostage", "detainee", "mother", "father", "son", "daughter", "brother", "sister", "wife", "husband", "widow", "girl", "boy", "uncle", "aunt", "grandmother", "grandfather", "friend", "colleague", "co-author", "co-worker", "woman", "man", "person", "victim", "patient", "pensioner", "citizen", "national",
    "director", "producer", "actor", "actress", "singer", "musician", "filmmaker", "artist", "photographer", "cameraman", "poet", "designer", "priest", "pastor", "cleric", "imam", "monk", "nun", "scholar", "psychologist", "sociologist", "philosopher", "pollster", "demographer", "dentist", "farmworker", "fisherman", "sailor", "seafarer", "rower", "racer", "athlete", "swimmer", "fan", "organiser", "organizer",
    "advocate", "ally", "partner", "member", "participant", "attendee", "shareholder", "speaker", "individual", "entrepreneur", "developer", "regulator", "investigator", "detective", "firefighter", "rescuer", "rescue worker", "aid worker", "health worker", "responder", "first responder", "plaintiff", "defendant", "suspect", "republican", "democrat", "liberal", "conservative", "progressive", "islamist", "separatist", "immigrant", "migrant", "technician", "janitor", "businessperson", "magnate", "tycoon", "oligarch", "banker", "lender",
  ]),
  ["people", { speaker: { kind: "people", number: "many" } }],
  ["women", { speaker: { kind: "people", number: "many" } }],
  ["men", { speaker: { kind: "people", number: "many" } }],
  ["children", { speaker: { kind: "people", number: "many" } }],
  ["families", { speaker: { kind: "people", number: "many" } }],
  ["family", { speaker: { kind: "people", number: "any" } }],
  ["others", { speaker: { kind: "people", number: "many" } }],
  ["many", { speaker: { kind: "people", number: "many" } }],
  ["parents", { speaker: { kind: "people", number: "many" } }],
  ...bodies("people", "many", "baltic states", "gulf states", "arab states", "member states", "western states", "nordic states", "european states", "neighbouring states", "neighboring states", "nato states", "other states", "foreign states", "nation states"),
  ...bodies("people", "many", "locals", "the public", "crowd", "ukrainians", "russians", "both sides", "sides", "side", "the two sides"),
  // bodies
  ...bodies("government", "any", "government", "cabinet", "administration", "authorities", "authority", "kremlin", "white house", "state", "regime", "city hall", "embassy", "consulate", "parliament", "senate", "congress", "duma", "verkhovna rada", "presidency", "presidential office", "office", "officials", "federation", "commonwealth", "junta", "court", "supreme court", "capital", "state department", "downing street", "knesset", "bundestag"),
  ...bodies("ministry", "any", "ministry", "ministries", "department", "departments", "foreign office", "home office", "pentagon", "treasury", "mod"),
  ...bodies("military", "any", "military", "army", "air force", "navy", "air forces", "armed forces", "defense forces", "defence forces", "forces", "force", "troops", "command", "general staff", "staff", "fleet", "brigade", "regiment", "battalion", "division", "coast guard", "guard", "border guard", "border guards", "border service", "air command", "top brass", "brass", "central command", "centcom", "national guard", "guards", "guard corps", "corps", "air defense", "air defence", "intelligence service", "intelligence services", "military intelligence", "intelligence", "joint chiefs", "task force", "navy seals", "space force", "home front"),
  ...bodies("police", "any", "police", "police force", "police department", "security service", "security services", "prosecutors", "prosecutor's office", "interpol", "fbi", "cia", "sheriff's office", "investigators"),
  ...bodies("rescue", "any", "emergency service", "emergency services", "emergency ministry", "rescue service", "rescue services", "fire service", "fire department", "fire brigade", "rescuers", "firefighters", "civil defense", "civil defence", "red crescent", "red cross", "ambulance service"),
  ...bodies("medics", "any", "hospital", "hospitals", "health ministry", "doctors", "clinic", "medics", "paramedics", "hospital officials", "health officials"),
  ...bodies("region", "any", "regional administration", "regional military administration", "military administration", "regional state administration", "region's administration", "regional authorities", "local authorities"),
  ...bodies("city", "any", "city council", "council", "municipality", "city administration", "city military administration"),
  ...bodies("media", "any", "media", "news agency", "state media", "state tv", "newspaper", "newspapers", "outlet", "outlets", "broadcaster", "channel", "channels", "agency", "agencies", "press", "website", "news", "magazine", "radio", "tv", "television", "times", "post", "paper", "journal", "newswire", "press service", "press office", "media outlet", "media outlets", "telegram channel", "telegram channels", "tabloid", "daily", "weekly", "publication", "telegraph", "tribune", "herald", "gazette", "pravda", "network", "podcast", "wire", "station", "tv station", "radio station", "tv channel", "broadcasters", "bbc", "cnn", "portal", "news portal", "news site", "news website", "outlets"),
  ...bodies("organisation", "any", "group", "groups", "organisation", "organization", "organisations", "organizations", "company", "firm", "companies", "union", "party", "committee", "commission", "council", "institute", "centre", "center", "foundation", "association", "agency", "bureau", "board", "mission", "watchdog", "charity", "think tank", "university", "bank", "operator", "service", "services", "campaign", "team", "delegation", "alliance", "bloc", "coalition", "opposition", "movement", "fund", "corporation", "consortium", "society", "federation", "academy", "club", "airline", "utility", "company's", "startup", "maker", "manufacturer", "leadership", "panel", "inspectorate", "directorate", "laboratory", "ngo", "nonprofit", "college", "school", "church", "faction", "militia", "caucus", "chamber", "retailer", "lab", "unit", "provider", "developer", "airport", "exchange", "league", "trust", "project", "initiative", "observatory", "consulting", "inc", "ltd", "llc", "corp", "plc", "reserve", "system"),
  ...bodies("armed-group", "any", "rebels", "militants", "insurgents", "hamas", "hezbollah", "houthis", "taliban", "jihadists", "paramilitaries"),
  // texts that can be a source
  ...bodies("document", "any", "report", "reports", "list", "data", "information", "figures", "statistics", "study", "studies", "survey", "poll", "polls", "research", "analysis", "document", "documents", "statement", "statements", "letter", "memo", "indictment", "filing", "filings", "records", "record", "estimate", "estimates", "assessment", "findings", "review", "investigation", "agreement", "article", "paper", "transcript", "map", "maps", "evidence", "account", "accounts", "testimony", "bulletin", "briefing", "dispatch", "update", "updates", "tally", "count", "tallies", "resolution", "convention", "treaty", "constitution", "law", "ad", "advertisement", "film", "documentary", "book", "blog", "notice", "warning", "advisory", "inquiry", "audit", "verdict", "ruling", "complaint", "lawsuit", "affidavit", "entry", "log", "logs", "numbers", "model", "models", "rumors", "rumours", "messages", "emails", "email", "dossier", "script", "plan", "memorandum", "deal", "index", "chart", "sign", "inscription", "label", "manual", "posters", "slogan", "headline", "editorial", "column", "obituary", "petition", "communique", "summary"),
  ...["video", "footage", "images", "image", "photos", "photographs", "picture", "pictures", "photo", "photograph", "videos", "clip", "clips", "video clip", "screenshot", "screenshots"].map((noun): Entry => [noun, { speaker: { kind: "document", number: "any", picture: true } }]),
  ...bodies("document", "any", "preliminary reports", "preliminary data", "initial reports"),
  ["imagery", { speaker: { kind: "document", number: "any" } }],
  // the setting of a statement: "in an interview"
  ...bodies("venue", "any", "interview", "interviews", "post", "posts", "message", "tweet", "tweets", "speech", "conference", "press conference", "news conference", "news briefing", "press briefing", "address", "remarks", "comments", "comment", "telegram", "facebook", "twitter", "truth social", "social media", "x", "phone", "email", "televised address", "video address", "evening address", "nightly address", "release", "press release", "news release", "readout", "call", "hearing", "rally", "debate", "broadcast", "instagram", "linkedin", "youtube"),
];
