/** Classes that the rules of attacker, target and place ask for. */
export const SIDE_CLASSES = {
  from: "where something came from",
  by: "who did it",
} as const;
