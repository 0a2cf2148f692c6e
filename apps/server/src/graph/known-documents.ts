import { createHash } from 'node:crypto'
import { accepted } from '@waarborg/domain/foundation'
import { Kind, parse, print, visit } from 'graphql'
import type { Temporal } from 'temporal-polyfill'
import type { Database } from '../database/database.js'

/** SHA-256 in hexadecimal digits → document. */
export type Manifest = Readonly<Record<string, string>>

const HASH = /^(?:sha256:)?([0-9a-f]{64})$/

/** The documents of our own pages: those of this build, and those of builds before that are still in the database. */
export class KnownDocuments {
  private readonly byHash = new Map<string, string>()
  private readonly texts = new Set<string>()

  constructor(private readonly database: Pick<Database, 'reads' | 'transact'>) {}

  /** Learns the documents of this build, and keeps them for pages that stay open when the next one comes. */
  async learn(manifest: Manifest, at: Temporal.Instant): Promise<void> {
    for (const [hash, text] of Object.entries(manifest)) {
      const sha256 = HASH.exec(hash)?.[1]
      if (sha256 !== undefined) this.add(sha256, withTypenames(text))
    }
    if (this.byHash.size === 0) return
    await this.database.transact(async (manager) => {
      await manager.query(
        `insert into persisted_document (sha256, document, last_built_at)
         select sha256, document, $3 from unnest($1::text[], $2::text[]) as built(sha256, document) order by 1
         on conflict (sha256) do update set document = excluded.document, last_built_at = excluded.last_built_at`,
        [[...this.byHash.keys()], [...this.byHash.values()], at.toString()],
      )
      return accepted(null)
    })
  }

  /** The document with this hash; null when no build of ours had it. */
  async textOf(hash: string): Promise<string | null> {
    const sha256 = HASH.exec(hash)?.[1]
    if (sha256 === undefined) return null
    const known = this.byHash.get(sha256)
    if (known !== undefined) return known
    const kept = await this.database.reads.row<{ document: string }>({
      name: 'document of an earlier build',
      text: 'select document from persisted_document where sha256 = $1',
      values: [sha256],
    })
    if (kept === undefined) return null
    this.add(sha256, kept.document)
    return kept.document
  }

  /** Whether the text is a document of ours to the letter. */
  isOurs(text: string): boolean {
    return this.texts.has(text)
  }

  private add(sha256: string, text: string): void {
    this.byHash.set(sha256, text)
    this.texts.add(text)
  }
}

/** The hash by which a document is called. */
export const hashOfDocument = (text: string): string => createHash('sha256').update(text).digest('hex')

/** All servers of a process are given the same documents. */
const typed = new Map<string, string>()

/** As the staff app would send it: with the type of everything, by which its cache knows one thing from another. */
function withTypenames(text: string): string {
  const known = typed.get(text)
  if (known !== undefined) return known
  const document = visit(parse(text), {
    OperationDefinition: { enter: () => undefined },
    SelectionSet: {
      enter(set, _key, parent) {
        const isRoot = parent !== undefined && 'kind' in parent && parent.kind === Kind.OPERATION_DEFINITION
        const has = set.selections.some(
          (part) => part.kind === Kind.FIELD && part.name.value === '__typename',
        )
        if (isRoot || has) return undefined
        const typename = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } } as const
        return { ...set, selections: [...set.selections, typename] }
      },
    },
  })
  const written = print(document)
  typed.set(text, written)
  return written
}
