/** Every form of a stem: `inflect("дрон", "'' а у ом")`; `''` is the bare stem. */
export function inflect(stem: string, endings: string): readonly string[] {
  return endings.split(" ").map((ending) => (ending === "''" ? stem : stem + ending));
}
