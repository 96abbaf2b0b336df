import assert from "node:assert/strict";
import { globSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { detectLanguage } from "../../src/clean/language.ts";

const sources = new URL("../../src/", import.meta.url);

test("English in short, with names of other lands, is never taken for another language", () => {
  const taken: string[] = [];
  let texts = 0;
  for (const file of globSync("**/*.en.cases", { cwd: sources })) {
    for (const block of readFileSync(new URL(file, sources), "utf8").split(/^# /mu).slice(1)) {
      const text = (block.split("\n==>")[0] as string).split("\n").slice(1).join("\n").trim();
      if (!["en", "und"].includes(detectLanguage(text))) taken.push(text);
      texts++;
    }
  }
  assert.ok(texts > 2000);
  assert.deepEqual(taken, []);
});

test("a sentence or two in another language is told from it", () => {
  for (const [code, text] of [
    ["es", "Israel bombardeó anoche el sur del Líbano y mató a doce personas, según el Ministerio de Sanidad."],
    ["fr", "La Russie a lancé 120 drones contre l'Ukraine dans la nuit de lundi à mardi, selon l'armée de l'air."],
    ["de", "Russland hat in der Nacht 30 Drohnen auf Kiew abgefeuert, teilte die Luftwaffe mit. Drei Menschen wurden getötet."],
    ["tr", "Rusya gece boyunca 30 insansız hava aracı fırlattı. Bu saldırıda üç kişi öldü ve 12 kişi yaralandı. Bu büyük bir saldırı."],
    ["uk", "Уночі росіяни запустили 30 дронів по Києву, повідомили Повітряні сили. Загинули троє людей."],
    ["ru", "Ночью силы ПВО сбили 30 украинских беспилотников, сообщило министерство. Погибли три человека, это уточняется."],
  ] as const)
    assert.equal(detectLanguage(text), code);
});
