import type { FiledClaim, FiledDocument } from "../../src/model/filed.ts";
import type { Reading } from "../../src/model/reading.ts";
import { readRaw } from "../../src/pipeline.ts";

interface Text {
  readonly key: string;
  readonly outlet: string | null;
  readonly published: string;
  readonly text: string;
}

/** The night of 19–20 May 2025 as both sides and four papers had it, on the public figures, in our own words. */
export const SEED_TEXTS: readonly Text[] = [
  { key: "af", outlet: null, published: "2025-05-20T09:30:00+03:00", text: "У ніч на 20 травня (із 19:00 19 травня) противник атакував 108-ма ударними БпЛА типу Shahed та безпілотниками-імітаторами інших типів.\n\nСтаном на 09.00 знешкоджено 93 ворожих БпЛА: 35 збито вогневими засобами, 58 – локаційно втрачено або подавлено РЕБ.\n\nПостраждали Сумська, Житомирська, Донецька та Дніпропетровська області." },
  { key: "mod", outlet: null, published: "2025-05-20T07:11:00+03:00", text: "В течение прошедшей ночи дежурными средствами ПВО уничтожены восемь украинских беспилотных летательных аппаратов самолетного типа над территорией Брянской области." },
  { key: "paper-a", outlet: "Paper A", published: "2025-05-20", text: "Ukraine's air force said Russia launched 108 drones overnight. It shot down 35 and another 58 were jammed. Russia's Defense Ministry said it destroyed eight Ukrainian drones over the Bryansk region." },
  { key: "paper-b", outlet: "Paper B", published: "2025-05-20", text: "Russia attacked Ukraine with more than 100 drones overnight, the Ukrainian Air Force said. At least 35 drones were shot down, the Air Force said." },
  { key: "paper-c", outlet: "Paper C", published: "2025-05-20", text: "Russia launched 108 drones at Ukraine overnight, according to the Ukrainian Air Force. Ukrainian air defences shot down 93 drones overnight, the Ukrainian Air Force said." },
  { key: "paper-d", outlet: "Paper D", published: "2025-05-21", text: "On Tuesday night the Russian Defense Ministry said 127 drones were destroyed. Overnight into Tuesday it had destroyed eight Ukrainian drones, the ministry said." },
];

export function seedNight(): readonly FiledClaim[] {
  return SEED_TEXTS.flatMap(({ key, outlet, published, text }) => filed(readRaw({ source: key, url: null, raw: text, mediaType: "text/plain", retrievedAt: null }, { published }), { key, outlet }));
}

/** The claims of a reading as the ledger would hand them out. */
export function filed({ document, bulletin, claims }: Reading, known: { readonly key: string; readonly outlet?: string | null; readonly url?: string | null; readonly revisionOf?: string | null; readonly version?: number }): readonly FiledClaim[] {
  const { id, kind, source, title, language, text } = document;
  const own: FiledDocument = {
    key: known.key, id, kind, source, url: known.url ?? null, outlet: known.outlet ?? document.outlet, title, language, publishedAt: document.published?.at ?? null, version: known.version ?? 1,
    revisionOf: known.revisionOf ?? null, issuer: bulletin?.source ?? null, standing: bulletin?.status ?? null, addedAt: "2025-05-22T00:00:00Z",
  };
  return claims.map((claim) => ({ claim, document: own, words: text.slice(claim.spans.content.from, claim.spans.content.to) }));
}
