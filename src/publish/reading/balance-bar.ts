import type { Balance } from "../../reconcile/balance.ts";
import { METRIC_WORDS, figure, grouped } from "../words.ts";
import { balanceWords } from "./balance-words.ts";
import { escape, metricClass } from "./marked-text.ts";

/** The patterns that the bars use; once per page. */
export const BAR_PATTERNS =
  '<svg width="0" height="0" aria-hidden="true"><defs><pattern id="dots" width="6" height="6" patternUnits="userSpaceOnUse"><circle cx="3" cy="3" r=".9" class="dot"/></pattern>' +
  '<pattern id="both" width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="4" height="8" class="teal"/><rect x="4" width="4" height="8" class="sand"/></pattern></defs></svg>';

/** A balance drawn to scale: its parts, torn where a bound is open, and dots for what nobody accounts for. */
export function balanceBar(balance: Balance): string {
  const { whole, parts, impossible } = balance;
  const total = whole.quantity.high ?? whole.quantity.low ?? 0;
  if (impossible || total <= 0) return "";
  let at = 0;
  const share = (value: number): string => `${((100 * value) / total).toFixed(3)}%`;
  const pieces: string[] = [];
  const label = (from: number, size: number, words: string, ink: string): string =>
    size / total < 0.07 ? "" : `<text x="${share(from + size / 2)}" y="52%" text-anchor="middle" dominant-baseline="middle" class="${ink}">${escape(words)}</text>`;
  for (const { metric, quantity } of parts) {
    const size = quantity.low ?? 0;
    const style = metricClass(metric);
    pieces.push(`<rect x="${share(at)}" width="${share(size)}" height="100%" class="${style === "open" ? "plain" : style}"><title>${escape(`${figure(quantity)} ${METRIC_WORDS[metric]}`)}</title></rect>${label(at, size, quantity.high === null ? `≥ ${grouped(size)}` : grouped(size), `on-${style}`)}`);
    at += size;
    pieces.push(quantity.high === null ? `<svg x="${share(at)}" overflow="visible"><path class="tear" d="M1 0l-5 4 5 4-5 4 5 4-5 4 5 4-5 4 5 4-5 4V0z"/></svg>` : `<line x1="${share(at)}" x2="${share(at)}" y2="100%" class="cut"/>`);
  }
  const rest = balance.rest.low === balance.rest.high ? grouped(total - at) : `≤ ${grouped(total - at)}`;
  if (at < total) pieces.unshift(`<rect x="${share(at)}" width="${share(total - at)}" height="100%" class="dots"><title>not accounted for</title></rect>${label(at, total - at, rest, "rest")}`);
  return `<svg class="bar" role="img" aria-label="${escape(balanceWords(balance))}">${pieces.join("")}<rect width="100%" height="100%" class="o"/></svg>`;
}
