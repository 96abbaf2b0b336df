import type { Analysis } from "../analysis.ts";

/** Someone or something that can say, do or be told something, where the text names it. */
export interface Mention {
  /** Tokens, half-open. */
  readonly from: number;
  readonly to: number;
  /** As written: "the ministry", "he", "Ukrainian President Volodymyr Zelensky". */
  readonly text: string;
  /** The fullest name in the document for the same one: "Volodymyr Zelensky". Equal to `text` when nothing fuller is known. */
  name: string;
  /** An actor kind of the model, or source, people, document, unknown. */
  kind: string;
  readonly form: "name" | "role" | "body" | "people" | "pronoun" | "phrase";
  readonly number: "one" | "many" | "any";
  /** ISO 3166-1 alpha-2, when the words or the gazetteer say it. */
  country: string | null;
  /** Id in the gazetteer, when the name is known there. */
  entryId: string | null;
  /** Equal for mentions of the same one; index into the document's entities. */
  entity: number;
}

/** A mention of the scan: its words are cut from the text when somebody asks for them. */
export class Found implements Mention {
  readonly #analysis: Analysis;
  #name: string | null;
  readonly from: number;
  readonly to: number;
  kind: string;
  readonly form: Mention["form"];
  readonly number: Mention["number"];
  country: string | null;
  entryId: string | null;
  entity: number;

  constructor(analysis: Analysis, from: number, to: number, name: string | null, kind: string, form: Mention["form"], number: Mention["number"], country: string | null, entryId: string | null, entity: number) {
    this.#analysis = analysis;
    this.#name = name;
    this.from = from;
    this.to = to;
    this.kind = kind;
    this.form = form;
    this.number = number;
    this.country = country;
    this.entryId = entryId;
    this.entity = entity;
  }

  get text(): string {
    const { text, tokens } = this.#analysis;
    return text.slice(tokens.from[this.from], tokens.to[this.to - 1]);
  }

  get name(): string {
    return this.#name ?? this.text;
  }

  set name(name: string) {
    this.#name = name;
  }
}

/** All fields of a mention as its own, so that some can be replaced. */
export function plain({ from, to, text, name, kind, form, number, country, entryId, entity }: Mention): Mention {
  return { from, to, text, name, kind, form, number, country, entryId, entity };
}

/** The name under which a mention is reported: as written, and for a pronoun the name of the one it stands for. */
export function nameOf(mention: Mention): string {
  return mention.form === "pronoun" ? mention.name : mention.text;
}
