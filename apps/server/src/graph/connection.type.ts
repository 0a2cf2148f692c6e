import { type ClassType, Field, Int, ObjectType } from 'type-graphql'
import type { Connection } from './connection.js'

@ObjectType('PageInfo', { description: 'Where a page stands in its list.', simpleResolvers: true })
class PageInfoType {
  @Field(() => Boolean, { description: 'Whether there is more after this page.' })
  hasNextPage!: boolean

  @Field(() => Boolean, { description: 'Whether there is more before this page.' })
  hasPreviousPage!: boolean

  @Field(() => String, { nullable: true, description: 'The cursor of the first row; null on an empty page.' })
  startCursor!: string | null

  @Field(() => String, { nullable: true, description: 'The cursor of the last row; null on an empty page.' })
  endCursor!: string | null
}

/** The `…Connection` and `…Edge` types of a node. */
export function connectionType<Node extends object>(
  name: string,
  node: ClassType<Node>,
): ClassType<Connection<Node>> {
  @ObjectType(`${name}Edge`, { description: `A ${name} with its place in the list.`, simpleResolvers: true })
  class EdgeType {
    @Field(() => String, { description: 'The place of this row, for `after` or `before`.' })
    cursor!: string

    @Field(() => node, { description: 'The row itself.' })
    node!: Node
  }

  @ObjectType(`${name}Connection`, { description: `A page of a list of ${name}.`, simpleResolvers: true })
  class ConnectionType {
    @Field(() => [EdgeType], { description: 'The rows of this page with their cursors.' })
    edges!: EdgeType[]

    @Field(() => [node], { description: 'The rows of this page.' })
    nodes!: Node[]

    @Field(() => PageInfoType, { description: 'Whether there is more on either side.' })
    pageInfo!: PageInfoType

    @Field(() => Int, { description: 'How many rows the whole list has that the reader may see.' })
    totalCount!: () => Promise<number>
  }
  return ConnectionType as unknown as ClassType<Connection<Node>>
}
