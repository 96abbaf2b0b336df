import type { StatementKind } from "../../model/vocabulary.ts";
import type { Analysis } from "../analysis.ts";
import type { Attribution } from "./attribution.ts";
import type { MentionReader } from "./mentions.ts";
import type { Mention } from "./mention.ts";
import type { TokenRange } from "./phrases.ts";
import type { View } from "./view.ts";

/** Content and search never reach farther than this, so that an endless sentence stays linear. */
export const REACH = 400;

/** An attribution while its sentence is being read. */
export interface Draft {
  source: Mention | null;
  cue: TokenRange | null;
  content: TokenRange[];
  kind: StatementKind;
  addressees: Mention[];
  via: Mention[];
  basis: Attribution["basis"];
  rule: string;
  frame: string;
  sentence: number;
  direct: boolean;
  /** Where the source stands in the sentence, for those that share it. */
  subject: TokenRange | null;
  /** First token of source and cue together. */
  start: number;
  nested: boolean;
}

/** What the rules know while they read one text. */
export interface Context {
  readonly analysis: Analysis;
  readonly view: View;
  readonly names: MentionReader;
  /** All attributions found so far, sentence by sentence. */
  readonly found: Draft[];
  /** Those of the sentence in hand. */
  here: Draft[];
  /** Who is cited in front of the verb of the one who passes it on: "X, citing Y, said". */
  cited: { readonly source: Mention; readonly relay: Mention | null } | null;
  /** The one whose speaker a pronoun or a following quotation takes up. */
  last: Draft | null;
  /** Bounds of the words that a cue may reach: the sentence, or the quotation it stands in. */
  floor: number;
  limit: number;
}

/** How likely the speaker of an attribution goes on in the next sentence. */
export function weight(draft: Draft): number {
  if (draft.source?.form === "phrase" && draft.source.kind === "unknown") return 0;
  return draft.direct || draft.frame === "speech" || draft.frame === "clause" || draft.frame === "cite" || draft.frame === "mark" ? 2 : 1;
}

/** Keeps an attribution, when anything was said. */
export function push(ctx: Context, draft: Draft): void {
  draft.content = draft.content.filter((range) => range.to > range.from);
  if (draft.content.length === 0) return;
  draft.direct ||= draft.content.some((range) => (ctx.view.quotations.mark[range.from] ?? 0) === 1);
  const speaker = draft.source === null ? undefined : ctx.names.entities[draft.source.entity];
  // A bare name that speaks can be a person, so that "he" may follow.
  if (speaker !== undefined && speaker.kind === "unknown" && speaker.length === 1) speaker.person = true;
  ctx.here.push(draft);
}
