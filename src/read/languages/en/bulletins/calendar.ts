import type { Form } from "../../../bulletins/sense.ts";

const MONTHS = ["january|jan", "february|feb", "march|mar", "april|apr", "may", "june|jun", "july|jul", "august|aug", "september|sept|sep", "october|oct", "november|nov", "december|dec"];
const WEEKDAYS = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

export function* calendar(): Iterable<Form> {
  for (const [i, forms] of MONTHS.entries()) for (const form of forms.split("|")) yield [form, { is: "month", value: i + 1, first: true }];
  for (const [i, form] of WEEKDAYS.entries()) yield [form, { is: "weekday", value: i + 1 }];
  for (const form of ["on the night of", "in the night of", "the night of", "overnight on", "overnight into", "on the night to", "on the night into", "overnight"]) yield [form, { is: "night", which: form === "overnight" ? "at" : "on" }];
  for (const form of ["last night", "over the past night", "during the past night", "over the last night", "during the night", "this past night", "past night", "tonight", "in the past night", "over the night", "during last night"]) yield [form, { is: "night", which: "past" }];
  for (const form of ["in the night", "at night"]) yield [form, { is: "night", which: "at" }];
  for (const form of ["on new year's night", "new year's night"]) yield [form, { is: "night", which: "newyear" }];
  for (const form of ["morning", "in the morning", "a.m.", "a.m", "am"]) yield [form, { is: "part-of-day", value: "morning" }];
  for (const form of ["afternoon", "in the afternoon", "during the day", "in the daytime"]) yield [form, { is: "part-of-day", value: "day" }];
  for (const form of ["evening", "in the evening", "p.m.", "p.m", "pm"]) yield [form, { is: "part-of-day", value: "evening" }];
  for (const form of ["this morning"]) yield [form, { is: "today", offset: 0 }];
  for (const form of ["midnight"]) yield [form, { is: "midnight" }];
  for (const form of ["today"]) yield [form, { is: "today", offset: 0 }];
  for (const form of ["yesterday"]) yield [form, { is: "today", offset: -1 }];
  for (const form of ["o'clock", "hours", "hrs"]) yield [form, { is: "hour" }];
  for (const form of ["moscow time", "msk", "mt"]) yield [form, { is: "zone", zone: "Europe/Moscow" }];
  for (const form of ["kyiv time", "local time"]) yield [form, { is: "zone", zone: "Europe/Kyiv" }];
  for (const form of ["this year"]) yield [form, { is: "this-year" }];
  for (const form of ["as of", "as at", "at the time of"]) yield [form, { is: "as-of" }];
  for (const form of ["during", "in the period", "over the period"]) yield [form, { is: "during" }];
  for (const form of ["since", "beginning"]) yield [form, { is: "running" }];
  for (const form of ["over the past week", "during the week", "last week", "over the week", "in the past week", "weekly", "over the past month", "last month", "in a month", "since the beginning of", "since the start of", "this month", "this week", "over the month"]) yield [form, { is: "mark", of: "period-summary" }];
}
