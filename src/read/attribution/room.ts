/** Numbers per block: some twenty short articles' worth of one column. */
const BLOCK = 1 << 14;

let block = new Int32Array(BLOCK);
let used = 0;

/**
 * A column of zeros. Short ones are cut from a shared block, because making many small arrays costs more than filling
 * them; no two callers get the same numbers, and a block lives as long as one of its columns.
 */
export function column(length: number): Int32Array {
  if (length > BLOCK >> 3) return new Int32Array(length);
  if (used + length > BLOCK) {
    block = new Int32Array(BLOCK);
    used = 0;
  }
  const out = new Int32Array(block.buffer, used * 4, length);
  used += length;
  return out;
}
