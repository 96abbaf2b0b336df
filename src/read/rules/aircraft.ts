/** Whether a class of weapons is manned and flies: it may be the defender's, and its loss on the ground is damage. */
export function isAircraft(path: string): boolean {
  return path.startsWith("aircraft") || path.startsWith("helicopter");
}
