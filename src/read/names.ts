import type { Entry } from "./lexicon.ts";

export function* names(): Iterable<Entry> {
  const country = (code: string, name: string, adjectives: string[], governments: string[] = []): Entry[] => [
    [name, { country: { code, name } }],
    ...adjectives.map((form): Entry => [form, { people: { code, name } }]),
    ...governments.map((form): Entry => [form, { government: { code, name } }]),
  ];
  yield* country("UA", "Ukraine", ["Ukrainian", "Ukrainians"], ["Kyiv"]);
  yield* country("RU", "Russia", ["Russian", "Russians"], ["Moscow", "Kremlin"]);
  yield* country("IL", "Israel", ["Israeli", "Israelis"], ["Jerusalem"]);
  yield* country("IR", "Iran", ["Iranian", "Iranians"], ["Tehran"]);
  yield* country("US", "United States", ["American", "US", "U.S."], ["Washington"]);
  for (const [form, path] of [["drone", "uav"], ["UAV", "uav"], ["Shahed", "uav.strike.shahed"], ["missile", "missile"], ["rocket", "rocket"], ["ballistic missile", "missile.ballistic"], ["cruise missile", "missile.cruise"], ["attack drone", "uav.strike"], ["projectile", "projectile"], ["bomb", "bomb"]] as const) {
    yield [form, { weapon: { path, number: "one" } }];
    yield [`${form}s`, { weapon: { path, number: "many" } }];
  }
}
