export const DEFENCE = new Set(["shot_down", "suppressed", "lost_or_suppressed", "shot_down_or_suppressed", "neutralised_total", "detected"]);
export const HARM = new Set(["killed", "injured", "missing", "rescued", "evacuated", "objects_damaged", "regions_affected", "debris_locations"]);

export interface Clue {
  attacker: string | null;
  target: string | null;
  /** The land of the places named. */
  land: string | null;
  /** Whose weapons the noun phrase itself says they are. */
  owner: string | null;
  /** The counted people are said to be of the target: "12 Ukrainian soldiers". */
  people: boolean;
  /** A ship at sea is attacked or defends: no land is the target unless it is named. */
  sea: boolean;
  /** The sentence gives another cause than an attack from the air: nobody outside it is to blame. */
  elsewise: boolean;
  /** The attacker is the one who speaks, whom a pronoun may mean. */
  guessed: boolean;
  /** Attacks are the subject: "the attacks have killed 300". */
  byAttack: boolean;
  /** Token of the weapon or the attack that is the subject, or -1. */
  deed: number;
  /** Gunmen, rebels or militants of no land that is named did it. */
  rebels: boolean;
  /** Who is said to stop weapons; it may have done so for another. */
  defender: string | null;
  /** Whose land the places are that another holds. */
  claimed: string | null;
  /** Who is said to answer what is counted. */
  answers: string | null;
}
