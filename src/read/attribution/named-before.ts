import type { Context } from "./context.ts";
import type { Mention } from "./mention.ts";
import type { TokenRange } from "./phrases.ts";
import { COLON, COMMA } from "./view.ts";

/** How many mentions are looked back on. */
const FAR = 4;

/** In "At one point host Anna Koval raised her hand and said: “…”" the person named last, where a quotation follows. */
export function namedBefore({ analysis, view, names, limit }: Context, at: number, floor: number): (TokenRange & { readonly mention: Mention }) | null {
  let next = analysis.end[at] as number;
  if (next < limit && ((view.bits[next] as number) & (COLON | COMMA)) !== 0) next++;
  if (next >= limit || view.quotations.mark[next] !== 1) return null;
  for (let k = names.lastBefore(at), tries = 0; k >= 0 && tries < FAR; k--, tries++) {
    const mention = names.mentions[k] as Mention;
    if (mention.from < floor) return null;
    if (mention.form === "name" && mention.to <= at && names.fits(mention.entity, undefined)) return { from: mention.from, to: mention.to, mention };
  }
  return null;
}
