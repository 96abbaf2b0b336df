/** Classes that the rules of time ask for. */
export const TIME_CLASSES = {} as const;
