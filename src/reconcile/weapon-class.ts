/** Class paths as one word: equal for two claims that name the same classes. */
export function classKey(weapon: readonly string[]): string {
  return [...new Set(weapon)].toSorted().join("+");
}

/** The first parts of the paths: `uav` of `uav.strike.shahed`. */
export function tops(weapon: readonly string[]): readonly string[] {
  return [...new Set(weapon.map((path) => path.replace(/\..*$/u, "")))].toSorted();
}

export function isUnder(path: string, other: string): boolean {
  return path === other || path.startsWith(`${other}.`);
}

/** Whether everything that one bundle counts is counted by the other: of a count without a class, everything is. */
export function isWithin(part: readonly string[], whole: readonly string[]): boolean {
  if (whole.length === 0) return true;
  return part.length > 0 && part.every((path) => whole.some((other) => isUnder(path, other)));
}

/** Whether two bundles have a class in common, or one of them does not say. */
export function mayShare(a: readonly string[], b: readonly string[]): boolean {
  if (a.length === 0 || b.length === 0) return true;
  return a.some((path) => b.some((other) => isUnder(path, other) || isUnder(other, path)));
}

/** Whether two bundles can be one thing, told more and less finely: drones and strike drones, never drones and missiles. */
export function mayBeSame(a: readonly string[], b: readonly string[]): boolean {
  if (a.length === 0 || b.length === 0) return true;
  return a.every((path) => b.some((other) => isUnder(path, other) || isUnder(other, path))) || b.every((path) => a.some((other) => isUnder(path, other) || isUnder(other, path)));
}

export function classWords(weapon: readonly string[]): string {
  return weapon.length === 0 ? "no class named" : weapon.join(" + ");
}
