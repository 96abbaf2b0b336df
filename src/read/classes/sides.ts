/** Classes that the rules of attacker, target and place ask for. */
export const SIDE_CLASSES = {} as const;
