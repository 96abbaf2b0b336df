import type { Entry } from "./entry.ts";
import { kyiv, moscow, night } from "./days.ts";
import type { Chance } from "./random.ts";
import { UK_MONTHS, UK_REGIONS } from "./words.ts";

type Draft = Omit<Entry, "id">;

function negative(language: "uk" | "ru", genre: string, posted: string, text: string): Draft {
  return { language, source: language === "uk" ? "ua-air-force" : "ru-mod", era: "negatives", variant: genre, posted_at: posted, text, genre, expected: { night_of: null, window: null, as_of: null, claims: [] } };
}

/** Posts of the same channels that are no bulletins: alerts, parts, summaries, captions, mockery. */
export function negativeOf(chance: Chance): Draft {
  const when = night(chance, "2023-02-01", "2026-09-28");
  const posted = kyiv(when.on, chance.of(["03:20", "12:40", "22:15"]));
  const [, land] = chance.of(UK_REGIONS);
  const few = chance.int(2, 9);
  const many = chance.int(20, 900);
  const date = `${when.day} ${UK_MONTHS[when.month - 1]}`;
  return chance.of<() => Draft>([
    () => negative("uk", "live-alert", posted, `⚠️ ${land}: ${few} ударних БпЛА курсом на захід.`),
    () => negative("uk", "live-alert", posted, `✈️ Зафіксовано зліт ${few} бортів Ту-95МС. Слідкуйте за нашими повідомленнями!`),
    () => negative("uk", "live-alert", posted, `🛵 ${few} БпЛА на півдні області, курс на ${land}. Не ігноруйте сигнали повітряної тривоги!`),
    () => negative("uk", "live-alert", posted, `Відбій загрози по МіГ-31К. Ракетна небезпека тривала ${few} хвилин.`),
    () => negative("uk", "regional-report", posted, `У ніч на ${date} знищено ${few} БпЛА над морем.\n\nПовітряне командування «Південь»`),
    () => negative("uk", "regional-report", posted, `Уночі в нашій зоні відповідальності збито ${few} ударних дронів.`),
    () => negative("uk", "video-caption", posted, `Бойова робота розрахунків. У ніч на ${date} збито ${few} БпЛА.`),
    () => negative("uk", "period-summary", posted, `За тиждень підрозділи знищили ${many} ударних БпЛА та ${few} крилатих ракет.`),
    () => negative("uk", "front-line-summary", posted, `Оперативна інформація станом на 18.00. Відбулося ${many} бойових зіткнень, противник завдав ${few} ракетних ударів.`),
    () => negative("uk", "partial-report", posted, `❗️ Ворог продовжує атакувати Україну ударними БпЛА. Наразі вдалося збити понад ${many} дронів.`),
    () => negative("uk", "parody", posted, `⚡️ ЗБИТО/ПОДАВЛЕНО ${few} ВОРОЖИХ БПЛА\nУ ніч на ${date} противник атакував ${few} ударними БпЛА типу «Мопед».`),
    () => negative("uk", "none", posted, `Дякуємо за підтримку! Зібрано ${many} тисяч гривень.`),
    () => negative("ru", "front-line-summary", moscow(when.on, "17:30"), `Главное за день\n▫️ Средствами ПВО сбиты ${few} управляемых авиационных бомб JDAM и ${many} беспилотных летательных аппаратов самолетного типа.`),
    () => negative("ru", "front-line-summary", moscow(when.on, "14:00"), `Средствами противовоздушной обороны сбиты ${many} беспилотных летательных аппаратов самолетного типа.`),
    () => negative("ru", "front-line-summary", moscow(when.on, "14:00"), `Всего с начала проведения специальной военной операции уничтожено: ${many} самолетов, ${few} вертолетов, 70${many} беспилотных летательных аппаратов.`),
    () => negative("ru", "period-summary", moscow(when.on, "15:00"), `За прошедшую неделю дежурными средствами ПВО уничтожены ${many} украинских беспилотных летательных аппаратов.`),
    () => negative("ru", "live-alert", moscow(when.on, "23:00"), `Внимание всем! Ракетная опасность. Опасность атаки БПЛА, сбито ${few}.`),
    () => negative("ru", "none", moscow(when.on, "12:00"), `🔹 Канал в MAX. Подписались ${many} человек.`),
  ])();
}
