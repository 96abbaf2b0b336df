/** When two names or words that were written differently count as the same. `docs/scoring.md` says it in words. */

const TITLES = new Set(
  `president presidents prime minister ministers governor gov mayor deputy vice chief head spokesman spokeswoman spokesperson
  commander general gen colonel col lieutenant lt captain sergeant admiral adm king queen prince chancellor secretary senator sen rep
  representative congressman ambassador envoy mr mrs ms dr sir lady lord foreign acting former then late regional local
  city state national the a an its his her their of for in from and by's`.split(/\s+/),
);

const COUNTRIES: readonly (readonly [string, RegExp])[] = [
  ["UA", /^(ukraine|ukraines|ukrainian|ukrainians|kyiv|kyivs|kiev)$/],
  ["RU", /^(russia|russias|russian|russians|moscow|moscows|kremlin|kremlins)$/],
  ["US", /^(us|usa|u\.s|united-states|american|america|americas|washington)$/],
  ["IL", /^(israel|israels|israeli|israelis)$/],
  ["IR", /^(iran|irans|iranian|iranians|tehran)$/],
  ["PS", /^(gaza|gazas|palestinian|palestine)$/],
  ["LB", /^(lebanon|lebanons|lebanese)$/],
  ["YE", /^(yemen|yemens|yemeni)$/],
  ["SD", /^(sudan|sudans|sudanese)$/],
  ["IN", /^(india|indias|indian)$/],
  ["PK", /^(pakistan|pakistans|pakistani)$/],
];

function words(name: string): string[] {
  return name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/united states/g, "united-states")
    .replace(/[’'`ʼ]s\b/g, "")
    .replace(/[’'`ʼ"“”().,]/g, "")
    .split(/[\s/]+/)
    .filter((word) => word !== "");
}

/** One spelling for the transliterations and spellings that outlets differ in. */
function fold(word: string): string {
  return word
    .replace(/^defence$/, "defense")
    .replace(/^defences$/, "defenses")
    .replace(/(yi|iy|yy|ii|y|i)$/, "y")
    .replace(/^kiev$/, "kyiv")
    .replace(/centre/, "center")
    .replace(/^forces$/, "force")
    .replace(/^authorities$/, "authority")
    .replace(/^officials$/, "official")
    .replace(/^services$/, "service");
}

interface Name {
  readonly country: string | null;
  readonly core: readonly string[];
}

function parse(name: string): Name {
  let country: string | null = null;
  const core: string[] = [];
  for (const word of words(name)) {
    const land = COUNTRIES.find(([, pattern]) => pattern.test(word))?.[0];
    if (land !== undefined) country ??= land;
    else if (!TITLES.has(word)) core.push(fold(word));
  }
  return { country, core };
}

/** Whether two names are of one person or body: "the ministry" and "Russia's Defence Ministry", "Zelensky" and "President Volodymyr Zelenskyy". */
export function sameName(a: string, b: string): boolean {
  if (a === b) return true;
  const left = parse(a);
  const right = parse(b);
  if (left.country !== null && right.country !== null && left.country !== right.country) return false;
  if (left.core.length === 0 || right.core.length === 0) {
    if (left.core.length !== right.core.length) return false;
    return left.country !== null ? left.country === right.country : words(a).join(" ") === words(b).join(" ");
  }
  const [few, many] = left.core.length <= right.core.length ? [left.core, right.core] : [right.core, left.core];
  const set = new Set(many);
  if (few.every((word) => set.has(word))) return true;
  const last = few.at(-1) as string;
  return last === many.at(-1) && last.length > 3 && looksLikeSurname(a, b);
}

const BODIES = /\b(ministry|force|forces|service|administration|authority|authorities|agency|command|office|department|police|officials?|army|military|council|staff|party|media|union|group|committee|organi[sz]ation|company)\b/i;

function looksLikeSurname(a: string, b: string): boolean {
  return !BODIES.test(a) && !BODIES.test(b);
}

const PRONOUNS: Readonly<Record<string, "person" | "body" | "either">> = { he: "person", she: "person", him: "person", her: "person", it: "body", they: "either", them: "either" };

/** Kinds of actor that no "he" can mean. */
const NO_PERSON = new Set(["government", "ministry", "media", "document", "organisation", "armed-group", "place", "outlet"]);

export function isPronoun(name: string): boolean {
  return Object.hasOwn(PRONOUNS, name.toLowerCase());
}

/** Whether a pronoun can stand for an actor of a kind: "he" for no ministry, "it" for no person. */
export function canMean(pronoun: string, kind: string): boolean {
  const means = PRONOUNS[pronoun.toLowerCase()];
  return means === "person" ? !NO_PERSON.has(kind) : means !== "body" || kind !== "person";
}

export function isOutlet(name: string): boolean {
  return name === "outlet";
}

/** Whether two names of places are of one place: "Kyiv" and "the city of Kyiv", "Kharkiv" and "Kharkiv region". */
export function samePlace(a: string, b: string): boolean {
  const strip = (name: string): string =>
    words(name)
      .filter((word) => !/^(the|of|city|region|regions|oblast|province|district|direction|area|in|capitals?)$/.test(word))
      .join(" ");
  const left = strip(a);
  const right = strip(b);
  if (left === "" || right === "") return words(a).join(" ") === words(b).join(" ");
  return left === right || ` ${left} `.includes(` ${right} `) || ` ${right} `.includes(` ${left} `);
}

/** Whether two wordings of the counted thing have one head: "attack drones" and "drones", "UAV" and "UAVs". */
export function sameObject(a: string, b: string): boolean {
  const forms = (value: string): string[] =>
    words(value.replace(/\b(that|who|which|in|of|from|at|on|near|by|for|to|with|over)\b.*$/i, "$1 $&").replace(/^(\w+) \1/, "$1")).map((word) =>
      word.replace(/^(men)$/, "man").replace(/^women$/, "woman").replace(/^people$/, "person").replace(/^children$/, "child").replace(/ies$/, "y").replace(/(?<=[^s])s$/, ""),
    );
  const head = (value: string): string => {
    const cut = value.split(/\s+(?:that|who|which|in|of|from|at|on|near|by|for|to|with|over)\s+/i)[0] ?? value;
    return forms(cut).at(-1) ?? "";
  };
  if (head(a) === head(b)) return true;
  const left = new Set(forms(a));
  const right = new Set(forms(b));
  return left.has(head(b)) || right.has(head(a));
}

const WEAPONS: Readonly<Record<string, readonly string[]>> = {
  drone: ["uav"],
  missile: ["missile", "rocket"],
  ballistic_missile: ["missile.ballistic"],
  cruise_missile: ["missile.cruise"],
  bomb: ["bomb"],
  rocket: ["rocket", "missile"],
  shell: ["shell", "artillery"],
  aircraft: ["aircraft"],
};

/** Whether two weapon classes agree: one path is the other or lies under it; `mixed` wants more than one class. */
export function sameWeapon(gold: string, read: readonly string[]): boolean {
  if (gold === "mixed") return read.length !== 1 || read[0] === "mixed";
  const paths = WEAPONS[gold] ?? [gold];
  return read.some((path) => paths.some((want) => path === want || path.startsWith(`${want}.`) || want.startsWith(`${path}.`)));
}
