import type { StatementKind } from "../../../model/vocabulary.ts";
import type { Entry } from "../../lexicon.ts";
import type { FunctionRole, SayFrame, SayWord } from "../../term.ts";
import { givenNames } from "./given-names.ts";
import { verb } from "./inflect.ts";
import type { VerbForms } from "./inflect.ts";

/** All forms of verbs that attribute. `addressee` marks those that may name the one spoken to at once ("told Reuters"). */
function say(kind: StatementKind, frame: SayFrame, addressee: boolean, verbs: readonly VerbForms[]): Entry[] {
  const word = (form: SayWord["form"]): Entry[1] => ({ say: { kind, form, frame, ...(addressee ? { addressee } : {}) } });
  return verbs.flatMap((v): Entry[] => [
    [v.third, word("third")],
    [v.past, word("past")],
    ...(v.participle === v.past ? [] : [[v.participle, word("participle")] as const]),
    [v.ing, word("ing")],
    ...(v.base === v.past ? [] : [[v.base, word("base")] as const]),
  ]);
}

/** The same verbs, with whose a number in their object is. */
const about = (object: "said" | "known", entries: readonly Entry[]): Entry[] => entries.map(([form, term]): Entry => [form, { ...term, ...(term.say === undefined ? {} : { say: { ...term.say, object } }) }]);

const regular = (...bases: string[]): VerbForms[] => bases.map((base) => verb(base));
/** Verbs that double their last letter: "snapped". */
const doubled = (...bases: string[]): VerbForms[] => bases.map((base) => verb(base, undefined, undefined, true));

function said(kind: StatementKind, form: SayWord["form"], frame: SayFrame, ...forms: string[]): Entry[] {
  return forms.map((text) => [text, { say: { kind, form, frame } }] as const);
}

function part(role: FunctionRole, ...forms: string[]): Entry[] {
  return forms.map((form) => [form, { part: { role } }] as const);
}

const verbs: Entry[] = [
  // plain speech: a clause or a quotation follows
  ...say("says", "speech", false, [
    verb("say", "said"), verb("write", "wrote", "written"), verb("go on to say", "went on to say"),
    verb("go on to add", "went on to add"), verb("make clear", "made clear"), verb("point out"), verb("make it clear", "made it clear"),
    ...regular("add", "state", "claim", "report", "announce", "declare", "allege", "assert", "maintain", "argue", "explain", "note", "stress",
      "emphasise", "emphasize", "underline", "underscore", "acknowledge", "concede", "confirm", "contend",
      "comment", "remark", "mention", "reiterate", "insist", "suggest", "disclose", "divulge", "reveal",
      "tweet", "caution", "reaffirm", "affirm", "clarify", "specify", "joke", "lament", "muse",
      "predict", "complain", "testify", "elaborate", "boast", "proclaim", "opine", "reply", "respond",
      "retort", "summarise", "summarize", "hint", "imply", "whisper", "shout", "yell", "exclaim", "confess",
      "posit", "theorise", "theorize", "speculate", "surmise", "estimate", "assess", "calculate",
      "forecast", "gush", "thunder", "grumble", "interject", "fume", "chime in", "restate", "certify", "attest", "profess", "mutter", "weigh in", "stipulate"),
    ...doubled("admit", "retweet", "quip"), verb("put it", "put it", "put it", true),
    verb("speak of", "spoke of", "spoken of"), verb("refer to", "referred to", "referred to"), verb("take to Twitter", "took to Twitter", "taken to Twitter"),
    verb("break the news", "broke the news"), verb("understate"), verb("hold that", "held that"), verb("go further", "went further"),
  ]),
  ["signalling", { say: { kind: "says", form: "ing", frame: "speech" } }],
  ["signalled", { say: { kind: "says", form: "past", frame: "speech" } }],
  ["referring to", { say: { kind: "says", form: "ing", frame: "weak" } }],
  // verbs that have many other objects: a clause or a quotation must follow
  ...say("says", "clause", false, regular("conclude", "post", "share", "publish", "relate", "repeat", "detail", "outline", "observe", "echo", "relay", "brief", "counter", "recall",
    "recount", "volunteer", "narrate", "vent", "preach", "signal")),
  ...say("says", "clause", false, doubled("blog", "snap")),
  ...say("says", "speech", true, [verb("tell", "told"), ...regular("inform", "advise", "assure", "remind", "notify", "message")]),
  // verbs that attribute when a quotation stands beside them
  ...say("says", "weak", false, [
    ...regular("call", "describe", "remember", "continue", "smile", "laugh", "cry", "sigh", "reason", "wonder", "groan", "moan", "roar", "beam", "sniff", "murmur", "gasp", "chuckle",
      "greet", "text", "chant", "scream", "characterise", "characterize", "portray", "hail", "brand", "term", "read", "joke",
      "sneer", "rage", "concur", "phrase", "pronounce", "implore", "voice", "express", "offer", "cheer", "enthuse", "crow",
      "fire back", "sum up", "applaud", "celebrate", "highlight", "focus on", "go on",
      "identify", "bill", "frame", "view", "liken", "depict"),
    ...doubled("nod", "sob", "grin", "refer", "commit", "label"),
    verb("begin", "began", "begun"), verb("go on", "went on", "gone on"), verb("think out loud", "thought out loud"), verb("speak", "spoke", "spoken"),
    verb("shrug", undefined, undefined, true), verb("push back", "pushed back"),
    verb("sing", "sang", "sung"), verb("swear", "swore", "sworn"), verb("say of", "said of"), verb("shoot back", "shot back", "shot back"), verb("weep", "wept", "wept"),
    verb("hit back", "hit back", "hit back"), verb("hit out", "hit out", "hit out", true), verb("speak to", "spoke to", "spoken to"),
  ]),
  ...say("says", "object", true, [verb("ask"), verb("question"), verb("pray")]),
  // promises and threats
  ...say("promises", "object", false, [
    ...regular("promise", "vow", "pledge", "threaten", "guarantee", "undertake", "promise to", "vow to", "pledge to", "threaten to"),
    ...doubled("commit to"),
    verb("swear to", "swore to", "sworn to"), verb("undertake", "undertook", "undertaken"), verb("tout"),
  ]),
  // warnings, which are plain statements that may name an addressee
  ...say("says", "object", true, [verb("warn"), verb("warn that"), verb("warn against"), verb("warn of"), verb("alert"), verb("thank")]),
  // demands and requests
  ...say("demands", "object", false, [
    ...regular("demand", "order", "insist on", "require", "press for", "push for", "instruct", "command", "dictate", "give an ultimatum", "issue an ultimatum"),
  ]),
  ...say("calls_on", "object", true, [
    ...regular("call on", "call upon", "call for", "urge", "appeal to", "appeal for", "plead with", "plead for", "implore", "exhort", "encourage",
      "request", "propose", "recommend", "advocate", "lobby", "petition", "press"),
    verb("beg", undefined, undefined, true), verb("seek", "sought", "sought"), verb("ask for"), verb("bid", "bade", "bidden", true), verb("entreat"),
  ]),
  // rejections
  ...say("rejects", "object", false, [
    ...regular("reject", "dismiss", "refuse", "rebuff", "oppose", "criticise", "criticize", "deride",
      "lambast", "lambaste", "rebuke", "ridicule", "mock", "object to", "disavow", "brush off", "brush aside", "brush away", "scoff at", "rule out",
      "decline", "dispute", "disagree", "protest against", "lash out at", "hit out at", "spurn", "veto", "repudiate",
      "excoriate", "castigate", "disparage", "chide", "chastise", "reprimand", "belittle", "cast doubt on", "disapprove", "refuse to", "decline to"),
    verb("slam", undefined, undefined, true), verb("rebut", undefined, undefined, true),
    verb("turn down"), verb("cast doubt", "cast doubt"), verb("shoot down the idea", "shot down the idea"), verb("hit out at", "hit out at", "hit out at", true),
    verb("take issue with", "took issue with"),
  ]),
  // whoever condemns a strike says that there was one; whoever claims responsibility adds no number to it
  ...about("said", say("rejects", "object", false, regular("denounce", "condemn", "decry", "deplore"))),
  ...about("known", say("says", "object", false, regular("claim responsibility for").concat(verb("take responsibility for", "took responsibility for", "taken responsibility for"), verb("take credit for", "took credit for", "taken credit for")))),
  ...about("known", say("denies", "object", false, regular("deny responsibility for"))),
  ...say("denies", "object", false, [
    ...regular("deny", "refute", "deny that", "debunk", "contradict"),
  ]),
  ...say("accuses", "object", false, [
    ...regular("accuse", "blame", "fault", "indict", "hold responsible"),
    verb("point the finger at"), verb("hold responsible", "held responsible"),
  ]),
  // praise and thanks
  ...say("says", "object", false, [
    ...regular("praise", "welcome", "commend", "laud", "compliment", "congratulate", "endorse", "apologise", "apologize", "discuss",
      "tease", "talk about", "hint at", "point to", "vouch for", "honour", "honor", "salute", "play down", "downplay", "insult"),
    verb("hail"), verb("speak about", "spoke about", "spoken about"),
  ]),
  // thoughts and wishes
  ...say("says", "mind", false, [
    verb("think", "thought"), verb("know", "knew", "known"), verb("feel", "felt"), verb("mean", "meant"), verb("hear", "heard"),
    verb("understand", "understood"), verb("forget", "forgot", "forgotten"), verb("learn"), verb("find out", "found out"),
    ...doubled("regret", "prefer"),
    verb("be convinced", "was convinced"), verb("foresee", "foresaw", "foreseen"), verb("plan", undefined, undefined, true), verb("see", "saw", "seen"),
    ...regular("believe", "hope", "fear", "expect", "want", "consider", "suspect", "doubt", "agree", "plan to", "intend", "intend to", "worry", "expect to",
      "anticipate", "wish", "assume", "realise", "realize", "conclude", "decide", "want to", "hope to", "aim to", "aim",
      "wonder", "support", "envision", "imagine", "presume", "reckon", "value", "favor", "favour", "favor", "disapprove", "deem", "seem to think", "appear to believe"),
  ]),
  // records, with an actor or a document as their subject
  ...say("says", "evidence", false, [
    verb("show", "showed", "shown"), verb("put", "put", "put", true), verb("log", undefined, undefined, true), verb("find", "found"), 
    ...regular("record", "register", "count", "document", "detect", "tally", "indicate", "demonstrate", "list", "track", "revise", "update", "conclude", "illustrate", "verify",
      "tabulate", "rule", "prove", "establish"),
  ]),
  ...said("says", "third", "evidence", "gives", "gave"),
  // those that name the one spoken for
  ...said("says", "ing", "cite", "citing", "quoting", "cites", "quotes"),
  ...said("says", "past", "cite", "cited", "quoted"),
  ...said("says", "base", "cite", "cite", "quote"),
  ...said("says", "past", "speech", "quoted as saying", "cited as saying", "as saying"),
  ...said("says", "preposition", "cite", "according to", "in accordance with", "in the words of", "as per", "in the view of", "in the opinion of", "based on reports from"),
  ...said("says", "preposition", "weak", "per"),
  // nouns whose clause is attributed to the one who owns them
  ...said("says", "noun", "speech", "claim that", "claims that", "statement that", "assertion that", "assertions that", "suggestion that", "suggestions that",
    "report that", "allegation that", "allegations that", "warning that", "warnings that", "announcement that", "argument that",
    "belief that", "view that", "hope that", "hopes that", "fears that", "fear that", "claim", "claims", "assertion", "allegation",
    "claims to have", "claim to have", "remarks that", "comments that", "comment that", "conclusion that", "estimate that", "confirmation that", "opinion that", "notion that", "idea that"),
  ...said("demands", "noun", "speech", "demand that", "demands that", "insistence that", "demand for", "demands for", "calls for", "call for", "request for", "call to", "calls to"),
  ...said("promises", "noun", "speech", "promise that", "promise to", "pledge to", "pledge that", "vow to", "threat to", "threats to", "commitment to"),
  ...said("accuses", "noun", "speech", "accusation that", "accusations that", "accusation of", "accusations of"),
  ...said("rejects", "noun", "speech", "refusal to", "rejection of", "criticism of", "opposition to"),
  ...said("denies", "noun", "speech", "denial that", "denials that"),
  // forms of several words that keep their first word's meaning
  ...["reports that", "unconfirmed reports that", "unverified reports that", "media reports that", "rumours that", "rumors that", "reports of"].map((form): Entry => [form, { say: { kind: "says", form: "noun", frame: "speech" }, speaker: { kind: "document", number: "many" } }]),
  ["reported damage to", { say: { kind: "says", form: "past", frame: "speech" } }],
  ["reported damage", { say: { kind: "says", form: "past", frame: "speech" } }],
  // who declines to say something has said nothing
  ...["decline to", "declined to", "declines to", "declining to", "refuse to", "refused to", "refuses to", "refusing to"].flatMap((first) =>
    ["comment", "say", "elaborate", "give", "give details", "provide", "name", "identify", "specify", "confirm", "confirm or deny", "discuss", "answer", "disclose", "be named", "be identified", "respond", "speculate", "reveal", "go into detail", "be drawn"].map((second): Entry => [`${first} ${second}`, { verb: { form: first.endsWith("ing to") ? "ing" : "finite", role: "plain" } }]),
  ),
  ["warned that", { say: { kind: "says", form: "past", frame: "object", addressee: true } }],
];

const closedClass: Entry[] = [
  ...part("determiner", "the", "a", "an", "this", "these", "those", "its", "their", "his", "her", "our", "my", "your", "each", "every", "some", "any",
    "such", "no", "another", "both", "several", "many", "all", "few", "a few", "most", "more", "other", "certain", "various", "numerous", "a number of", "a group of",
    "one", "two", "three", "four", "five", "half of", "a couple of", "a handful of", "some of", "many of", "most of"),
  ...part("preposition", "in", "on", "at", "by", "from", "into", "onto", "over", "across", "through", "during", "after", "before", "against", "toward", "towards",
    "near", "around", "along", "between", "among", "under", "above", "below", "for", "since", "until", "within", "without", "upon", "throughout", "off",
    "outside", "inside", "behind", "beyond", "via", "per", "amid", "despite", "following", "because of", "due to", "ahead of", "out of", "in response to",
    "about", "up", "down", "aboard", "with", "as part of", "such as", "like", "unlike", "alongside", "including", "prior to", "instead of", "regarding", "concerning", "except", "in front of", "on behalf of", "as well as", "along with", "together with", "in addition to", "rather than", "next to"),
  ...part("of", "of"),
  ...part("to", "to", "to buy", "to produce", "to supply", "to deliver", "to provide", "to send", "to receive"),
  ...part("conjunction", "and", "or", "but", "nor", "yet"),
  ...part("subordinator", "while", "when", "because", "although", "though", "as", "where", "whereas", "so that", "even as", "once", "unless", "than", "if", "whether",
    "how", "why", "what", "even though", "even if", "as if", "since then", "only after", "just as", "so"),
  ...part("relative", "who", "which", "whom", "whose"),
  ...part("that", "that"),
  // small words inside names: "Eva de Wit", "Khalil al-Dokran"
  ...part("particle", "al", "el", "ul", "ur", "ash", "bin", "ibn", "bint", "ben", "abu", "abd", "de", "der", "den", "del", "della", "di", "da", "dos", "du", "van", "von", "ter", "zu"),
  ...part("be", "was", "were", "been", "being", "be", "is", "are", "am", "wasn't", "weren't", "isn't", "aren't"),
  ...part("have", "has", "have", "had", "having", "hasn't", "haven't", "hadn't"),
  ...part("modal", "will", "would", "can", "could", "may", "might", "shall", "should", "must", "cannot", "can't", "couldn't", "won't", "wouldn't",
    "do", "does", "did", "don't", "doesn't", "didn't", "shouldn't", "did not", "does not", "do not", "would have", "could have", "will receive", "will provide", "will supply", "will deliver"),
  ...part("negation", "not", "never"),

  ...part("adverb", "also", "only", "still", "already", "just", "later", "again", "then", "now", "even", "earlier", "immediately", "separately", "previously", "recently",
    "once again", "once more", "so far", "back", "too", "meanwhile", "however", "instead", "however", "therefore", "nevertheless", "nonetheless", "reportedly", "allegedly",
    "repeatedly", "publicly", "privately", "apparently", "initially", "subsequently", "officially", "openly", "flatly", "strongly", "angrily", "quickly", "bluntly",
    "further", "furthermore", "moreover", "first", "soon", "long", "often", "always", "ever", "frequently", "consistently", "constantly", "falsely", "wrongly", "rightly",
    "correctly", "merely", "simply", "basically", "essentially", "explicitly", "implicitly", "directly", "famously", "briefly", "candidly", "jokingly", "reluctantly",
    "vehemently", "categorically", "firmly", "sharply", "fiercely", "harshly", "widely", "broadly", "generally", "usually", "sometimes", "occasionally", "regularly",
    "specifically", "particularly", "notably", "especially", "mostly", "largely", "mainly", "truly", "really", "actually", "clearly", "obviously", "plainly", "certainly",
    "definitely", "probably", "perhaps", "possibly", "maybe", "likely", "unequivocally", "formally", "independently", "jointly", "both", "quietly", "proudly", "boldly", "rarely", "seldom",
    "eventually", "finally", "ultimately", "originally", "similarly", "likewise", "additionally", "accordingly", "consequently", "thus", "indeed", "of course", "in fact", "well", "rather",
    "quite", "almost", "nearly", "twice", "simultaneously", "effectively", "cautiously", "defiantly", "tersely", "dryly", "wryly", "solemnly", "calmly", "loudly", "today", "yesterday", "tonight", "tomorrow", "here", "there", "elsewhere", "abroad", "then", "anonymously", "online", "afterwards", "afterward", "thereafter"),
  // pronouns, with the number and gender of the one they can stand for
  ...["he", "he's", "he'd", "he'll"].map((form): Entry => [form, { part: { role: "pronoun" }, speaker: { kind: "pronoun", number: "one", gender: "m" } }]),
  ...["she", "she's", "she'd", "she'll"].map((form): Entry => [form, { part: { role: "pronoun" }, speaker: { kind: "pronoun", number: "one", gender: "f" } }]),
  ...["they", "they're", "they've", "they'd"].map((form): Entry => [form, { part: { role: "pronoun" }, speaker: { kind: "pronoun", number: "many" } }]),
  ...["it", "it's"].map((form): Entry => [form, { part: { role: "pronoun" }, speaker: { kind: "pronoun", number: "any" } }]),
  ...["i", "we", "you", "i'm", "i've", "we're", "we've", "you're"].map((form): Entry => [form, { part: { role: "pronoun" }, speaker: { kind: "first-person", number: "any" } }]),
  ["him", { part: { role: "pronoun" }, speaker: { kind: "pronoun", number: "one", gender: "m" } }],
  ["them", { part: { role: "pronoun" }, speaker: { kind: "pronoun", number: "many" } }],
  ...part("pronoun", "us", "me", "itself", "themselves", "himself", "herself", "everyone", "someone", "nobody", "anyone", "everybody", "there's", "that's"),
];

/** The words by which English attributes, and the closed-class words that its sentences hang on. */
export const attribution: Entry[] = [...verbs, ...closedClass, ...givenNames];
