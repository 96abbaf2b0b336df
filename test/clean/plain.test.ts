import assert from "node:assert/strict";
import { test } from "node:test";
import { cleaned, paragraphs, reasons } from "./cleaned.ts";

const BODY = [
  "Air defences around the river port were busy until dawn, and the regional head said that 23 of 31 drones had been brought down.",
  "Two warehouses burned, he added, and four people were taken to hospital with cuts from glass, none of them in danger.",
  "The ministry on the other side said that its own crews had downed seven aircraft over three border districts in the same hours.",
];

test("a title printed twice is kept once and stands first", () => {
  const title = "Port city counts damage after night of drones";
  const document = cleaned([title, "", title, "", "Play all audios:", "", ...BODY].join("\n\n"));
  assert.equal(document.title, title);
  assert.deepEqual(paragraphs(document), [title, ...BODY]);
  assert.deepEqual(reasons(document), ["duplicate-title", "audio-player"]);
});

test("lines broken in mid-sentence are joined over blank lines, also before a capital", () => {
  const raw = [
    "Officials in the river port said on Monday that most of the aircraft had been stopped before they reached the docks, but that the",
    "north pier was burning. The head of the harbour told reporters that crews from three towns had come to help the fire service of",
    "Odesa and that nobody was missing any more. A spokesman for the ministry in the capital confirmed the figures that the governor of",
    "the region had given an hour before, and added that the port would open again on Tuesday if the wind did not turn to the north.",
  ].join("\n\n\n");
  const document = cleaned(raw);
  assert.equal(paragraphs(document).length, 1);
  assert.match(document.text, /fire service of Odesa and that/u);
  assert.equal(document.removals.filter((removal) => removal.reason === "broken-line").length, 3);
});

test("hard-wrapped text keeps its paragraphs and its divided words", () => {
  const raw = [
    "The governor said on Tuesday morning that six drones had come in from the",
    "sea, of which five were shot down by mobile teams along the coast. The re-",
    "maining one fell into a field and burned out without hurting anybody there.",
    "",
    "He asked people not to touch the wreck and to call the rescue service at",
    "once, since the last long-range weapon that fell there went off an hour",
    "later and wounded two men who had come to look at it.",
  ].join("\n");
  const document = cleaned(raw);
  assert.equal(paragraphs(document).length, 2);
  assert.match(document.text, /The remaining one/u);
  assert.match(document.text, /long-range weapon/u);
});

test("sentences that an extractor split at their links are joined", () => {
  const document = cleaned(`${BODY[0]}\n${"The air force"}\nsaid\nin a message on Tuesday that the rest had been lost from its screens.\n${BODY[1]}`);
  assert.ok(paragraphs(document).includes("The air force said in a message on Tuesday that the rest had been lost from its screens."));
});

test("marks inside a paragraph go without the words around them", () => {
  const raw = `${BODY[0]} EXPLORE MORE ${BODY[1]} Advertisement ${BODY[2]}`;
  assert.equal(cleaned(raw).text, BODY.join(" "));
});

test("a headline in capitals between or inside paragraphs is another story", () => {
  const shout = "MINISTER SAYS HE WILL MEET ENVOYS 'BEFORE THE WEEK IS OUT'";
  assert.deepEqual(paragraphs(cleaned([BODY[0], shout, BODY[1]].join("\n\n"))), [BODY[0], BODY[1]]);
  assert.equal(cleaned(`${BODY[0]} ${shout} A second raid followed at noon and lasted for an hour. ${BODY[1]}`).text, `${BODY[0]} A second raid followed at noon and lasted for an hour. ${BODY[1]}`);
});

test("a bulletin in capitals keeps its headline and its list", () => {
  const raw = ["174 AIR TARGETS DOWNED OR LOST", "", "In the night the enemy attacked with 215 means of attack:", "- 206 attack drones;", "- 2 ballistic missiles from the east;", "", "Together we win!"].join("\n");
  const { text } = cleaned(raw);
  for (const part of ["174 AIR TARGETS", "215 means of attack:", "206 attack drones;", "2 ballistic missiles", "Together we win!"]) assert.ok(text.includes(part), part);
});

test("headlines under a box heading go, the paragraph after them stays", () => {
  const raw = [BODY[0], "Read also", "Envoys to meet again in spring", "Bridge to reopen after repairs", BODY[1]].join("\n\n");
  assert.deepEqual(paragraphs(cleaned(raw)), [BODY[0], BODY[1]]);
  assert.deepEqual(paragraphs(cleaned([BODY[0], "READ MORE: Nine dead in raid on the old bridge", BODY[1]].join("\n\n"))), [BODY[0], BODY[1]]);
});

test("menus before the body and teasers after it go", () => {
  const menu = ["Home", "World", "Business", "Sport", "Weather", "Search", "Log in", "Politics", "Culture", "Travel", "Opinion", "Video", "Photos"];
  const after = ["Most popular", "Nine dead in raid on the old bridge", "Share", "Tags:", "Harbour", "Privacy Policy", "© 2031 The Example Courier. All rights reserved."];
  const document = cleaned([...menu, "Port city counts damage after night of drones", "20 May 2031, 8:14 AM EDT", ...BODY, ...after].join("\n"));
  assert.deepEqual(paragraphs(document), ["Port city counts damage after night of drones", ...BODY]);
  assert.deepEqual(document.published, { at: "2031-05-20T08:14:00-04:00", precision: "minute", basis: "stated", evidence: "date line: 20 May 2031, 8:14 AM EDT" });
});

test("captions and credits go, also a caption above its credit", () => {
  const raw = [BODY[0], "A man sweeps glass in front of his shop in the river port, May 20, 2031. [Jo Roe/Reuters]", BODY[1], "Firefighters work at the burning pier", "Jo Roe/AFP via Getty Images", BODY[2]].join("\n\n");
  const document = cleaned(raw);
  assert.deepEqual(paragraphs(document), BODY);
  assert.deepEqual(reasons(document), ["caption", "caption", "image-credit"]);
});

test("key points under the title stay", () => {
  const raw = ["LIVE", "Share this page", "Port city live: fires out, four in hospital", "Summary", "* Four people are in hospital, the governor says", "* Crews brought down 23 of 31 drones", ...BODY].join("\n");
  const { text } = cleaned(raw);
  assert.ok(text.includes("Four people are in hospital") && text.includes("23 of 31 drones\n"));
});

test("sentences that begin with words of furniture stay", () => {
  const sentences = [
    "More than 100 drones were launched in the night, the ministry said.",
    "Photos from the scene showed two burnt lorries beside the gate.",
    "Share prices fell after the second raid on the refinery.",
    "Listen to the tone of the note, a diplomat said, and you hear two voices.",
    "Video shows a drone hitting the roof of the depot before dawn.",
    "Read out in parliament, the letter named 12 officers.",
    "Source: the regional administration, in a message before noon.",
    "Video from the scene shows smoke over the depot.",
    "Donated generators arrived on Tuesday, the mayor said.",
    "Already a tense border was shaken again, the news agency reported.",
    "Residents were told to download the air alert app and to sleep in the corridor.",
    "Men who sign up for the army get the sum at once, he said.",
    "By Monday the toll had risen to 12.",
    "Source material from both ministries was compared by the team.",
    "«Ворог атакував порт дванадцятьма дронами», – сказав речник.",
  ];
  assert.deepEqual(paragraphs(cleaned(sentences.join("\n\n"))), sentences);
});

test("invisible characters are left out and logged, the map holds", () => {
  const document = cleaned("\u200FThe mini\u00ADstry said that\u00A012 dr\u200Bones were shot down over the port.\u0000");
  assert.equal(document.text, "The ministry said that 12 drones were shot down over the port.");
  assert.ok(document.removals.some((removal) => removal.reason === "invisible"));
});

test("the byline is read and taken out", () => {
  const document = cleaned(["Port city counts damage after night of drones", "By Jo Roe and Kim Doe", "Published 20 May 2031", ...BODY].join("\n\n"));
  assert.equal(document.byline, "Jo Roe and Kim Doe");
  assert.equal(document.published?.at, "2031-05-20");
  assert.equal(paragraphs(document).length, 4);
});

test("whole sentences under a label with a colon go when nothing but furniture follows them", () => {
  const teasers = ["Nine people were killed in a raid on the old bridge, the governor said on 3 May.", "The harbour reports 40 raids in a month."];
  assert.deepEqual(paragraphs(cleaned([...BODY, "Further reading:", ...teasers, "Tags:", "harbour raids"].join("\n"))), BODY);
  assert.deepEqual(paragraphs(cleaned([...BODY, "Further reading:", ...teasers].join("\n"))), BODY);
  // With running text after them they may be the text's own.
  const followed = [BODY[0], "See also:", ...teasers, `${BODY[1]} ${BODY[2]}`];
  assert.ok(cleaned(followed.join("\n\n")).text.includes("Nine people"));
});

test("at the end, sentences that break off and rows of headlines go", () => {
  const cutOff = ["RIVERTON – The army said on Tuesday that it brought down a missile fired from across the lake,…", "HILLTOP – Warplanes struck the harbour in twelve raids on Monday evening, hours after…"];
  assert.deepEqual(paragraphs(cleaned([...BODY, ...cutOff].join("\n\n"))), BODY);
  assert.ok(cleaned([...BODY, cutOff[0]].join("\n\n")).text.includes("brought down a missile"), "one may be where the text was cut");
  const headlines = ["Police say that ten people were killed on the northern road", "Farmers’ leader calls the new levy a burden on every village", "Lake has poor record of safety, with 200 deaths in boats in a decade", "Dentist, 33, pleads not guilty before a closed court in Riverton", "Nort"];
  const long = [...BODY, ...BODY.map((paragraph) => paragraph.replace("harbour", "pier"))];
  assert.ok(!cleaned([...long, ...headlines].join("\n\n")).text.includes("ten people"));
});

test("a heading glued to the sentence behind it is cut from it where both halves stand in the text, and names stay whole", () => {
  const raw = [
    "The airspace over the east was closed at dawn, and the people of Norland were told to stay inside until noon by their mayors.",
    "Closed AirspaceNorland said that two of the aircraft had come down in a field, and that nobody had been hurt by either of them.",
    "The mayor wrote on WhatsApp that the port was open again, and that what he had seen in the night was a fire in a warehouse.",
  ].join("\n\n");
  const { text } = cleaned(raw);
  assert.match(text, /Closed Airspace\n\nNorland said that/u);
  assert.match(text, /WhatsApp/u);
});
