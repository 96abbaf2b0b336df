import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

interface Face {
  readonly family: string;
  readonly file: string;
  readonly style: "normal" | "italic";
  readonly range: string;
  /** Only when the text has such letters. */
  readonly needs: RegExp | null;
}

const LATIN = "U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+2000-206F,U+20AC,U+2122,U+2190-2193,U+2212,U+2215,U+FEFF,U+FFFD";
const CYRILLIC = "U+0301,U+0400-045F,U+0490-0491,U+04B0-04B1,U+2116";
const HAS_CYRILLIC = /[\u0400-\u0491]/;

const FACES: readonly Face[] = [
  { family: "Source Serif 4 Variable", file: "@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2", style: "normal", range: LATIN, needs: null },
  { family: "Source Serif 4 Variable", file: "@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-italic.woff2", style: "italic", range: LATIN, needs: null },
  { family: "Source Serif 4 Variable", file: "@fontsource-variable/source-serif-4/files/source-serif-4-cyrillic-wght-normal.woff2", style: "normal", range: CYRILLIC, needs: HAS_CYRILLIC },
  { family: "Inter Variable", file: "@fontsource-variable/inter/files/inter-latin-wght-normal.woff2", style: "normal", range: LATIN, needs: null },
  { family: "Inter Variable", file: "@fontsource-variable/inter/files/inter-cyrillic-wght-normal.woff2", style: "normal", range: CYRILLIC, needs: HAS_CYRILLIC },
];

/** The page's typefaces as `@font-face` rules that need no network; without the font packages, nothing: the page falls back. */
export function fontFaces(text: string): string {
  return FACES.filter(({ needs }) => needs === null || needs.test(text))
    .map(({ family, file, style, range }) => {
      const data = fontData(file);
      return data === null ? "" : `@font-face{font-family:"${family}";font-style:${style};font-weight:200 900;font-display:swap;src:url(data:font/woff2;base64,${data}) format("woff2");unicode-range:${range}}`;
    })
    .join("\n");
}

function fontData(file: string): string | null {
  try {
    return readFileSync(fileURLToPath(import.meta.resolve(file))).toString("base64");
  } catch {
    // Installed without the font packages (a bundle, a strict sandbox): system faces do.
    return null;
  }
}
