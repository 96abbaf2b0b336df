/** Classes that the rules of attacker, target and place ask for. */
export const SIDE_CLASSES = {
  from: "where something came from",
  by: "who did it",
  use: "how somebody put a weapon to use",
  that: "what opens a clause about what stands before it",
} as const;
