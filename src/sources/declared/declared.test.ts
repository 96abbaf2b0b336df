import assert from "node:assert/strict";
import { test } from "node:test";
import ACTORS from "../../../data/gazetteer/actors.en.ts";
import { LANGUAGES, METRICS } from "../../model/vocabulary.ts";
import { definitionOn, documentsPerWeek } from "../define-source.ts";
import { BULLETIN_SOURCES } from "../../read/bulletins/sources.ts";
import { SOURCES } from "./index.ts";
import { sourceOfChannel } from "./source-of-channel.ts";

const isDate = (date: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(date) && new Date(`${date}T00:00:00Z`).toISOString().slice(0, 10) === date;

test("sources are sorted, have an actor of their own, a zone, titles and channels that no other has", () => {
  assert.deepEqual(SOURCES.map(({ id }) => id), SOURCES.map(({ id }) => id).toSorted());
  const channels = SOURCES.flatMap((source) => source.channels.map(({ name }) => name));
  assert.equal(new Set(channels).size, channels.length);
  for (const { id, title, country, zone, home, terms, channels: own } of SOURCES) {
    assert.ok(ACTORS.includes(`\n${id}\t`), id);
    for (const language of LANGUAGES) assert.ok(title[language].length > 5, `${id} ${language}`);
    assert.match(country, /^[A-Z]{2}$/);
    assert.doesNotThrow(() => new Intl.DateTimeFormat("en", { timeZone: zone }));
    assert.ok(URL.canParse(home) && terms.length > 40 && own.length > 0, id);
  }
});

test("definitions are of known metrics, their days in order, and no two of one metric overlap", () => {
  for (const { id, definitions } of SOURCES) {
    for (const { metric, from, until, means, evidence } of definitions) {
      const name = `${id} ${metric} ${from}`;
      assert.ok(METRICS.includes(metric), name);
      assert.ok(isDate(from) && (until === null || (isDate(until) && from < until)), name);
      assert.ok(means.length > 20 && evidence.length > 20, name);
    }
    for (const metric of METRICS) {
      const own = definitions.filter((row) => row.metric === metric).toSorted((a, b) => (a.from < b.from ? -1 : 1));
      own.slice(1).forEach((row, at) => assert.ok(own[at]?.until != null && (own[at]?.until as string) <= row.from, `${id} ${metric} ${row.from}`));
    }
  }
});

test("silent days and expected years are in order, each once, with a reason", () => {
  for (const { id, silentDays, expected } of SOURCES) {
    const days = silentDays.map(({ date }) => date);
    assert.deepEqual(days, [...new Set(days)].toSorted(), id);
    for (const { date, evidence } of silentDays) assert.ok(isDate(date) && evidence.length > 5, `${id} ${date}`);
    expected.forEach(({ year, documents, days: length }, at) => {
      assert.equal(year, (expected[0]?.year ?? 0) + at, id);
      assert.ok(length > 0 && length <= 366 && documents >= 0, `${id} ${year}`);
    });
  }
});

test("a channel is found by name, handle, address and title", () => {
  for (const name of ["kpszsu", "@KPSZSU", "https://t.me/kpszsu", "https://t.me/s/kpszsu?before=100", "t.me/kpszsu/12", "повітряні сили  ЗС України"]) assert.equal(sourceOfChannel(name)?.id, "ua-air-force", name);
  assert.equal(sourceOfChannel("Минобороны России")?.id, "ru-mod");
  for (const name of ["", "kpszsu2", "mod_russia_en", "https://t.me/+invite"]) assert.equal(sourceOfChannel(name), null, name);
});

test("a metric means what it meant on that day", () => {
  const source = sourceOfChannel("kpszsu");
  assert.ok(source !== null);
  const metrics = (date: string): string[] => ["shot_down", "lost", "lost_or_suppressed", "shot_down_or_suppressed"].filter((metric) => definitionOn(source, metric as (typeof METRICS)[number], date) !== null);
  assert.deepEqual(metrics("2024-07-09"), ["shot_down"]);
  assert.deepEqual(metrics("2024-07-10"), ["shot_down", "lost"]);
  assert.deepEqual(metrics("2025-05-20"), ["shot_down", "lost_or_suppressed"]);
  assert.deepEqual(metrics("2025-07-24"), ["shot_down_or_suppressed"]);
  assert.deepEqual(metrics("2025-10-22"), ["lost", "shot_down_or_suppressed"]);
  assert.equal(definitionOn(source, "launched", "2022-01-01"), null);
  assert.equal(documentsPerWeek(source, 2025)?.toFixed(1), "7.0");
  assert.equal(documentsPerWeek(source, 2019), null);
});

test("what the reader takes for withheld since a day is declared from that day on", () => {
  for (const { id, withheld } of Object.values(BULLETIN_SOURCES)) {
    const source = SOURCES.find((declared) => declared.id === id);
    assert.ok(source !== undefined, id);
    for (const { path, from } of withheld) {
      const since: readonly unknown[] = source.definitions.filter((row) => row.from === from && row.means.includes("withheld"));
      assert.equal(since.length, 1, `${id} ${path} ${from}`);
    }
  }
});
