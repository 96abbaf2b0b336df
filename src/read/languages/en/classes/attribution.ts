import type { ATTRIBUTION_CLASSES } from "../../../classes/attribution.ts";

/** The words of the rules of who says what. */
export const attribution: Readonly<Record<keyof typeof ATTRIBUTION_CLASSES, readonly string[]>> = {
  "say more": ["added", "adds", "adding", "has added"],
  confirm: ["confirmed", "confirms", "confirm", "verified"],
  "what was told": ["the deaths", "the casualties", "the death toll", "the toll", "the figures", "the injuries", "the victims", "the fatalities", "the numbers", "the information", "the losses"],
  "set against it": ["but", "yet", "though", "although", "while", "when", "whereas"],
  "in truth": ["in fact", "in reality", "in truth", "in actual fact", "actually"],
  reckoning: ["count", "counts", "tally", "account", "accounts", "estimate", "estimates", "reckoning", "calculation", "calculations", "own count", "own account", "own tally", "own estimate"],
  "by whose": ["by", "on", "going by"],
  "signed by": ["from", "by", "via"],
  spell: ["day", "moment", "week", "month", "hour", "night", "year", "date", "minute", "morning", "evening", "weekend"],
  "opens what is said": ["that"],
  "what is reported": ["claim", "claims", "report", "reports", "allegation", "allegations", "assertion", "assertions", "accusation", "accusations", "rumour", "rumours", "rumor", "rumors", "suggestion", "suggestions"],
  "says it is untrue": ["denied", "denies", "denying", "rejected", "rejects", "rejecting", "dismissed", "dismisses", "dismissing", "refuted", "refutes", "refuting", "disputed", "disputes", "rebutted", "debunked"],
  "these words": ["the", "this"],
  "own words": ["statement", "post", "message", "update", "communique", "communiqué", "tweet", "bulletin", "announcement"],
};
