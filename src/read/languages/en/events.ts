import type { EventStatus, EventType } from "../../../model/vocabulary.ts";
import type { Entry } from "../../lexicon.ts";
import type { LinkRole } from "../../term.ts";

interface Way {
  readonly mode?: string;
  readonly status?: EventStatus;
  readonly weak?: boolean;
}

const event = (type: EventType, form: "noun" | "verb", forms: string, way: Way = {}): Entry[] =>
  forms.split("|").map((word): Entry => [word, { event: { type, form, mode: way.mode ?? null, status: way.status ?? null, ...(way.weak === true ? { weak: true } : {}) } }]);

const link = (role: LinkRole, forms: string): Entry[] => forms.split("|").map((form): Entry => [form, { link: { role } }]);

/** The English words for what leaders do around the attacks, and for how far it has come. */
export const events: readonly Entry[] = [
  ...event("call", "noun", "phone call|phone calls|telephone call|telephone calls|phone conversation|telephone conversation|phone conversations|video call|conference call|phone talks|telephone talks", { mode: "phone" }),
  ...event("call", "noun", "call|calls|conversation", { mode: "phone", weak: true }),
  ...event("call", "verb", "phoned|telephoned", { mode: "phone" }),
  ...event("call", "verb", "called|spoke|speak|speaks|spoken|talked|spoke to|spoke with|speak to|speak with|speaks to|speaks with|spoken to|spoken with|talked to|talked with|talk to|speaking with", { mode: "phone", weak: true }),

  ...event("call", "verb", "discussed|discuss|discusses|discussing", { mode: "topic", weak: true }),

  ...event("meeting", "noun", "meeting|meetings|face to face meeting|bilateral meeting|emergency meeting|emergency session|session of the security council|one on one|emergency session|special session"),
  ...event("meeting", "noun", "session", { weak: true }),
  ...event("meeting", "verb", "met|meet|meets|gathered|gather|convened|convene|convenes|sat down|sit down|summoned|summons", { weak: true }),
  ...event("meeting", "verb", "received|receives|receiving|receive|hosted|hosts|hosting|host|welcomed|welcomes|welcome", { mode: "receive", weak: true }),
  ...event("meeting", "verb", "will host|to host", { mode: "receive", status: "announced", weak: true }),
  ...event("meeting", "noun", "trilateral meeting|trilateral", { mode: "multilateral" }),

  ...event("talks", "noun", "talks|negotiations|peace talks|ceasefire talks|cease fire talks|truce talks|consultations|peace negotiations|round of talks|round of negotiations|rounds of talks|rounds of negotiations|discussions|round of peace talks|rounds of peace talks|ceasefire negotiations|nuclear talks"),
  ...event("summit", "noun", "summit|summits", { mode: "multilateral" }),
  ...event("summit", "noun", "peace summit|emergency summit|trilateral summit", { mode: "multilateral" }),

  ...event("visit", "noun", "visit|visits|state visit|surprise visit|official visit|working visit", { mode: "visit", weak: true }),
  ...event("visit", "verb", "visited|visiting|travelled to|traveled to|travel to|travels to|flew to|fly to|arrived in|arrives in|arrive in", { mode: "visit", weak: true }),

  ...event("ceasefire", "noun", "ceasefire|cease fire|ceasefires|truce|armistice|ceasefire agreement|cease fire agreement|ceasefire deal|cease fire deal|truce deal|truce agreement|ceasefire proposal|cease fire proposal|truce proposal|pause in fighting|pause in the fighting|halt to the fighting|cessation of hostilities|halt in fighting"),
  ...event("agreement", "noun", "peace deal|peace agreement|peace accord|peace plan|memorandum of understanding|memorandum|treaty|accord|nuclear deal|grain deal|minerals deal", {}),
  ...event("agreement", "noun", "agreement|deal|pact", { weak: true }),

  ...event("swap", "noun", "prisoner swap|prisoner exchange|prisoner swaps|prisoner exchanges|exchange of prisoners|swap of prisoners|hostage deal|prisoner of war exchange|pow exchange|hostage release|hostage swap|prisoners of war exchange"),
  ...event("swap", "verb", "swapped|exchanged|swap|exchange|swapping|exchanging|traded", {}),
  ...event("swap", "verb", "returned|handed over|handing over|hand over|released|freed|repatriated|transferred", { mode: "release", weak: true }),
  ...link("captive", "prisoners|prisoners of war|pows|hostages|captives|captured soldiers|captured troops|detainees|bodies|remains of soldiers|bodies of soldiers|prisoners each"),

  ...event("sanctions", "noun", "sanctions|sanctions package|package of sanctions|round of sanctions|sanctions packages|economic sanctions|secondary sanctions"),
  ...event("vote", "noun", "vote|referendum|no confidence vote", { weak: true }),
  ...event("vote", "verb", "vetoed|vetoes|vetoing", { mode: "on", status: "refused", weak: true }),
  ...event("vote", "verb", "passed|passes|adopted|adopts|approved|approves|ratified", { mode: "on", weak: true }),
  ...event("vote", "verb", "voted|votes on|to vote|vote on", { weak: true }),

  ...link("agree", "agreed to|agreed on|agreed upon|agreed|agree to|agrees to|agreeing to|have agreed to"),
  ...link("held", "reached|signed|struck|brokered|brokering|mediated|mediating|signing|reaching|secured|securing|hailed|welcomed|violating|breached|extended|declared|came into force|in force|took effect|in effect|took hold|clinched|sealed|concluded|broke|violated|implemented|completed|carried out|carry out"),
  ...link("happen", "took place|taken place|occurred|happened"),
  ...link("own", "his|her"),
  ...link("lives", "lives"),
  ...link("sent", "ambassador|ambassadors|delegations|permanent representative|UN ambassador|envoy|envoys|special envoy|presidential envoy|top envoy|special representative|representative|representatives|delegate|delegates|delegation|adviser|advisers|advisor|advisors|senior adviser|senior advisor|special adviser|special advisor|aide|aides|top aide|senior aide|counsel|counselor|counsellor|assistant|liaison|mission|permanent mission|observer|high representative"),
  ...link("hearsay", "reportedly|allegedly"),
  ...link("further", "in addition|additionally|thus|of these|of them|of those|among them|the rest|the remaining|the others|overall|in total|in all"),
  ...link("seen", "seen|obtained|reviewed|viewed|examined|verified|authenticated|geolocated|analysed|analyzed"),
  ...link("he", "he|she"),
  ...link("phone", "by phone|by telephone|on the phone|over the phone|via video link|by video|by video link"),
  ...link("refuse", "rejected|rejecting|rejects|reject|rejection of|refused|refuses|refusing|refuse|ruled out|rules out|ruling out|dismissed|dismissing|turned down|spurned|rebuffed|called off|cancelled|canceled|put off|postponed|collapsed|broke down|fell apart|suspended|scrapped|abandoned|withdrew from|pulled out of|not ready|no plans|declined|boycotted"),
  ...link("demand", "asked for|asks for|asking for|call for|calls for|called for|calling for|demand|demands|demanded|demanding|urged|urges|urging|urge|propose|proposed|proposes|proposing|proposal for|offered|offers|offer|ready to|ready for|seek|seeks|seeking|sought|wants|want|wanted|desire to|push for|pushing for|pushed for|pressed for|pressing for|appeal for|appealed for|insisted on|open to|willing to|pressure for|prospect of|prospects for|hopes for|need for|requested|require|possibility of"),
  ...link("announce", "convened|convenes|convening|has convened|are to|is to|were to|planned|upcoming|scheduled|is set to|are set to|due to|expected|next round|future|forthcoming|announced|announces|announcing|preparing for|prepare for|prepares for|preparations for|plans for|possible|slated|will host|to be held|would|will|set to|resume|resumed|restart|looming|invited|expects|prepare to|imposed|imposing|impose|imposes|unveiled|introduced|slapped|offered to|offers to|offer to|offering to|vowed|vows|vow|adopted|put into effect|approved|approves|considering"),
];
