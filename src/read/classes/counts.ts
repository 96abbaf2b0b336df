/** Classes that the rules of counts ask for. */
export const COUNT_CLASSES = {
  remain: "stays where it is: “four drones remained in the air”",
  still: "goes on: “were still over the border”",
  inside: "before the air of a land: “still over the country”",
  aloft: "where what flies is: “airspace”",
  "the dead": "the first half of “dead and wounded”",
  "the wounded": "the second half of “dead and wounded”",
  and: "joins two",
  their: "whose: “and her son”",
  "one person": "one of many who stand without an article: “a woman and man”",
  wife: "a spouse behind the other: “a husband and wife”",
  husband: "the other",
} as const;
