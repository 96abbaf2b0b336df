/** Articles for timing, made from parts: plain news English with numbers, quotations, hedges and sources, never two alike. */
export function articles(count: number): readonly string[] {
  const random = generator(20250520);
  return Array.from({ length: count }, () => article(random));
}

/** A small, seeded generator (mulberry32), so that every run times the same texts. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const SOURCES = ["the Ukrainian Air Force", "Russia’s Defense Ministry", "regional governor Serhii Lysak", "Kyiv Mayor Vitali Klitschko", "the State Emergency Service", "local officials", "the city’s military administration"];
const PLACES = ["Kharkiv", "the Odesa region", "Kyiv", "Dnipro", "the Bryansk region", "Belgorod", "Zaporizhzhia", "the Sumy region"];
const WEAPONS = ["drones", "Shahed-type drones", "cruise missiles", "ballistic missiles", "guided bombs", "UAVs"];
const HEDGES = ["", "", "", "at least ", "more than ", "nearly ", "up to ", "about "];
const NUMBERS = ["two", "seven", "a dozen", "35", "58", "108", "147", "273", "1,200"];
const SPEAKERS = ["Volodymyr Zelensky", "Donald Trump", "Dmitry Peskov", "Kaja Kallas", "Andrii Sybiha", "a Western diplomat"];
const SAYINGS = ["We need pressure that works, and we need it now", "Nobody here believes that this is the end of it", "The talks will go on as long as both sides want them", "Every night is like the one before", "This is not the way to a ceasefire"];
const FILLERS = [
  "The streets around the market were still wet from the fire hoses in the morning, and shopkeepers swept glass from the steps of their stores while buses waited at the corner.",
  "The two presidents spoke by phone for two hours on Monday, and aides on both sides described the call as frank.",
  "Prices at the wholesale exchange rose by 3.4 percent over the week, traders said, as the harvest in the south came in later than in the year before.",
  "He was 54 years old and had worked at the plant for more than twenty years before the line moved closer to the town.",
  "Diplomats in Brussels spent most of the day on the wording of a statement that few expected to change much, two people with knowledge of the draft said.",
  "In the evening the power came back to most of the district, but the trams did not run, and the school on the hill stayed closed until Thursday.",
];

function article(random: () => number): string {
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)] as T;
  const upper = (text: string): string => (text[0] as string).toUpperCase() + text.slice(1);
  const sentence = (): string => {
    switch (Math.floor(random() * 9)) {
      case 0:
        return `Russia launched ${pick(HEDGES)}${pick(NUMBERS)} ${pick(WEAPONS)} at ${pick(PLACES)} overnight, ${pick(SOURCES)} said.`;
      case 1:
        return `${upper(pick(SOURCES))} said that ${pick(HEDGES)}${pick(NUMBERS)} ${pick(WEAPONS)} were shot down and another ${pick(NUMBERS)} failed to reach their targets.`;
      case 2:
        return `At least ${pick(NUMBERS)} people were killed and ${pick(NUMBERS)} injured in ${pick(PLACES)}, according to ${pick(SOURCES)}.`;
      case 3:
        return `“${pick(SAYINGS)},” ${pick(SPEAKERS)} said on ${pick(["Monday", "Tuesday", "Friday"])}. “${pick(SAYINGS)}.”`;
      case 4:
        return `${upper(pick(SOURCES))} reported ${pick(NUMBERS)} hits in ${pick(PLACES)} and debris at ${pick(NUMBERS)} locations.`;
      default:
        return pick(FILLERS);
    }
  };
  const paragraphs = Array.from({ length: 6 + Math.floor(random() * 5) }, () => Array.from({ length: 2 + Math.floor(random() * 3) }, sentence).join(" "));
  return `Night of drones over ${pick(PLACES)} as talks stall\n\n${paragraphs.join("\n\n")}\n`;
}
