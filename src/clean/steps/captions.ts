import type { Block, Step } from "../block.ts";
import { cut } from "../block.ts";
import { endsSentence, wordCount } from "../shape.ts";

const AGENCY = "(?:AFP|AP|Reuters|REUTERS|EPA(?:-EFE)?|EFE|Getty|Shutterstock|Anadolu|AA|TASS|Sputnik|Xinhua|Bloomberg|Ukrinform|UNIAN|NurPhoto|ZUMA|Zuma|ANI|PTI|dpa|DPA|Alamy|Maxar|Planet Labs|imago|IMAGO|SOPA|AAP|REX|East News|Kyodo|Yonhap|SIPA|Sipa|Associated Press|Handout|handout|Screengrab|Supplied|Photo|photo|Image|File)";
/** "… [Name/Reuters]", "… (AP Photo/Name)", "… (Photo: Name)", "… [Outlet]" */
const BRACKETED = new RegExp(`[\\[(](?:[^\\[\\]()]{0,60}[/ ,|])?${AGENCY}\\b[^\\[\\]()]{0,60}[\\])]\\.?$`);
const OUTLET = /[^.!?"”’] \[\p{Lu}[^[\]]{1,60}\]$/u;
/** "… REUTERS/Name", "… Name/AFP via Getty Images", "… Photograph: Name/Reuters", "… Source: Name / AFP" */
const TRAILING = new RegExp(
  `(?:REUTERS/\\p{Lu}[^.!?]{2,60}|\\p{L}+ ?/ ?${AGENCY}(?: (?:via|/) [^.!?]{2,40}| Images| Photo)?|${AGENCY} via [^.!?]{2,40}|(?<=[.!?)…] )(?:Photograph|Photo|Image|Picture|Credit|Source|Фото): ?[^.!?]{2,70}|Getty Images|Purchase Licensing Rights.{0,60})\\.?$`,
  "u",
);
const MONTH = "(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?|July?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)";
const DATED = new RegExp(`(?:,|on) (?:${MONTH} \\d{1,2}(?:, \\d{4})?|\\d{1,2} ${MONTH}(?: \\d{4})?)\\.?$`);
const SPEECH = /\b(?:said|says|told|wrote|added|announced|reported|according to)\b/;

/** Captions of pictures: by the credit at their end, or by the credit on the line that follows. */
export const captions: Step = {
  id: "captions",
  run(state) {
    const { blocks } = state;
    for (let index = 0; index < blocks.length; index += 1) {
      const block = blocks[index] as Block;
      if (block.cut !== undefined || block === state.titleBlock || block.text.length > 600) continue;
      const tail = block.text.slice(-140);
      if (isCredited(block.text)) {
        cut(block, "caption", this.id);
        continue;
      }
      const next = blocks[index + 1];
      if (next?.cut?.reason === "image-credit" && block.text.length <= 320 && wordCount(block.text, 6) >= 3 && looksLikeCaption(block.text)) cut(block, "caption", this.id);
      else if (/\b20\d\d\.?$/.test(tail.slice(-6)) && DATED.test(tail) && !SPEECH.test(block.text) && isScene(block.text)) cut(block, "caption", this.id);
    }
  },
};

/** Ends with the credit of a picture. */
export function isCredited(text: string): boolean {
  const last = text.charCodeAt(text.length - 1);
  const beforeLast = text.charCodeAt(text.length - 2);
  const bracket = last === 0x29 || last === 0x5d || (last === 0x2e && (beforeLast === 0x29 || beforeLast === 0x5d));
  const trailing = text.length <= 420;
  if (!bracket && !trailing) return false;
  const tail = text.slice(-140);
  if (bracket && (BRACKETED.test(tail) || OUTLET.test(tail))) return true;
  return trailing && (tail.includes("/") || tail.includes(":") || tail.includes(" via ") || tail.includes("Getty Images") || tail.includes("Licensing Rights")) && TRAILING.test(tail);
}

function looksLikeCaption(text: string): boolean {
  if (SPEECH.test(text) || /["“”]/.test(text)) return false;
  return !endsSentence(text) || DATED.test(text.slice(-60)) || isScene(text);
}

/** "A woman walks past …", "Firefighters working at …": the present tense of captions, and no past tense. */
function isScene(text: string): boolean {
  const head = text.slice(0, 200);
  if (/\b(?:has|have|had|was|were|will|would|could)\b/.test(head)) return false;
  return /^(?:An? |People |Residents |Rescuers |Firefighters |Soldiers |Members |Workers |Police |Smoke |\p{Lu}\p{L}+ (?:\p{L}+ ){0,8}?(?:stands?|walks?|works?|looks?|gathers?|attends?|carry|carries|sits?|poses?|speaks?|arrives?|leaves?|chairs?|holds?|shakes?|meets?|inspects?|inspecting|attending|seen|pictured|shown) )/u.test(head);
}
