import { nearestName } from '../foundation/spelling.ts'
import { type Node, type NodeMap, isMap, isNull } from '../inputs/parse-yaml.ts'
import type { SourceReader } from './source-reader.ts'

/**
 * A map of a file, read key by key. A null, an empty text, list or map is as
 * good as none, for the SDK writes every key that it knows.
 */
export class Section {
  readonly draft: SourceReader
  /** `docker` of inference-config.yml; the file's path at its top. */
  readonly name: string
  private readonly map: NodeMap
  private readonly asked = new Set<string>()

  constructor(draft: SourceReader, name: string, map: NodeMap) {
    this.draft = draft
    this.name = name
    this.map = map
  }

  /** `` `baseImage` of docker of inference-config.yml ``. */
  what(key: string): string {
    return `\`${key}\` of ${this.name}`
  }

  node(key: string): Node | undefined {
    this.asked.add(key)
    return this.peek(key)
  }

  /** Without its counting as read. */
  private peek(key: string): Node | undefined {
    const node = Object.hasOwn(this.map, key) ? this.map[key]! : ''
    if (typeof node === 'string')
      return isNull(node) || node === '' ? undefined : node.trim()
    return Object.keys(node).length === 0 ? undefined : node
  }

  text(key: string): string | undefined {
    const node = this.node(key)
    if (node === undefined || typeof node === 'string') return node
    this.draft.mistake(this.what(key), 'is not a text', 'one text')
    return undefined
  }

  isTrue(key: string): boolean {
    return this.text(key)?.toLowerCase() === 'true'
  }

  list(key: string): readonly Node[] {
    const node = this.node(key)
    if (node === undefined || Array.isArray(node)) return node ?? []
    this.draft.mistake(this.what(key), 'is not a list', 'a list')
    return []
  }

  /** `short`: the key that a text in the map's place is the value of. */
  section(key: string, short?: string): Section {
    const written = this.node(key)
    const node =
      short !== undefined && typeof written === 'string'
        ? { [short]: written }
        : written
    const map = isMap(node) ? node : {}
    if (node !== undefined && !isMap(node))
      this.draft.mistake(this.what(key), 'is not a map', 'keys with values')
    return new Section(this.draft, this.what(key), map)
  }

  texts(key: string): Readonly<Record<string, string>> {
    const section = this.section(key)
    return Object.fromEntries(
      Object.keys(section.map).map((name) => [name, section.text(name) ?? ''])
    )
  }

  /** Whether a list or a map within holds anything. */
  hasContent(): boolean {
    return Object.keys(this.map).some(
      (key) => typeof this.peek(key) === 'object'
    )
  }

  isEmpty(): boolean {
    return Object.keys(this.map).every((key) => this.peek(key) === undefined)
  }

  /**
   * What nobody asked for is told: as a mistake when it is spelled like a key
   * that is known, else as ignored.
   */
  reportUnread(ignored: readonly string[]): void {
    const unread = Object.keys(this.map).filter((key) => !this.asked.has(key))
    const known = [...this.asked, ...ignored]
    for (const key of unread) {
      if (ignored.includes(key)) continue
      const meant = nearestName(key, known)
      if (meant && !Object.hasOwn(this.map, meant))
        this.draft.mistake(
          this.what(key),
          'is not a key of Azure ML',
          `\`${meant}\`, if you meant that`
        )
      else if (this.peek(key) !== undefined)
        this.draft.note({
          code: 'azure-key-ignored',
          message: `${this.what(key)} has no meaning here and was ignored.`,
          remedy: 'Nothing, if the service does not depend on it.'
        })
    }
  }
}
