import type { Columns } from "./columns.ts";
import { detectContainer } from "./container.ts";
import type { Container } from "./container.ts";
import { openUtf8 } from "./utf8-chunks.ts";

/** What a stream holds posts in, by its beginning; null when it shows none and may be an article. The stream is let go: open it again to read it. */
export async function containerOf(input: AsyncIterable<Uint8Array>, name: string, columns: Columns | null = null): Promise<Container | null> {
  const { head, close } = await openUtf8(input);
  try {
    return detectContainer(head, name, columns);
  } finally {
    await close();
  }
}
