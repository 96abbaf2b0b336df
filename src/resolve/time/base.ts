import type { Base, Edge, Moment } from "../../read/time/expression.ts";
import type { Day } from "./civil.ts";
import { civilOf, dayOf, daysInMonth } from "./civil.ts";
import { monthYear, nearestWeekday, resolveDate } from "./date.ts";
import { holidayOf, seasonOf } from "./season.ts";
import type { Anchors, Stretch } from "./stretch.ts";
import { one } from "./stretch.ts";
import { monthOf, shiftDay, unitOf, years } from "./units.ts";

/** The days that a calendar base names; null when they cannot be known from what is given. Never from today's clock. */
export function resolveBase(base: Base, edge: Edge | null, anchors: Anchors): Stretch | null {
  const { published } = anchors;
  switch (base.on) {
    case "date":
      return resolveDate(base, anchors);
    case "year":
      return years(base.year, base.year, "stated", edge);
    case "decade":
      return years(base.year, base.year + 9, "stated", null);
    case "month": {
      const year = monthYear(base, anchors);
      return year === null ? null : monthOf(year.year, base.month, year.basis, edge);
    }
    case "part-of-year": {
      const year = base.year ?? (published === null ? null : civilOf(published).year + (base.shift ?? 0));
      if (year === null) return null;
      const size = 12 / base.count;
      const month = (base.nth - 1) * size + 1;
      return {
        start: dayOf(year, month, 1),
        end: dayOf(year, month + size - 1, daysInMonth(year, month + size - 1)),
        precision: "season",
        basis: base.year === null ? "published" : "stated",
      };
    }
    case "weekday": {
      if (published === null) return null;
      return one(nearestWeekday(published, base.weekday, base.shift, anchors.future), "published");
    }
    case "day":
      return published === null ? null : one(published + base.offset, "published");
    case "unit": {
      const from = base.from === "context" ? anchors.context?.day ?? null : published;
      if (from === null) return null;
      return unitOf(from, base.unit, base.shift, base.from === "context" ? "context" : "published", edge, anchors.future);
    }
    case "season":
      return seasonOf(base.season, base.year, base.shift, anchors);
    case "holiday":
      return holidayOf(base.name, base.year, base.shift, anchors);
    case "offset":
      return resolveOffset(base, anchors);
    case "context": {
      // "that night" in a text that has named none is not the night of publication.
      const { context } = anchors;
      return context === null ? null : one(context.day + base.offset, "context");
    }
    case "ambiguous":
    case "none":
      return null;
  }
}

function resolveOffset(base: Extract<Base, { on: "offset" }>, anchors: Anchors): Stretch | null {
  if (base.amount === null) return null;
  let from: Day | null;
  let basis: Stretch["basis"];
  if (typeof base.from === "object") {
    const moment: Moment = base.from;
    const anchor = resolveBase(moment.base, moment.edge, anchors);
    if (anchor === null) return null;
    from = anchor.start;
    basis = anchor.basis;
  } else if (base.from === "published") {
    from = anchors.published;
    basis = "published";
  } else if (base.from === "event") {
    from = anchors.event;
    basis = "context";
  } else {
    from = anchors.context?.day ?? null;
    basis = "context";
  }
  if (from === null) return null;
  const moved = shiftDay(from, base.unit, base.amount * base.sign);
  switch (moved.precision) {
    case "week":
      // "two weeks ago" is no date: the week is known and the day is not.
      return { ...one(moved.day, basis), precision: "week" };
    case "month": {
      const { year, month } = civilOf(moved.day);
      return base.from === "published" ? { ...monthOf(year, month, basis, null) } : { ...one(moved.day, basis), precision: "month" };
    }
    case "year": {
      const { year } = civilOf(moved.day);
      return years(year, year, basis, null);
    }
    default:
      return one(moved.day, basis);
  }
}
