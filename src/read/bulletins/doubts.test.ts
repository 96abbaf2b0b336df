import assert from "node:assert/strict";
import { test } from "node:test";
import type { Reading } from "../../model/reading.ts";
import { readRaw } from "../../pipeline.ts";

/** Bulletins that say what cannot be, are misspelt, or hold what somebody else said. Made up, on the patterns of posts. */
const read = (text: string, published: string, language = "uk"): Reading => readRaw({ source: "post", url: null, raw: text, mediaType: "text/plain", retrievedAt: null }, { published, language });

const counts = ({ claims }: Reading): readonly string[] => claims.map(({ metric, quantity }) => `${metric} ${quantity.low}`);

const NIGHT = "У ніч на 4 грудня (з 18:00 3 грудня) противник атакував 138 ударними БпЛА.";
const POSTED = "2025-12-04T08:30:00+02:00";

function standing({ bulletin }: Reading): string {
  assert.ok(bulletin !== null, "no bulletin");
  return `${bulletin.status}: ${bulletin.detail}`;
}

test("two totals of one thing are told of", () => {
  assert.match(standing(read(`${NIGHT}\nЗбито/подавлено 95 ворожих БпЛА.\nЗбито/подавлено 97 ворожих БпЛА.`, POSTED)), /^partly-read: .*two totals of one thing: 95 and 97/);
  assert.equal(standing(read(`${NIGHT}\nЗбито/подавлено 97 ворожих БпЛА.`, POSTED)), "read: ");
});

test("more stopped than were sent is told of", () => {
  assert.match(standing(read("У ніч на 4 грудня противник атакував 138 БпЛА.\nЗбито/подавлено 150 БпЛА.", POSTED)), /more stopped than were sent: 150 of 138/);
});

test("a misspelt word is taken for what it stands for, and told of", () => {
  const slip = read("В течение прошедшей ночи дежурными средствами ПВО уничтожнеы и перехвачены 33 украинских беспилотных летательных аппарата.", "2025-12-04T07:00:00+03:00", "ru");
  assert.deepEqual(counts(slip), ["shot_down 33"]);
  assert.match(standing(read("В течение прошедшей ночи дежурными средствами ПВО уничтожены 12 украинских беспилотныых летательных апаратов.", "2025-12-04T07:00:00+03:00", "ru")), /^partly-read: .*slip of the hand/);
  const numeral = read("У ніч на 4 грудня противник атакував тридцяьт пʼятьма ударними БпЛА.", POSTED);
  assert.deepEqual(counts(numeral), ["launched 35"]);
  assert.match(standing(numeral), /^partly-read/);
});

test("of a pair of fates with one unknown half no number is taken", () => {
  const half = read(`${NIGHT}\nЗбито/пдвлн 109 БпЛА.`, POSTED);
  assert.deepEqual(counts(half), ["launched 138"]);
  assert.match(standing(half), /not read: 109/);
});

test("what the other side says is no claim of the bulletin's body", () => {
  const quoted = read(`${NIGHT}\nЗбито/подавлено 110 ворожих БпЛА.\nВорог бреше, що нібито збив 145 українських безпілотників.`, POSTED);
  assert.deepEqual(counts(quoted), ["launched 138", "shot_down_or_suppressed 110"]);
  assert.ok(quoted.abstentions.some(({ raw, detail }) => raw === "145" && detail === "what the other side says"));
});

test("a number that is denied, asked for or compared is no count", () => {
  const text = `${NIGHT}\nЗбито/подавлено не 95, а 97 ворожих БпЛА – на 20 більше, ніж минулої ночі.`;
  assert.deepEqual(counts(read(text, POSTED)), ["launched 138", "shot_down_or_suppressed 97"]);
  assert.deepEqual(read(text, POSTED).abstentions.filter(({ raw }) => raw === "95" || raw === "20").map(({ reason }) => reason), ["denied", "comparison"]);
  assert.deepEqual(counts(read("Чи правда, що у ніч на 4 грудня збито 138 БпЛА? Ні.", POSTED)), []);
});

test("a verb on the next line with a number of its own does not take the one before it", () => {
  assert.deepEqual(counts(read("У ніч на 4 грудня противник атакував Одещину 7 дронами-камікадзе «Shahed-136»\nЗнищено 5 дронів", POSTED)), ["launched 7", "shot_down 5"]);
});

test("the marks of a numbered list count nothing", () => {
  const list = read("В течение прошедшей ночи дежурными средствами ПВО уничтожены девять БПЛА:\n1) Два – над Курской областью\n2) Семь – над Брянской областью", "2025-12-04T07:00:00+03:00", "ru");
  assert.deepEqual(counts(list), ["shot_down 9", "shot_down 2", "shot_down 7"]);
  assert.deepEqual(list.abstentions.filter(({ reason }) => reason === "ordinal").map(({ raw }) => raw), ["1", "2"]);
});

test("two numbers that were torn apart are not read", () => {
  assert.deepEqual(counts(read("У ніч на 4 грудня противник атакував 1 38 БпЛА. Збито 110 БпЛА.", POSTED)), ["shot_down 110"]);
  assert.deepEqual(counts(read("У ніч на 4 грудня противник атакував 13O БпЛА. Збито 110 БпЛА.", POSTED)).includes("launched 13"), false);
});

test("a total behind counts of one fate is of that fate", () => {
  const total = read("Сегодня днём уничтожены 12 БПЛА над Брянской областью. Вечером уничтожены 9 БПЛА над Курской областью. Всего за день 21 БПЛА.", "2025-12-04T21:00:00+03:00", "ru");
  assert.ok(!total.claims.some(({ metric }) => metric === "launched"));
});

test("the whole may stand behind the window: of 140, some 120 were stopped", () => {
  assert.deepEqual(counts(read("Протягом дня 4 грудня (з 07:00 до 19:00) із 140 БпЛА протиповітряною обороною збито/подавлено близько 120 ударних БпЛА.", "2025-12-04T20:00:00+02:00")), ["launched 140", "shot_down_or_suppressed 120"]);
});

test("a window that cannot have been is none, and is told of", () => {
  assert.match(standing(read("У ніч на 5 грудня противник може атакувати 600 БпЛА та 40 ракетами.", POSTED)), /yet to come/);
  assert.match(standing(read("У ніч на 4 грудня 2024 року противник атакував 50 БпЛА. Збито 29 БпЛА.", POSTED)), /the year 2024 put right to 2025/);
  const late = read("Сегодня в период с 20.00 мск до 23.50 мск дежурными средствами ПВО уничтожены 12 БПЛА над Брянской областью.", "2026-01-01T00:02:00+03:00", "ru");
  assert.equal(late.bulletin?.nightOf, "2025-12-31");
});

test("an evening whose end is not told belongs to the night that followed", () => {
  assert.equal(read("В период с 20.00 мск 25 мая дежурными средствами ПВО уничтожены 5 БПЛА над Брянской областью.", "2025-05-26T08:00:00+03:00", "ru").bulletin?.nightOf, "2025-05-26");
});

test("signs that nobody sees, digits in frames and struck-out words are taken out, each with its reason", () => {
  const keycaps = read("У ніч на 4 грудня противник атакував 9\u{20E3}0\u{FE0F}\u{20E3} БпЛА. Зби\u{AD}то/подав\u{200B}лено \u{1D7D6}\u{1D7D1} БпЛА.", POSTED);
  assert.deepEqual(counts(keycaps), ["launched 90", "shot_down_or_suppressed 83"]);
  const struck = read(`${NIGHT}\nЗбито/подавлено ~~95~~ 97 БпЛА.`, POSTED);
  assert.deepEqual(counts(struck), ["launched 138", "shot_down_or_suppressed 97"]);
  assert.deepEqual(struck.document.removals.map(({ reason, text }) => [reason, text]), [["struck-out", "~~95~~"]]);
  for (const { spans } of struck.claims) assert.match(struck.document.text.slice(spans.number.from, spans.number.to), /^(?:138|97)$/);
});

test("a bracket of classes that never closes is told of", () => {
  assert.match(standing(read("У ніч на 4 грудня (з 18:00 3 грудня) противник атакував 138 ударними БпЛА типу Shahed (в т.ч. реактивними, Гербера та дронами-імітаторами типу «Пародія».\nЗбито/подавлено 110 БпЛА.", POSTED)), /^partly-read: .*a bracket that is not closed/);
  assert.equal(standing(read("У ніч на 4 грудня (з 18:00 3 грудня) противник атакував 138 ударними БпЛА типу Shahed (в т.ч. реактивними).\nЗбито/подавлено 110 БпЛА.", POSTED)), "read: ");
});
