/** Classes that the rules of attacker, target and place ask for. */
export const SIDE_CLASSES = {
  from: "where something came from",
  by: "who did it",
  "accused of": "before what somebody is accused of or blamed for",
  "on no side": "people whose nationality tells nothing of the sides: “two French journalists”",
  use: "how somebody put a weapon to use",
  that: "what opens a clause about what stands before it",
  "from the air": "an attack by aircraft: “air strikes”",
  "of drones": "an attack by drones, or what falls of them: “drone strike”, “drone debris”",
  "of missiles": "an attack by missiles, or what falls of them",
  "of rockets": "an attack by rockets",
  "of shells": "an attack by guns",
  "what fell": "parts of a weapon that came down",
  "of that land": "before strikes whose owner was named before: “its strikes”",
} as const;
