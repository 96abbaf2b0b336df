/** Whether a code unit is white space: every space of Unicode, tabs, line ends. */
export function isSpace(code: number): boolean {
  if (code <= 0x20) return code === 0x20 || (code >= 0x09 && code <= 0x0d);
  if (code < 0xa0) return code === 0x85;
  return (
    code === 0xa0 || code === 0x1680 || (code >= 0x2000 && code <= 0x200a) || code === 0x2028 || code === 0x2029 ||
    code === 0x202f || code === 0x205f || code === 0x3000
  );
}

/**
 * Whether a code unit is left out of clean text although it is no space: controls, soft hyphens, zero-width characters,
 * marks of writing direction, byte-order marks. Joiners (U+200C, U+200D) count only after Latin, Greek or Cyrillic: Persian,
 * Indic scripts and emoji need them.
 */
export function isInvisible(code: number, before: number): boolean {
  if (code < 0x20) return !isSpace(code);
  if (code < 0xad) return code >= 0x7f && code <= 0x9f && code !== 0x85;
  if (code === 0xad) return true;
  if (code < 0x200b) return code === 0x34f || code === 0x61c || code === 0x180e;
  if (code === 0x200c || code === 0x200d) return before < 0x590;
  return (
    (code >= 0x200b && code <= 0x200f) || (code >= 0x202a && code <= 0x202e) || (code >= 0x2060 && code <= 0x2064) ||
    (code >= 0x2066 && code <= 0x206f) || code === 0xfeff || code === 0xfffc || (code >= 0xfff0 && code <= 0xfffb)
  );
}
