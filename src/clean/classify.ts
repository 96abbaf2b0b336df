import type { RemovalReason } from "../model/document.ts";
import { type Furniture, WHOLE } from "./furniture.ts";
import { DEPTH, HEADS } from "./heads.ts";
import { signsOf } from "./signs.ts";

const LONGEST = 300;

/** The kind of furniture that a whole line or block is; null for anything that may be body text. */
export function furnitureOf(text: string): RemovalReason | null {
  if (text.length > LONGEST) return null;
  gate ??= gateOf();
  let best = WHOLE.length;
  const signs = signsOf(text);
  const first = text.charCodeAt(0);
  const second = text.charCodeAt(1);
  // Most paragraphs end here: no pattern begins with their first two letters.
  if (!(first < 0x80 && second < 0x80) || gate.pairs[(first << 7) | second] === 1) best = byHead(gate, text, best);
  if ((signs & gate.needs) === 0) return WHOLE[best]?.reason ?? null;
  for (const { index, needs } of gate.byWord) if (index < best && (signs & needs) !== 0 && (WHOLE[index] as Furniture).pattern.test(text)) best = index;
  return WHOLE[best]?.reason ?? null;
}

function byHead(gate: Gate, text: string, limit: number): number {
  let best = limit;
  const head = text.slice(0, DEPTH);
  const key = /[0-9\u017f\u212a\u0130]/.test(head) ? head.replace(/[0-9]/g, "0").replace(/\u017f/g, "s").toLowerCase() : head.toLowerCase();
  for (let length = DEPTH; length > 0; length -= 1) best = firstMatch(gate.byHead.get(key.slice(0, length)), text, best);
  return best;
}

/** `furnitureOf` of a block or a line, found once. */
export function furnitureOfBlock(block: { readonly text: string; furniture?: RemovalReason | null | undefined }): RemovalReason | null {
  if (block.furniture === undefined) block.furniture = furnitureOf(block.text);
  return block.furniture;
}

/** The same, every pattern tried in turn: what the tests hold the fast way against. */
export function furnitureOfSlowly(text: string): RemovalReason | null {
  if (text.length > LONGEST) return null;
  for (const { reason, pattern } of WHOLE) if (pattern.test(text)) return reason;
  return null;
}

function firstMatch(candidates: readonly number[] | undefined, text: string, best: number): number {
  if (candidates === undefined) return best;
  for (const index of candidates) {
    if (index >= best) return best;
    if ((WHOLE[index] as Furniture).pattern.test(text)) return index;
  }
  return best;
}

/** Which patterns can match at all: by the first letters of a text, or by a word that it must have. */
interface Gate {
  readonly byHead: ReadonlyMap<string, readonly number[]>;
  /** Of the first two characters, both ASCII: 1 where a pattern may begin so. */
  readonly pairs: Uint8Array;
  readonly byWord: readonly { readonly index: number; readonly needs: number }[];
  /** All signs that any of these needs. */
  readonly needs: number;
}

let gate: Gate | undefined;

function keyOf(code: number): string {
  return code >= 0x30 && code <= 0x39 ? "0" : String.fromCharCode(code).toLowerCase();
}

function gateOf(): Gate {
  const byHead = new Map<string, number[]>();
  const begins = new Set<string>();
  const byWord: { index: number; needs: number }[] = [];
  for (const [index, heads] of HEADS.entries()) {
    if (heads === null) byWord.push({ index, needs: WHOLE[index]?.needs ?? ~0 });
    else
      for (const head of heads) {
        const known = byHead.get(head);
        begins.add(head.slice(0, 2));
        if (known === undefined) byHead.set(head, [index]);
        else known.push(index);
      }
  }
  const codes = new Map<string, number[]>();
  for (let code = 0; code < 0x80; code += 1) codes.set(keyOf(code), [...(codes.get(keyOf(code)) ?? []), code]);
  const pairs = new Uint8Array(1 << 14);
  for (const head of begins)
    for (const first of codes.get(head.charAt(0)) ?? []) {
      if (head.length === 1) pairs.fill(1, first << 7, (first + 1) << 7);
      else for (const second of codes.get(head.charAt(1)) ?? []) pairs[(first << 7) | second] = 1;
    }
  return { byHead, byWord, needs: byWord.reduce((all, { needs }) => all | needs, 0), pairs };
}
