import type { Metric, Unit } from "../../../model/vocabulary.ts";
import type { Entry } from "../../lexicon.ts";
import type { CueWord } from "../../term.ts";
import { verb } from "./inflect.ts";
import type { VerbForms } from "./inflect.ts";

type Agent = CueWord["agent"];

/** Every form of verbs whose object is the thing counted: "shot down 35 drones", "35 drones were shot down". */
function acts(metric: Metric, theme: readonly Unit[], agent: Agent, ...verbs: VerbForms[]): Entry[] {
  const cue = (form: CueWord["form"]): Entry[1] => ({ cue: [{ metric, form, theme, agent }] });
  return verbs.flatMap((forms): Entry[] => [
    [forms.base, cue("base")],
    [forms.third, cue("third")],
    ...(forms.past === forms.participle ? [] : [[forms.past, cue("past")] as const]),
    [forms.participle, cue("participle")],
    [forms.ing, cue("ing")],
  ]);
}

/** Verbs whose subject is the thing counted: "12 people died", "five drones crossed into Poland". */
function happens(metric: Metric, theme: readonly Unit[], agent: Agent, ...verbs: VerbForms[]): Entry[] {
  const cue: Entry[1] = { cue: [{ metric, form: "subject", theme, agent }] };
  return verbs.flatMap((forms): Entry[] =>
    [...new Set([forms.base, forms.third, forms.past, forms.participle, forms.ing])].map((form) => [form, cue]),
  );
}

function forms(form: CueWord["form"], metric: Metric, theme: readonly Unit[], agent: Agent, ...list: string[]): Entry[] {
  return list.map((word) => [word, { cue: [{ metric, form, theme, agent }] }]);
}

const WEAPONS = ["munition"] as const;
const PEOPLE = ["person"] as const;
const OBJECTS = ["object", "location"] as const;
const PLACES = ["location", "object"] as const;

/** Where people are brought out of danger. */
/** "came under enemy fire", "come under sustained shelling". */
const UNDER_FIRE = ["came", "come", "comes"].flatMap((came) => ["", "enemy ", "heavy ", "intense ", "sustained ", "renewed ", "artillery ", "rocket ", "missile ", "drone "].flatMap((how) => ["fire", "attack", "shelling", "bombardment"].map((what) => `${came} under ${how}${what}`)));

const SHELTERS = ["safety", "safe places", "a safe place", "safer places", "safe areas", "safer areas", "shelter", "shelters", "a shelter", "bomb shelters", "temporary shelter", "temporary shelters", "a temporary shelter", "temporary accommodation", "temporary housing", "an evacuation centre", "an evacuation center", "evacuation centres", "evacuation centers"];

/** Weapons shot down and others stopped some other way, told as one number, in either order. */
const DOWNED = ["shot down", "downed", "destroyed", "intercepted", "brought down"];
const STOPPED = ["jammed", "suppressed", "neutralised", "neutralized"];
const DOWNED_AND_STOPPED = DOWNED.flatMap((down) => STOPPED.flatMap((stop) => ["and", "or"].flatMap((and) => [`${down} ${and} ${stop}`, `${stop} ${and} ${down}`])));

/** The words that say which count a number is. */
export const cues: Entry[] = [
  // launched
  ...acts("launched", WEAPONS, "attacker",
    verb("launch"), verb("fire"), verb("unleash"), verb("send", "sent", "sent"), verb("fly", "flew", "flown"),
    verb("lob", undefined, undefined, true), verb("rain"), verb("deploy"), verb("release"), verb("hurl"), verb("dispatch"),
    verb("direct"), verb("shoot", "shot", "shot"), verb("drop", undefined, undefined, true), verb("use"),
    verb("employ"), verb("fire off"), verb("fire back"), verb("let loose", "let loose", "let loose"), verb("expend"), verb("throw", "threw", "thrown"),
    verb("loose"), verb("send in", "sent in", "sent in"), verb("rain down"), verb("pour"), verb("volley"), verb("field"),
    verb("mobilise"), verb("mobilize")),
  ...forms("noun", "launched", WEAPONS, "attacker", "launch of", "launches of", "firing of", "launching of", "use of"),
  ...happens("launched", WEAPONS, "attacker",
    verb("attack"), verb("target"), verb("head for"), verb("swarm"), verb("participate"),
    verb("take part", "took part", "taken part"), verb("fly toward", "flew toward", "flown toward"), verb("fly towards", "flew towards", "flown towards"), verb("head toward"), verb("head towards"), verb("pound"), verb("bombard"), verb("rain down on"), verb("fly at", "flew at", "flown at"), verb("rain on"), verb("descend on"), verb("take off", "took off", "taken off"), verb("come in from", "came in from", "come in from"), verb("fly in from", "flew in from", "flown in from"), verb("come in over", "came in over", "come in over")),
  ...forms("participle", "launched", WEAPONS, "attacker", "let rip", "unloaded", "loosed off"),
  ...acts("launched", WEAPONS, "defender", verb("face")),
  ...acts("launched", WEAPONS, null, verb("aim")),
  // detected
  ...acts("detected", WEAPONS, "defender",
    verb("detect"), verb("record"), verb("track"), verb("register"),
    verb("log", undefined, undefined, true), verb("count")),
  ...forms("participle", "detected", WEAPONS, "defender", "spotted", "sighted", "seen over", "seen in", "seen near", "seen heading", "seen approaching", "identified approaching", "identified heading", "identified flying", "identified moving", "picked up on radar", "picked up by radar", "picked up by radars"),
  ...acts("detected", WEAPONS, "defender", verb("hear", "heard", "heard")),
  ...happens("detected", WEAPONS, null, verb("appear over"), verb("appear in"), verb("approach")),
  ...forms("subject", "launched", WEAPONS, "attacker", "in the air over", "were in the air", "was in the air", "in the skies over", "in the sky over", "were in the skies", "were in the sky"),
  // shot down
  ...acts("shot_down", WEAPONS, "defender",
    verb("shoot down", "shot down", "shot down"), verb("down"), verb("intercept"), verb("destroy"),
    verb("bring down", "brought down", "brought down"), verb("knock down"), verb("knock out"), verb("take down", "took down", "taken down"),
    verb("take out", "took out", "taken out"), verb("eliminate"), verb("blast out"), verb("shoot out", "shot out", "shot out"),
    verb("swat"), verb("swat down"), verb("blow up", "blew up", "blown up"), verb("blast"), verb("disable"), verb("intercept and destroy"), verb("gun down"), verb("annihilate"), verb("obliterate"), verb("pick off"), verb("intercept and neutralise"), verb("blow out of the sky", "blew out of the sky", "blown out of the sky"), verb("blast out of the sky"), verb("knock out of the sky"), verb("bag", undefined, undefined, true)),
  ...forms("participle", "shot_down", WEAPONS, "defender",
    "intercepted and destroyed", "destroyed and intercepted", "successfully engaged", "engaged and shot down", "engaged and destroyed", "shot down or destroyed", "shot out of the sky", "shot from the sky", "shot down or intercepted", "intercepted or shot down", "intercepted and shot down", "destroyed or intercepted", "intercepted or destroyed", "felled", "engaged and defeated", "engaged and downed", "forced down"),
  ...forms("noun", "shot_down", WEAPONS, "defender", "interception of", "interceptions of", "destruction of", "downing of", "shooting down of", "shootdown of"),
  ...forms("noun", "shot_down", ["munition"], "defender", "interceptions", "shootdowns", "downings"),
  // suppressed, lost and their merged forms
  ...acts("suppressed", WEAPONS, "defender",
    verb("jam", undefined, undefined, true), verb("suppress"), verb("spoof"), verb("electronically suppress"), verb("disorient"), verb("electronically disable"), verb("electronically jam", undefined, undefined, true), verb("electronically neutralise"), verb("electronically neutralize"), verb("electronically disrupt"), verb("electronically disable or force down", "electronically disabled or forced down", "electronically disabled or forced down")),
  ...forms("participle", "suppressed", WEAPONS, "defender",
    "suppressed by electronic warfare", "neutralised by electronic warfare", "neutralized by electronic warfare",
    "disabled by electronic warfare", "jammed by electronic warfare", "blocked by electronic warfare",
    "stopped by electronic warfare", "diverted by electronic warfare", "suppressed by electronic jamming", "neutralised by jamming", "neutralized by jamming", "brought down by electronic warfare", "downed by electronic warfare", "countered by electronic warfare", "defeated using electronic warfare", "defeated by electronic warfare", "suppressed using electronic warfare", "neutralised using electronic warfare", "neutralized using electronic warfare", "intercepted by electronic warfare", "destroyed by electronic warfare", "stopped using electronic warfare", "forced down by electronic warfare", "forced down by jamming", "forced down using electronic warfare", "forced to land by electronic warfare", "taken down by electronic warfare", "knocked out by electronic warfare", "brought down by jamming", "downed by jamming", "disabled by jamming", "disabled electronically", "suppressed electronically", "neutralised electronically", "neutralized electronically"),
  ...forms("subject", "lost", WEAPONS, null,
    "failed to reach", "failing to reach", "fail to reach", "did not reach", "never reached", "fell short", "falling short", "going astray", "going off course", "veering off course", "disappearing from radar", "diverted from their course", "deviated from their course", "strayed from their course", "went astray", "went off course", "veered off course", "strayed off course",
    "disappeared from radar", "disappeared from radars", "disappeared from the radar", "vanished from radar", "vanished from radars", "dropped off radar", "dropped off radars", "dropped off the radar",
    "went missing", "lost their way", "fell off radar", "disappeared", "vanished", "failed to reach targets", "crashed on their own", "flew off course",
    "fell without reaching their targets", "did not reach targets", "fell off the radar", "gone missing", "gone astray", "lost location", "disappeared from tracking", "diverted off course", "deviated off course", "deviated from course", "fell into the sea", "fell in the sea", "landed in the sea", "unaccounted for", "failed to reach the target", "failed to reach their intended targets", "failed to hit their targets", "failed to hit targets", "missed their targets", "missed their target", "missed its target", "missed the target", "failed to hit its target", "failed to reach its target", "did not reach their targets", "did not reach its target", "malfunctioned", "crashed in flight", "landed in open areas", "fell in open areas", "fell in open fields", "landing in open areas", "falling in open areas", "landing in open fields", "falling in open fields", "landed in open fields", "fall in open areas", "fell short", "falling short", "fallen short", "fall short", "fell into open areas", "falling into open areas", "landing in the sea", "falling into the sea", "falling in the sea", "crashed into the sea", "crashed in the sea", "crashing into the sea", "landed in uninhabited areas", "fell in uninhabited areas", "fell in unpopulated areas", "landed in unpopulated areas", "fell harmlessly", "landed harmlessly", "falling harmlessly", "landing harmlessly", "exploded harmlessly"),
  ...forms("participle", "lost", WEAPONS, null,
    "lost from radar", "lost from radars", "lost from tracking", "lost on radar", "lost to radar", "locationally lost", "lost in location", "lost track of",
    "lost"),
  ...forms("participle", "lost_or_suppressed", WEAPONS, "defender",
    "jammed or lost", "lost or jammed", "lost or suppressed", "suppressed or lost", "jammed and lost", "jammed and neutralized",
    "jammed and neutralised", "jammed or otherwise neutralized", "jammed or otherwise neutralised", "jammed or neutralized",
    "jammed or neutralised", "lost to electronic warfare", "lost to jamming", "lost to electronic jamming", "lost because of jamming", "lost due to jamming", "lost as a result of jamming", "lost due to electronic warfare", "lost or suppressed by electronic warfare",
    "lost from radar or suppressed", "lost from radar or jammed", "lost from radar or were jammed", "lost from radar or suppressed by electronic warfare",
    "lost from tracking or suppressed", "lost from tracking or suppressed by electronic warfare", "lost from radar or were suppressed", "lost in location or suppressed by electronic warfare",
    "jammed or diverted", "neutralised or lost", "neutralized or lost", "lost or neutralised", "lost or neutralized", "suppressed or lost from radar", "jammed or lost from radar", "jammed or lost on radar", "jammed or went off course", "jammed or went astray",
    "jammed or otherwise lost", "disabled or lost", "lost or diverted", "suppressed or lost from tracking", "neutralised or diverted", "neutralized or diverted", "jammed or disappeared", "suppressed or otherwise lost", "jammed or crashed"),
  ...forms("subject", "lost_or_suppressed", WEAPONS, "defender",
    "disappeared from radar or were jammed", "went off course or were jammed", "went astray or were jammed", "disappeared from radars or were jammed", "vanished from radar or were jammed", "disappeared from radar or were suppressed", "went off course or were jammed", "failed to reach their targets because of jamming", "disappeared or were jammed", "were jammed or disappeared", "vanished or were jammed"),
  ...forms("participle", "shot_down_or_suppressed", WEAPONS, "defender", ...DOWNED_AND_STOPPED.filter((both) => both !== "intercepted and neutralised" && both !== "intercepted and neutralized"),
    "intercepting or jamming", "intercepting or suppressing", "shooting down or neutralising", "shooting down or neutralizing", "destroying or suppressing", "intercepting or neutralising", "intercepting or neutralizing", "destroying or jamming", "shot down suppressed", "shot down jammed", "shot down neutralised", "shot down neutralized", "downed suppressed", "destroyed suppressed", "intercepted suppressed", "suppressed shot down", "shooting down suppressing", "shot down or suppressed", "shot down or jammed", "downed or suppressed", "downed or jammed", "shot down or electronically suppressed",
    "destroyed or suppressed", "destroyed or jammed", "intercepted or jammed", "shot down or neutralised", "shot down or neutralized",
    "intercepted or suppressed", "downed or neutralised", "downed or neutralized", "shot down and suppressed", "shot down and jammed", "destroyed or neutralised", "destroyed or neutralized", "intercepted or neutralised", "intercepted or neutralized",
    "shot down or otherwise neutralised", "shot down or otherwise neutralized", "suppressed or shot down", "jammed or shot down", "shot down or electronically jammed", "downed or electronically suppressed", "shot down or disabled", "downed or disabled", "intercepted or disabled",
    "shooting down or suppressing", "shooting down or jamming", "downing or suppressing", "downing or jamming", "shot down or knocked out", "shot down or lost", "shot down and neutralised", "shot down and neutralized", "intercepted and suppressed"),
  ...acts("neutralised_total", WEAPONS, "defender",
    verb("neutralise"), verb("neutralize"), verb("repel", undefined, undefined, true), verb("stop", undefined, undefined, true), verb("thwart"), verb("foil"), verb("counter"), verb("block"), verb("parry"), verb("fend off"), verb("render harmless", "rendered harmless", "rendered harmless")),
  // returned, still in the air, crossed
  ...forms("subject", "returned", WEAPONS, null, "returned to russia", "returned to russian territory", "turned back", "returned to russian airspace", "flew back", "returned to base", "returned to belarus", "flew back to russia", "headed back"),
  ...forms("subject", "still_airborne", WEAPONS, null, "remained in the air", "still in the air", "remained airborne", "still airborne", "remain in the air", "remains in the air", "still flying", "remain airborne", "still in flight", "still being tracked", "remained active", "still active", "were still in the sky", "still airborne over"),
  ...happens("crossed_border", WEAPONS, "attacker",
    verb("cross into"), verb("enter"), verb("cross"), verb("fly into", "flew into", "flown into"), verb("violate"), verb("stray into"), verb("breach"), verb("penetrate"), verb("infiltrate"), verb("veer into"), verb("intrude into"), verb("intrude"), verb("drift into"), verb("leave", "left", "left"), verb("fly to", "flew to", "flown to"), verb("fly on to", "flew on to", "flown on to"), verb("fly off to", "flew off to", "flown off to"), verb("stray over"), verb("wander into"), verb("fly over into", "flew over into", "flown over into"), verb("slip into"), verb("wander over"), verb("stray across")),
  ...forms("noun", "crossed_border", ["munition"], "attacker", "violations", "airspace violations", "airspace violation", "violations of airspace", "airspace incursions", "intrusions", "border violations"),
  // hits and debris
  ...happens("hits", WEAPONS, "attacker",
    verb("hit", "hit", "hit", true), verb("strike", "struck", "struck"), verb("slam into", "slammed into", "slammed into", true), verb("crash into"), verb("impact"), verb("explode"), verb("land"), verb("fall", "fell", "fallen"), verb("come down", "came down", "come down"), verb("crash"),
    verb("get through", "got through", "gotten through"), verb("make it through", "made it through", "made it through"), verb("slip through"), verb("break through", "broke through", "broken through"), verb("smash into"), verb("plough into"), verb("plow into"), verb("reach"), verb("rip through", "ripped through", "ripped through"), verb("tear through", "tore through", "torn through"), verb("detonate"), verb("penetrate defences"), verb("evade"), verb("tear into", "tore into", "torn into"), verb("ram", undefined, undefined, true), verb("breach defences"), verb("make it through", "made it through", "made it through"), verb("break through", "broke through", "broken through"), verb("connect"), verb("pierce"), verb("bypass"), verb("slip through", "slipped through", "slipped through"), verb("leak through"), verb("slip past", "slipped past", "slipped past"), verb("get past", "got past", "gotten past"),
    verb("find their mark", "found their mark", "found their mark"), verb("find its mark", "found its mark", "found its mark"), verb("find their targets", "found their targets", "found their targets"), verb("reach their targets"), verb("hit their targets", "hit their targets", "hit their targets")),
  ...forms("noun", "hits", WEAPONS, "attacker", ...["hits", "direct hits", "impacts", "direct impacts", "a direct hit", "a hit"].map((blow) => `${blow} of`)),
  ...forms("noun", "hit_locations", PLACES, "attacker", ...["hits", "direct hits", "impacts", "direct impacts"].map((blow) => `${blow} of`)),
  ...acts("hit_locations", PLACES, "attacker",
    verb("hit", "hit", "hit", true), verb("strike", "struck", "struck"), verb("attack"), verb("target"), verb("shell"), verb("bomb"), verb("bombard"), verb("pound"), verb("pummel", undefined, undefined, true), verb("hammer"), verb("batter"), verb("blanket"), verb("slam into", "slammed into", "slammed into", true), verb("crash into")),
  ...forms("subject", "hit_locations", PLACES, "attacker", ...UNDER_FIRE),
  ...happens("hit_locations", PLACES, "attacker", ...["hits", "direct hits"].flatMap((blow) => [verb(`take ${blow}`, `took ${blow}`, `taken ${blow}`), verb(`suffer ${blow}`, `suffered ${blow}`, `suffered ${blow}`), verb(`sustain ${blow}`, `sustained ${blow}`, `sustained ${blow}`), verb(`receive ${blow}`, `received ${blow}`, `received ${blow}`)])),
  ...forms("participle", "hit_locations", ["location"], "attacker", ...["attack", "attacks", "strikes", "shelling", "airstrikes", "bombardment"].flatMap((raid) => [`affected by the ${raid}`, `affected by ${raid}`])),
  ...forms("past", "hit_locations", ["location"], "attacker", ...["attack", "attacks", "strike", "strikes", "shelling", "barrage", "bombardment", "airstrikes"].map((raid) => `${raid} affected`)),
  ...forms("participle", "hit_locations", PLACES, "attacker", "subjected to", "exposed to"),
  ...forms("subject", "regions_affected", ["region"], "attacker", ...UNDER_FIRE, "suffered damage", "reported damage"),
  // Nouns of impact: the places follow with a preposition ("hits at six locations", "damage across four regions").
  ...forms("noun", "hit_locations", ["location", "object"], "attacker", "hits", "impacts", "direct hits", "strikes", "hit", "impact"),
  ...forms("noun", "debris_locations", ["location"], null, "debris", "wreckage", "fragments", "fallen debris", "falling debris", "drone debris", "missile debris", "remnants", "remains", "parts of the drone", "parts of the drones", "parts of downed drones", "parts of the downed drones", "parts of a drone", "parts of the missile", "drone parts", "missile parts", "drone fragments", "missile fragments"),
  ...forms("noun", "regions_affected", ["region"], "attacker", "damage", "explosions", "destruction", "fires", "casualties"),
  ...acts("regions_affected", ["region"], "attacker", verb("affect"), verb("attack"), verb("hit", "hit", "hit", true), verb("strike", "struck", "struck"), verb("target"), verb("pound"), verb("pummel", undefined, undefined, true), verb("hammer"), verb("batter"), verb("bombard"), verb("shell")),
  // people
  ...acts("killed", PEOPLE, "attacker", verb("kill"), verb("slay", "slew", "slain"), verb("murder"), verb("massacre"), verb("shoot dead", "shot dead", "shot dead"), verb("claim the lives of"), verb("claim the life of"), verb("take the life of", "took the life of", "taken the life of"), verb("claim lives of"), verb("behead"), verb("execute"), verb("take the lives of", "took the lives of", "taken the lives of"), verb("assassinate"), verb("eliminate"), verb("liquidate")),
  ...happens("killed", PEOPLE, null, verb("die"), verb("perish"), verb("lose their life", "lost their life", "lost their life"), verb("lose their lives", "lost their lives", "lost their lives"), verb("lose his life", "lost his life", "lost his life"), verb("lose her life", "lost her life", "lost her life"), verb("succumb"), verb("pass away"), verb("fall as martyrs", "fell as martyrs", "fallen as martyrs"), verb("rise as martyrs", "rose as martyrs", "risen as martyrs"), verb("fall as a martyr", "fell as a martyr", "fallen as a martyr"), verb("embrace martyrdom"), verb("achieve martyrdom"), verb("attain martyrdom"), verb("burn to death", "burned to death", "burned to death"), verb("bleed to death", "bled to death", "bled to death"), verb("lay down their lives", "laid down their lives", "laid down their lives"), verb("meet their death", "met their death", "met their death"), verb("meet their deaths", "met their deaths", "met their deaths")),
  ["dying", { cue: [{ metric: "killed", form: "subject", theme: PEOPLE, agent: null }] }],
  ...forms("adjective", "killed", PEOPLE, null, "dead", "found dead", "pronounced dead", "confirmed dead", "among the dead", "among those killed", "among the victims", "among the fatalities", "fatally wounded", "fatally injured", "mortally wounded", "killed or died"),
  ...forms("noun", "killed", PEOPLE, null, "deaths", "death", "fatalities", "fatality", "the dead", "the deceased", "the slain", "the martyrs", "lives", "bodies", "death toll", "number of dead", "number of deaths", "death count", "toll", "number of killed", "number of people killed", "loss of life", "loss of lives", "number of those killed", "martyrs", "deaths of", "death of", "killing of", "killings of", "elimination of", "the elimination of", "assassination of", "the assassination of", "the deaths of", "the death of", "martyrdom of", "the martyrdom of", "murder of", "the murder of", "murders of", "execution of", "executions of", "the execution of"),
  ...forms("participle", "killed", PEOPLE, "attacker", "martyred", "lost"),
  ...forms("noun", "killed", PEOPLE, null, "loss of", "the loss of"),
  ...acts("injured", PEOPLE, "attacker", verb("injure"), verb("wound"), verb("hurt", "hurt", "hurt"), verb("maim"), verb("treat"), verb("hospitalise"), verb("hospitalize")),
  ...forms("noun", "injured", PEOPLE, null, "injuries", "injury", "the injured", "the wounded", "wounded people", "injuries to", "injury to", "injury of", "wounding of", "injured toll", "injury toll", "wounded toll", "number of injured", "number of wounded", "number of people injured", "number of injuries", "injured people", "number of people wounded"),
  ...happens("injured", PEOPLE, null, verb("suffer injuries"), verb("sustain injuries"), verb("suffer shrapnel wounds"), verb("receive injuries"), verb("suffer burns"), verb("undergo surgery", "underwent surgery", "undergone surgery"), verb("undergo emergency surgery", "underwent emergency surgery", "undergone emergency surgery"), verb("undergo life-saving surgery", "underwent life-saving surgery", "undergone life-saving surgery"), verb("suffer wounds"), verb("seek medical attention", "sought medical attention", "sought medical attention"), verb("sustain wounds"), verb("suffer an acute stress reaction"), verb("seek medical help", "sought medical help", "sought medical help"), verb("need medical help"), verb("be taken to hospital", "taken to hospital", "taken to hospital"), verb("suffer shrapnel injuries"), verb("suffer minor injuries"), verb("suffer concussion"), verb("need medical attention"), verb("need medical treatment"), verb("need medical care"), verb("need hospital treatment"), verb("need treatment"), verb("require medical attention"), verb("require medical treatment"), verb("require hospital treatment"), verb("require hospitalisation"), verb("require hospitalization"), verb("require treatment"), verb("seek medical care", "sought medical care", "sought medical care"), verb("seek treatment", "sought treatment", "sought treatment"), verb("receive treatment"), verb("receive medical treatment"), verb("go to hospital", "went to hospital", "gone to hospital"), verb("end up in hospital", "ended up in hospital", "ended up in hospital"), verb("lose limbs", "lost limbs", "lost limbs"), verb("lose a limb", "lost a limb", "lost a limb"), verb("lose a leg", "lost a leg", "lost a leg"), verb("lose an arm", "lost an arm", "lost an arm"), verb("lose his leg", "lost his leg", "lost his leg"), verb("lose her leg", "lost her leg", "lost her leg")),
  ...forms("participle", "injured", PEOPLE, null, "hospitalised", "hospitalized", "treated for injuries", "treated for cuts", "treated for wounds", "treated in hospital", "treated at hospital", "treated at hospitals", "treated at a hospital", "treated in a hospital", "treated at the hospital", "treated in hospitals", "taken to hospitals", "rushed to hospital", "taken to hospital", "sent to hospital", "admitted to hospital", "admitted to hospitals", "transferred to hospital", "brought to hospital", "rushed to hospitals", "treated for shrapnel wounds", "treated for shock", "treated for smoke inhalation", "treated for burns", "treated for shrapnel injuries", "treated for minor injuries", "treated for bruises", "treated for their injuries", "cut by", "maimed by", "shell shocked", "concussed"),
  ...forms("adjective", "injured", PEOPLE, null, "in critical condition", "in moderate condition", "in stable condition", "in fair condition", "in good condition", "in moderate to serious condition", "in light condition", "in severe condition", "in life threatening condition", "in life-threatening condition", "in extremely serious condition", "in very serious condition", "in serious condition", "in a critical condition", "in a serious condition", "in grave condition", "requiring medical care", "requiring medical attention", "needing medical attention", "needing medical help", "needing medical care", "requiring hospitalisation", "requiring hospitalization", "requiring medical treatment", "in hospitals", "among the injured", "among the wounded", "among those injured", "with minor injuries", "with injuries", "with serious injuries", "with shrapnel wounds", "with burns", "with shrapnel injuries", "with wounds", "in hospital", "with severe injuries", "with light injuries"),
  ...forms("adjective", "missing", PEOPLE, null, "missing", "among the missing", "among those missing", "among those being searched for", "unaccounted for", "trapped", "buried", "trapped under the rubble", "trapped under rubble", "trapped beneath the rubble", "under the rubble", "under rubble", "feared trapped", "believed trapped", "believed missing", "reported missing", "beneath the rubble", "buried under rubble", "buried under the rubble", "still missing", "trapped beneath rubble", "searched for", "being searched", "being searched for"),
  ...forms("subject", "missing", PEOPLE, null, "went missing", "gone missing", "going missing", ...["have", "has"].flatMap((aux) => [`${aux} not been seen`, `${aux} not been found`, `${aux} not been heard from`, `${aux} yet to be found`, `${aux} not been accounted for`])),
  ...forms("noun", "missing", PEOPLE, null, "fate of", "the fate of", "whereabouts of", "the whereabouts of"),
  ...acts("missing", PEOPLE, null, verb("search for")),
  ...acts("rescued", PEOPLE, "defender", verb("rescue"), verb("pull"), verb("save"), verb("pull from", "pulled from", "pulled from"), verb("pull out"), verb("pull out of the rubble"), verb("free from the rubble"), verb("bring out alive", "brought out alive", "brought out alive"), verb("free from under the rubble"), verb("pull alive"), verb("recover alive"), verb("dig out", "dug out", "dug out")),
  ...forms("participle", "rescued", PEOPLE, "defender", "pulled alive from", "pulled from the rubble", "pulled out alive", "pulled alive", "pulled from under the rubble", "rescued alive", "brought out alive"),
  ...acts("evacuated", PEOPLE, "defender", verb("evacuate"), verb("relocate"), verb("move to safety")),
  ...forms("noun", "evacuated", PEOPLE, "defender", "evacuations of", ...["forced", "forcing", "prompted", "prompting", "led to", "leading to"].flatMap((made) => [`${made} the evacuation of`, `${made} evacuation of`])),
  ...forms("participle", "evacuated", PEOPLE, "defender", "led to safety", "carried to safety", "taken out of the building", "moved to other hospitals",
    ...["taken", "brought", "moved", "transported", "transferred", "bused", "bussed", "sent", "driven"].flatMap((carried) => SHELTERS.map((place) => `${carried} to ${place}`))),
  // things
  ...acts("objects_damaged", OBJECTS, "attacker",
    verb("damage"), verb("destroy"), verb("wreck"), verb("ruin"), verb("level"), verb("flatten"), verb("set ablaze", "set ablaze", "set ablaze"), verb("set alight", "set alight", "set alight"), verb("set on fire", "set on fire", "set on fire"), verb("burn", "burned", "burned"), verb("burn out"), verb("burn out", "burnt out", "burnt out"), verb("burn", "burnt", "burnt"), verb("gut", undefined, undefined, true), verb("demolish"), verb("shatter"), verb("smash"), verb("hit", "hit", "hit", true), verb("sink", "sank", "sunk"), verb("raze"), verb("burn down"), verb("partially destroy"), verb("damage or destroy", "damaged or destroyed", "damaged or destroyed"), verb("destroy or damage", "destroyed or damaged", "destroyed or damaged"), verb("disable or destroy", "disabled or destroyed", "disabled or destroyed"), verb("destroy or disable", "destroyed or disabled", "destroyed or disabled"), verb("sink or damage", "sunk or damaged", "sunk or damaged"), verb("damage or sink", "damaged or sunk", "damaged or sunk"), verb("disable"), verb("crater"), verb("blow out", "blew out", "blown out"), verb("cripple"), verb("torch"), verb("devastate"), verb("reduce to rubble"), verb("reduce to ashes"), verb("leave in ruins", "left in ruins", "left in ruins"), verb("knock out"), verb("put out of action", "put out of action", "put out of action"), verb("put out of service", "put out of service", "put out of service"), verb("put out of operation", "put out of operation", "put out of operation"), verb("put out of use", "put out of use", "put out of use"), verb("ravage"), verb("hole"), verb("set fire to", "set fire to", "set fire to"), verb("tear open", "tore open", "torn open"), verb("tear into", "tore into", "torn into"), verb("rip open", "ripped open", "ripped open"), verb("incinerate"), verb("engulf")),
  ...forms("noun", "objects_damaged", OBJECTS, null, "damage to", "destruction of", "fires in", "fires at", "fires broke out in", "fires broke out at", "fire at", "fire in", "damage was done to", "damage was recorded to", "damage was reported to", "damage was inflicted on", "damage was inflicted to", "damage was caused to", "damage done to", "damage caused to", "material damage to", "structural damage to"),
  ...forms("adjective", "objects_damaged", ["object"], null, "on fire", "ablaze", "alight", "in flames", "in ruins"),
  ...happens("objects_damaged", OBJECTS, null, verb("collapse"), verb("explode"), verb("catch fire", "caught fire", "caught fire"), verb("burn"), verb("sustain damage"), verb("suffer damage"), verb("sink", "sank", "sunk"), verb("sustain structural damage"), verb("sustain minor structural damage"), verb("go up in flames", "went up in flames", "gone up in flames"), verb("burst into flames", "burst into flames", "burst into flames"), verb("cave in"), verb("suffer structural damage")),
  // attempts
  ...forms("noun", "attempted", ["attempt"], "attacker", "attempted attacks", "attempted attack", "attempts", "attempt", "attempted strikes"),
];
