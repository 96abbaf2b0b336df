/** Classes that the rules of calls, meetings and talks ask for. */
export const EVENT_CLASSES = {} as const;
