import type { BulletinWords, Form } from "../../bulletins/sense.ts";
import { calendar } from "./calendar.ts";
import { numerals } from "./numerals.ts";
import { places } from "./places.ts";
import { reports } from "./reports.ts";
import { weapons } from "./weapons.ts";

function* forms(): Iterable<Form> {
  yield* numerals();
  yield* calendar();
  yield* weapons();
  yield* places();
  yield* reports();
}

/** The words of Russian bulletins. */
export const RUSSIAN: BulletinWords = { code: "ru", forms };
