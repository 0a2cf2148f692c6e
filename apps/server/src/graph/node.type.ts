import { Field, ID, InterfaceType } from 'type-graphql'

/** Rows carry the UUID; the resolver of each type shows it as a TypeID. */
@InterfaceType('Node', {
  description: 'Anything with an address of its own.',
  resolveType: (node: { readonly __typename?: string }) => node.__typename,
})
export abstract class NodeType {
  @Field(() => ID, { description: 'The address; its first letters tell the type.' })
  id!: string
}
