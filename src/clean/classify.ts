import type { RemovalReason } from "../model/document.ts";
import { WHOLE } from "./furniture.ts";

const LONGEST = 300;

/** The kind of furniture that a whole line or block is; null for anything that may be body text. */
export function furnitureOf(text: string): RemovalReason | null {
  if (text.length > LONGEST) return null;
  for (const { reason, pattern } of WHOLE) if (pattern.test(text)) return reason;
  return null;
}
