/** The one who says a number: the land spoken for, and what kind of actor. */
export interface Speaker {
  readonly country: string | null;
  readonly kind: string;
}

/** Whether a speaker is one who also fires: "it killed 60 servicemen", said by a defence ministry. */
export const isArmed = (speaker: Speaker | null | undefined): boolean => speaker != null && /^(?:military|ministry|government|head-of-state|armed-group)$/.test(speaker.kind);

/** Whether a speaker holds an office: governors tell of their own air defence, whosever the land is. */
export const isOfficial = (speaker: Speaker | null | undefined): boolean => isArmed(speaker) || (speaker != null && /^(?:region|city|official|police|rescue)$/.test(speaker.kind));

/** Whether a speaker counts the dead and the hurt of the own land: hospitals, rescuers, governors. */
export const isCarer = (speaker: Speaker | null | undefined): boolean => speaker != null && /^(?:medics|rescue|region|city)$/.test(speaker.kind);

const BODY: ReadonlySet<string> = new Set(["military", "ministry", "government", "police", "official"]);

/** "The Britain-based group said": the land where it sits takes no part. */
export const isObserver = (speaker: Speaker | null): speaker is Speaker => speaker !== null && /^(?:organisation|media|expert|people|document)$/.test(speaker.kind);

/** "the ministry" is of the land of the last body that spoke. */
export function settled(speakers: readonly (Speaker | null)[]): (Speaker | null)[] {
  const lands = new Map<string, string>();
  let any: string | null = null;
  return speakers.map((speaker) => {
    if (speaker === null || !BODY.has(speaker.kind)) return speaker;
    const country = speaker.country ?? lands.get(speaker.kind) ?? (speaker.kind === "official" ? any : null);
    if (country === null) return speaker;
    lands.set(speaker.kind, country);
    any = country;
    return { ...speaker, country };
  });
}
