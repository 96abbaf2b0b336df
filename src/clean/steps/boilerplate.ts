import type { Block, Step } from "../block.ts";
import { cut } from "../block.ts";
import { endsCut, endsSentence, isProseBlock, isSingle, wordCount } from "../shape.ts";
import { SIGN, signsOfBlock } from "../signs.ts";

const SITE =
  /(?:\b(?:views|opinions) expressed\b.{0,200}\b(?:not (?:necessarily )?reflect|those of|their own|author)|relies? solely on advertis|\bad ?blocker\b|\b(?:this|our) web ?site (?:is|uses?|may|contains?|does|for|and|at)\b|(?:on|via|through|to|by) (?:this|our) web ?site\b.{0,80}\b(?:you|your|we|information|content|material|subscrib\w*)\b|information (?:and educational )?purposes only|solicitation, or offer|\bsign up (?:for our|to receive our)\b|\bour (?:free |daily |weekly )*newsletters?\b|supports? (?:our|independent|local) journalism|become a (?:subscriber|member|patron)|\bour readers\b.{0,80}\b(?:support|donat)|terms of (?:use|service)|privacy policy|cookies? (?:policy|settings)|you (?:may|can) quote up to|written permission|all rights reserved|subscribe to (?:our|the)\b|download our .{0,30}\bapp\b|report (?:a|an) (?:typo|error)|\bbookmark (?:our|this|nationalpost))/i;
const NETWORK = /news in \d+ countries/i;
const BIO =
  /^_?(?:\p{Lu}[\p{L}'’.-]+ ){1,4}(?:is|was|has been|covers|has (?:covered|reported|worked)|reports|writes)\b.{0,160}\b(?:reporter|correspondent|journalist|columnist|editor|writer|contributor|fellow|bureau chief|news (?:agency|desk)|newsroom|coverage|producer|freelance\w*|based in|beat|covering)\b/u;
const COVERS = /^As (?:the |a )?.{3,60}\b(?:bureau chief|correspondent|editor|reporter)\b.{0,20}, /;
const CREDIT = /^_?\(?(?:.{0,200}\b(?:reported from|contributed (?:to this|from|reporting)|contributed\.|contributed reporting)|(?:Associated Press|AP|AFP|Reuters) (?:writers?|journalists?|reporters?|correspondents?)\b.{0,200}\bcontributed)\b/;

/** Text of the site about itself, its writers and its readers. */
export function isBoilerplate(block: Block): boolean {
  const { text } = block;
  if (text.length > 900) return false;
  const signs = signsOfBlock(block);
  return isOfSite(text, signs) || (text.length <= 700 && isBio(text, signs));
}

function isOfSite(text: string, signs: number): boolean {
  return ((signs & SIGN.site) !== 0 && SITE.test(text)) || ((signs & SIGN.countries) !== 0 && NETWORK.test(text));
}

function isBio(text: string, signs: number): boolean {
  return ((signs & SIGN.bio) !== 0 && BIO.test(text)) || (text.startsWith("As ") && COVERS.test(text));
}

/** What sites write about themselves and their authors around the body; short loose lines at its end. */
export const boilerplate: Step = {
  id: "boilerplate",
  run(state) {
    const kept = state.blocks.filter((block) => block.cut === undefined && block !== state.titleBlock);
    for (let index = 0; index < kept.length; index += 1) {
      const block = kept[index] as Block;
      const edge = index < 2 || index >= kept.length - 4;
      const signs = block.text.length <= 700 ? signsOfBlock(block) : 0;
      if (block.text.length <= 600 && isOfSite(block.text, signs) && !/["“”«»]/.test(block.text)) cut(block, "promotion", this.id);
      else if (edge && block.text.length <= 700 && isBio(block.text, signs)) cut(block, "byline-box", this.id);
      else if (index >= kept.length - 4 && block.text.length <= 500 && (signs & SIGN.contributed) !== 0 && CREDIT.test(block.text)) cut(block, "byline-box", this.id);
      else if (block.text.length <= 12 && /^[_*=~—–-]{1,12}$/.test(block.text)) cut(block, "navigation", this.id);
    }
    if (kept.filter((block) => block.cut === undefined && block.text.length >= 80 && isProseBlock(block)).length < 5) return;
    for (let index = kept.length - 1; index > 0; index -= 1) {
      const block = kept[index] as Block;
      if (block.cut !== undefined) continue;
      if (block.role === "table-row" || isProseBlock(block) || endsSentence(block.text) || wordCount(block.text, 30) > 25 || /["“”«»:;,]$/.test(block.text)) break;
      if (index < kept.length - 12) break;
      // A list or a heading at the end belongs to the body only with text after it.
      if (block.role === "item" && block.links < 0.5) break;
      cut(block, "navigation", this.id);
    }
  },
};

function isCutOff({ text, role }: Block): boolean {
  return role === "text" && text.length < 300 && endsCut(text) && !/^["“]/.test(text);
}

/**
 * Teasers of other stories that an extractor left at the end without a heading: four or more single sentences in a row
 * whose words the article does not use, or two and more that break off in the middle.
 */
export const tailTeasers: Step = {
  id: "tail-teasers",
  run(state) {
    const kept = state.blocks.filter((block) => block.cut === undefined && block !== state.titleBlock);
    const cutOff = kept.length - kept.findLastIndex((block) => !isCutOff(block)) - 1;
    // One may be where the text itself was cut; several are a list of other stories.
    if (cutOff >= 2 && cutOff < kept.length / 2) {
      for (const block of kept.slice(-cutOff)) cut(block, "related-story", this.id);
      return;
    }
    if (kept.length < 18 || !kept.slice(-4).every(isSingle)) return;
    const words = (text: string): string[] => [...new Set((text.toLowerCase().match(/\p{L}{4,}/gu) ?? []).map((word) => word.slice(0, 6)))];
    const known = new Set(kept.slice(0, -6).flatMap((block) => words(block.text.slice(0, 2000))));
    let from = kept.length;
    let sum = 0;
    for (let index = kept.length - 1; index >= kept.length - 6; index -= 1) {
      const block = kept[index] as Block;
      const own = words(block.text.slice(0, 400));
      const shared = own.length === 0 ? 1 : own.filter((word) => known.has(word)).length / own.length;
      const single = isSingle(block);
      if (!single || shared > 0.4 || (sum + shared) / (kept.length - index) > 0.2) break;
      sum += shared;
      from = index;
    }
    if (kept.length - from < 4) return;
    for (const block of kept.slice(from)) cut(block, "related-story", this.id);
  },
};
