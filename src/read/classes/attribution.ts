/** Classes that the rules of who says what ask for. */
export const ATTRIBUTION_CLASSES = {
  "say more": "goes on with what the same source said before: “the governor added that”",
  reckoning: "what somebody counted, behind the one who did: “by the army's count”",
  "by whose": "before one who counted: “by the army's count”",
  "signed by": "before the one from whom a text was taken: “reprinted from”",
  confirm: "says that what was told is so",
  "what was told": "the harm or the number that the sentence before told of: “the deaths”",
  "set against it": "opens what is held against the words of another: “but in fact only five were”",
  "in truth": "behind it, how things are against what was said: “in fact”",
  spell: "a time that a clause behind it tells of: \"the day he said so\"",
  "opens what is said": "before the words of a report",
  "what is reported": "names a report that somebody may deny",
  "says it is untrue": "denies a report",
  "these words": "before a text that was told of",
  "own words": "a text in which its issuer speaks",
} as const;
