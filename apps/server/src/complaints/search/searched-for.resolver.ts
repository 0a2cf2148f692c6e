import { FieldResolver, Resolver, Root } from 'type-graphql'
import { ComplaintConnectionType } from '../complaint.type.js'
import type { SearchedComplaints } from './read-complaints.js'

@Resolver(() => ComplaintConnectionType)
export class SearchedForResolver {
  @FieldResolver(() => String, {
    nullable: true,
    description:
      'What was looked for instead of what was typed, since no complaint that the reader may see has a word of it (KM-14); null when it was looked for as typed.',
  })
  searchedFor(@Root() { searchedFor }: SearchedComplaints): string | null {
    return searchedFor ?? null
  }
}
