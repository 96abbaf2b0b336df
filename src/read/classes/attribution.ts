/** Classes that the rules of who says what ask for. */
export const ATTRIBUTION_CLASSES = {} as const;
