/** Classes that the rules of calls, meetings and talks ask for. */
export const EVENT_CLASSES = {
  "with them": "before those who met or spoke",
} as const;
