/** Classes that the rules of time ask for. */
export const TIME_CLASSES = {
  "some of time": "between “the past” and a unit of time, without a number: “the past several weeks”",
  aftermath: "what people do on the days after an attack",
} as const;
