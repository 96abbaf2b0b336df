import type { BulletinWords, Form, Sense } from "../../../bulletins/sense.ts";
import { calendar } from "./calendar.ts";
import { numerals } from "./numerals.ts";
import { places } from "./places.ts";
import { reports } from "./reports.ts";
import { weapons } from "./weapons.ts";

/** Each form once: what a bulletin says comes before what a table of places or weapons knows. */
function* forms(): Iterable<Form> {
  const taken = new Set<string>();
  for (const group of [reports, calendar, numerals, weapons, places])
    for (const [form, sense] of group() as Iterable<readonly [string, Sense]>) {
      const key = form.toLowerCase().replaceAll(/[-–/ ]+/gu, " ").trim();
      if (key === "" || taken.has(key)) continue;
      taken.add(key);
      yield [form, sense];
    }
}

/** The words of the English versions of bulletins. */
export const ENGLISH: BulletinWords = { code: "en", forms };
