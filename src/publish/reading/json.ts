import type { Reading } from "../../model/reading.ts";
import type { View } from "../operation.ts";
import { safeJson } from "../terminal/safe.ts";
import { quotedReading } from "./quoted.ts";

/** The reading itself; of several texts, an array of readings. */
export const json: View<Reading> = {
  mime: "application/json",
  streams: false,
  render(readings) {
    const values = readings.map(quotedReading);
    return `${safeJson(JSON.stringify(values.length === 1 ? values[0] : values, null, 2))}\n`;
  },
};
