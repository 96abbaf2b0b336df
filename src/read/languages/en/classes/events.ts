import type { EVENT_CLASSES } from "../../../classes/events.ts";

/** The words of the rules of calls, meetings and talks. */
export const events: Readonly<Record<keyof typeof EVENT_CLASSES, readonly string[]>> = {
  "with them": ["with", "between", "among", "involving"],
  setting: ["at", "during", "amid", "throughout", "over"],
  "during it": ["in", "during", "over"],
  enacts: ["imposed", "imposes", "imposing", "slapped", "unveiled", "introduced", "adopted", "approved", "approves", "announced", "announces", "put into effect", "convened", "convenes", "declared", "extended", "vowed", "pledged", "promised", "offered", "invited", "agreed"],
  accepts: ["accepted", "accepts", "accepting", "accept", "acceptance", "supported", "supports", "backed", "backs", "endorsed", "endorses", "embraced", "signed up to"],
  proposal: ["proposal", "proposals", "offer", "offers", "call", "calls", "plan", "plans", "idea", "initiative"],
  "ends it": ["collapsed", "broke down", "fell apart", "expired", "ended", "unravelled", "unraveled", "lapsed"],
  holds: ["held", "holding", "holds", "hold"],
  "may be": ["any", "potential", "possible", "hypothetical", "eventual"],
  attends: ["attended", "attends", "attending", "attend", "joined", "joins", "joining", "chaired", "chairs", "chairing", "addressed", "addresses", "addressing", "hosted", "hosts", "hosting", "opened"],
  bill: ["bill", "bills", "resolution", "resolutions", "law", "laws", "motion", "amendment", "amendments", "legislation", "text", "texts", "budget", "measure", "declaration", "package", "draft"],
  house: ["parliament", "congress", "senate", "knesset", "lawmakers", "reporters", "journalists", "media", "nation", "press", "public", "crowd", "committee", "house", "assembly", "soldiers", "troops", "residents"],
  "for it": ["for"],
  "two of them": ["leaders", "presidents", "ministers", "men", "two", "pair", "sides", "both"],
  "takes time": ["lasted", "lasting", "lasts", "took", "ran", "dragged"],
  "takes more": ["just", "over", "well", "more", "than", "some", "on", "around", "about", "only", "nearly", "a", "little"],
  "each of them": ["each", "both"],
  present: ["meet", "meets", "convene", "convenes", "gather", "gathers", "sit"],
  "takes place": ["take", "held", "happen", "proceed", "go"],
  council: ["council", "cabinet", "committee", "assembly", "board", "parliament", "league", "commission"],
  counterpart: ["counterpart", "counterparts", "opposite"],
  "on the line": ["on the phone", "on the telephone", "on the line"],
};
