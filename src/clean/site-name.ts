/** Cuts the name of the site from the end of a title: "Headline | Outlet", "Headline - Section - Outlet". */
export function withoutSite(title: string, outlet: string | null): string {
  let text = title.slice(0, 600);
  for (let round = 0; round < 3; round += 1) {
    const at = lastSeparator(text);
    if (at === null || at.head.length < 12) break;
    const strong = /[|•·»]/.test(at.mark);
    const isSite = outlet !== null && letters(at.tail).includes(letters(outlet).slice(0, 12)) && letters(outlet).length > 2;
    if (strong ? at.tail.length <= 60 : isSite || looksLikeSite(at.head, at.tail)) text = at.head;
    else break;
  }
  return text.trim();
}

function lastSeparator(text: string): { head: string; tail: string; mark: string } | null {
  // A bar divides more surely than a dash, wherever both stand.
  const bars = [...text.matchAll(/\s[|•·»]\s/g)];
  const last = bars.at(-1) ?? [...text.matchAll(/\s(?:[—–]|-{1,2}|::|\/)\s/g)].at(-1);
  if (last === undefined) return null;
  return { head: text.slice(0, last.index).trimEnd(), tail: text.slice(last.index + last[0].length).trim(), mark: last[0] };
}

function letters(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
}

const SITE_WORD = /(?:^|[\s#])(?:News|Times|Post|Herald|Press|Tribune|Journal|Daily|Gazette|Guardian|Telegraph|Independent|Mail|Media|TV|Radio|Online|Today|Magazine|Review|Report|France|BBC|Pravda|Ukraine|[\w-]+\.(?:com|net|org|az|ua|uk|info|news|co|tv|ru|in|eu))(?:$|\s)/;

/** Few words, each with a capital, one of them a usual part of a site's name. */
function looksLikeSite(head: string, tail: string): boolean {
  const words = tail.split(" ");
  return words.length <= 5 && head.split(" ").length >= 4 && words.every((word) => /^[\p{Lu}\d#]/u.test(word) || /^(?:of|the|and)$/.test(word)) && SITE_WORD.test(tail);
}
