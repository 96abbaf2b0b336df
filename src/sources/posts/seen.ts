/**
 * Which texts stood under which post before: 16 bytes a post in one flat table, so that a million posts need 32 MB and
 * not the ten times of it that a map of strings takes.
 */
export class SeenPosts {
  /** Four words a slot: two of the name, two of the text. A name of two zeros is an empty slot. */
  private slots = new Uint32Array(4 * 1024);
  private size = 0;

  /** The version that a text is of its post: 1 for the first, 2 for the next other one; null when it stood there before. */
  version(post: string, text: string): number | null {
    const [low, high] = hash(text);
    for (let version = 1; ; version += 1) {
      const [first, second] = hash(`${version}\n${post}`);
      const slot = this.find(this.slots, first, second);
      if (this.slots[slot] === 0 && this.slots[slot + 1] === 0) {
        this.slots.set([first, second, low, high], slot);
        this.size += 1;
        if (this.size * 16 > this.slots.length * 3) this.grow();
        return version;
      }
      if (this.slots[slot + 2] === low && this.slots[slot + 3] === high) return null;
    }
  }

  private find(slots: Uint32Array, first: number, second: number): number {
    const mask = slots.length / 4 - 1;
    let at = first & mask;
    for (;;) {
      const slot = at * 4;
      if ((slots[slot] === 0 && slots[slot + 1] === 0) || (slots[slot] === first && slots[slot + 1] === second)) return slot;
      at = (at + 1) & mask;
    }
  }

  private grow(): void {
    const before = this.slots;
    const after = new Uint32Array(before.length * 2);
    for (let slot = 0; slot < before.length; slot += 4) {
      if (before[slot] === 0 && before[slot + 1] === 0) continue;
      after.set(before.subarray(slot, slot + 4), this.find(after, before[slot] as number, before[slot + 1] as number));
    }
    this.slots = after;
  }
}

/** 64 bits in two words, never both zero; after cyrb53, a public-domain hash of strings. */
function hash(text: string): readonly [number, number] {
  let one = 0xdeadbeef;
  let two = 0x41c6ce57;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    one = Math.imul(one ^ code, 2654435761);
    two = Math.imul(two ^ code, 1597334677);
  }
  one = Math.imul(one ^ (one >>> 16), 2246822507) ^ Math.imul(two ^ (two >>> 13), 3266489909);
  two = Math.imul(two ^ (two >>> 16), 2246822507) ^ Math.imul(one ^ (one >>> 13), 3266489909);
  return [one >>> 0 || 1, two >>> 0];
}
