import { Field, ID, InputType, Int } from 'type-graphql'
import { ComplaintFilter } from '../complaint-list.args.js'

@InputType()
abstract class ShownFields {
  @Field(() => String, { description: 'Its name, 60 characters at most; each of yours has another.' })
  name!: string

  @Field(() => String, {
    description:
      'What the list shows, as it stands in the address bar after the question mark; 2,000 characters at most.',
  })
  address!: string

  @Field(() => ComplaintFilter, { description: 'The same filter, by which its complaints are counted.' })
  filter!: ComplaintFilter
}

@InputType('SaveViewInput', { description: 'What is to be kept under a name.' })
export class SaveViewInput extends ShownFields {}

@InputType({ description: 'Which view, as it was seen.' })
abstract class NamedView {
  @Field(() => ID, { description: 'The view.' })
  viewId!: string

  @Field(() => Int, { description: 'The version that the caller saw.' })
  expectedVersion!: number
}

@InputType('ChangeViewInput', { description: 'What a view becomes; what is absent stays as it is.' })
export class ChangeViewInput extends NamedView {
  @Field(() => String, { nullable: true, description: 'Its name, 60 characters at most.' })
  name?: string | null

  @Field(() => String, {
    nullable: true,
    description: 'What the list shows, as it stands in the address bar; together with `filter`.',
  })
  address?: string | null

  @Field(() => ComplaintFilter, { nullable: true, description: 'The same filter; together with `address`.' })
  filter?: ComplaintFilter | null
}

@InputType('ShareViewInput', { description: 'Who has a view.' })
export class ShareViewInput extends NamedView {
  @Field(() => Boolean, { description: 'Everybody who reads complaints (true), or the owner alone (false).' })
  shared!: boolean
}

@InputType('RemoveViewInput', { description: 'Which view is not needed any more.' })
export class RemoveViewInput {
  @Field(() => ID, { description: 'The view.' })
  viewId!: string
}
