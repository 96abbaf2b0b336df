/** Whether a class of weapons is manned and flies: it may be the defender's, and its loss on the ground is damage. */
export function isAircraft(path: string): boolean {
  return path.startsWith("aircraft") || path.startsWith("helicopter");
}

/** Whether a class of weapons is planted, worn or driven to where it explodes: a car bomb, a mine. */
export function isPlanted(path: string): boolean {
  return path.startsWith("bomb.ied");
}
