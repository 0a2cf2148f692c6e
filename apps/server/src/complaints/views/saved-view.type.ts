import { Field, Int, ObjectType } from 'type-graphql'
import { NodeType } from '../../graph/node.type.js'
import { HandlerType } from '../../handlers/index.js'

@ObjectType('SavedView', {
  description: 'A filter and an order of the complaints that somebody kept under a name.',
  implements: NodeType,
  simpleResolvers: true,
})
export class SavedViewType extends NodeType {
  @Field(() => String, { description: 'Its name.' })
  name!: string

  @Field(() => String, {
    description:
      'What the office’s own list shows for it, as it stands in its address bar after the question mark.',
  })
  address!: string

  @Field(() => Boolean, { description: 'Whether everybody who reads complaints has it, or the owner alone.' })
  shared!: boolean

  @Field(() => HandlerType, { description: 'Who saved it.' })
  owner!: HandlerType

  @Field(() => Int, {
    description:
      'How many complaints it holds now that the reader may see; 1,000 stands for a thousand or more.',
  })
  count!: number

  @Field(() => Boolean, { description: 'Whether the reader may change and remove it.' })
  changeable!: boolean

  @Field(() => Int, { description: 'Rises with every change.' })
  version!: number

  ownerId!: string
  filter!: object
}
