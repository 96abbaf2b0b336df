import type { Shape } from "../../../classes/shapes.ts";

/** How English words of open sets are built. */
export const shapes: Readonly<Record<Shape, readonly string[]>> = {
  "going on": ["-ing"],
  done: ["-ed"],
  manner: ["-ly"],
  "no noun": ["-ed", "-ing", "-ly"],
  participle: ["-ed", "-ing", "-wn"],
  "highest degree": ["-est"],
  plural: [..."abcdefghijklmnopqrtuvwxyz"].map((letter) => `-${letter}s`),
  "under attack": ["under", "came under-", "come under-", "comes under-", "coming under-", "suffered", "endured", "withstood", "weathered"],
  "works as": ["work-", "serv-", "act-", "pos-", "train-", "describ-", "known-", "identif-", "employ-", "volunteer-", "dress-", "disguis-", "regard-"],
  "lost or eliminated": ["loss of", "the loss of", "eliminat-"],
  "to ruins": ["in ruin-", "in ashes-", "in rubble-", "in flames-", "in pieces-", "to rubble-", "to ruins-", "to ashes-", "to cinders-", "to dust-", "on fire-", "ablaze-", "without roof-", "without window-"],
  "on fire": ["on fire-", "ablaze-", "alight-"],
  "or so": ["or", "or -", "if not", "if not -", "give or -", "at minimum", "at a minimum", "plus"],
  "modal in short": ["-'d", "-’d", "-'ll", "-’ll"],
  "past form": ["-ed", "-n", "-t"],
  "hand over": ["provid-", "suppl-", "sold-", "sell-", "deliver-", "gave-", "given-", "giving-", "shipp-", "transfer-", "donat-"],
  "strike or raid": ["-strike", "-strikes", "-raid", "-raids"],
  "go for": ["target-", "attack-"],
  harm: ["damag-", "sustain-", "suffer-", "destr-", "demolish-", "wreck-", "ruin-", "ablaze", "alight", "gutted", "flatten-", "level-", "burn-", "tore", "torn", "ripp-", "ravag-", "raze-"],
  ship: ["-ship", "-vessel", "-tanker", "-freighter", "-carrier", "-boat", "-frigate", "-ferry", "-trawler"],
  attacks: ["-ked", "-ted", "-bed", "-ded", "-red", "-king", "-ting"],
  "counts harm": ["death-", "fatalit-", "injur-", "wounded-", "hits-", "impacts-", "attempt-", "direct hits-", "interceptions-", "bodies-", "lives-", "loss of li-", "martyrs-", "shootdowns-", "downings-", "airspace-", "violations-", "border-"],
  "toll noun": ["-toll", "number-", "-count"],
  "perhaps plural": ["-s"],
};
