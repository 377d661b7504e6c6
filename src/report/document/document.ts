/**
 * What is said about a run, without markup: made once, drawn by every view.
 * Texts are what they are; each view makes them harmless in its own way. They
 * are one line each and hold nothing that can't be seen (see text.ts), except
 * in code.
 */

/** A piece of a sentence. A plain string is text. */
export type Inline =
  | string
  | { readonly kind: 'strong' | 'code'; readonly text: string }
  /** Text or, as code, a name that leads somewhere. */
  | {
      readonly kind: 'link'
      readonly text: string
      readonly url: string
      readonly code: boolean
    }

export type Sentence = readonly Inline[]

/** A value over time, of at most as many points as fit a small picture. */
export interface TimeChart {
  readonly title: string
  /** Of the values. */
  readonly unit: string
  /** Since the container was started, ms. */
  readonly atMs: readonly number[]
  readonly values: readonly number[]
}

/** One trial at its place on a scale of limits. */
export interface Mark {
  /** `112 MiB` */
  readonly at: string
  readonly held: boolean
  readonly text: string
}

/** What each start of two images cost, in one unit. */
export interface Starts {
  /** `CPU per request` */
  readonly what: string
  readonly base: readonly number[]
  readonly head: readonly number[]
  /** Where its scale begins and ends, and as people read it. */
  readonly least: number
  readonly most: number
  readonly from: string
  readonly to: string
  /** What each pair of them cost, as people read it. */
  readonly pairs: readonly (readonly [base: string, head: string])[]
}

export type Block =
  | {
      readonly kind: 'heading'
      readonly level: 1 | 2
      readonly text: Sentence
    }
  | { readonly kind: 'paragraph'; readonly lines: readonly Sentence[] }
  | { readonly kind: 'list'; readonly items: readonly Sentence[] }
  | {
      readonly kind: 'table'
      readonly head: readonly string[]
      readonly rows: readonly (readonly Sentence[])[]
    }
  | { readonly kind: 'code'; readonly text: string; readonly language: string }
  | { readonly kind: 'chart'; readonly chart: TimeChart }
  | { readonly kind: 'marks'; readonly marks: readonly Mark[] }
  | { readonly kind: 'starts'; readonly starts: readonly Starts[] }
  /** Folded until it is opened. */
  | {
      readonly kind: 'details'
      readonly summary: string
      readonly blocks: readonly Block[]
    }

/** What belongs together; a view may leave it out, or link to it. */
export interface Section {
  readonly id: SectionId
  readonly blocks: readonly Block[]
}

export type SectionId =
  | 'verdict'
  | 'comparison'
  | 'size'
  | 'steps'
  | 'advice'
  | 'price'
  | 'targets'
  | 'thresholds'
  | 'shards'
  | 'cost'
  | 'findings'
  | 'search'
  | 'trend'
  | 'rows'
  | 'setting'
  | 'time'
  | 'log'
  | 'azure'

export interface Document {
  readonly sections: readonly Section[]
}
