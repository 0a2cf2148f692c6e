import type { Role as RoleName } from '@waarborg/domain/access'
import type { StaffAccountState as StaffAccountStateName } from '@waarborg/domain/handlers'
import { Field, InputType, Int, ObjectType } from 'type-graphql'
import { connectionType } from '../graph/connection.type.js'
import { graphEnum } from '../graph/enums.js'
import { listArgs, orderInput } from '../graph/list.args.js'
import { NodeType } from '../graph/node.type.js'
import { EmailAddress, PhoneNumber } from '../graph/scalars.js'

export const Role = graphEnum<RoleName>(
  'Role',
  'What somebody of staff does, and so what he or she may see.',
  {
    HANDLER: 'Handles complaints.',
    COORDINATOR: 'Watches the progress of all complaints and divides the work.',
    MANAGEMENT: 'Is told of every complaint and decides what needs a manager.',
    POLICY_OFFICER: 'Decides on violations of the terms by sellers.',
    AUDITOR: 'Reads everything and changes nothing.',
    ADMIN: 'Administers people and settings, and reads no complaints.',
  },
)

export const StaffAccountState = graphEnum<StaffAccountStateName>(
  'StaffAccountState',
  'Whether somebody of staff can sign in.',
  {
    INVITED: 'Invited, and not in yet.',
    ACTIVE: 'Can sign in.',
    DISABLED: 'Shut out.',
  },
)

@ObjectType('Workload', { description: 'The open work of one handler.', simpleResolvers: true })
export class WorkloadType {
  @Field(() => Int, { description: 'Open complaints assigned to this handler.' })
  open!: number

  @Field(() => Int, { description: 'Those with a clock past its due moment.' })
  overdue!: number

  @Field(() => Int, { description: 'Those that the handler has not yet confirmed taking.' })
  unconfirmed!: number
}

@ObjectType('Handler', {
  description: 'Somebody of staff, by whom complaints are received or handled.',
  implements: NodeType,
  simpleResolvers: true,
})
export class HandlerType extends NodeType {
  @Field(() => String, { description: 'The name as colleagues and customers know it.' })
  name!: string

  @Field(() => String, { description: 'The initials, for where a face would stand.' })
  initials!: string

  @Field(() => String, { description: 'The function, as on the card that the customer gets.' })
  function!: string

  @Field(() => PhoneNumber, { description: 'The direct number on the card.' })
  telephone!: string

  @Field(() => EmailAddress, { description: 'The address on the card.' })
  email!: string

  @Field(() => [Role], { description: 'The roles of this person.' })
  roles!: RoleName[]

  @Field(() => Boolean, { description: 'Whether complaints can be assigned to this person now.' })
  onDuty!: boolean

  @Field(() => StaffAccountState, { description: 'Whether this person can sign in.' })
  accountState!: StaffAccountStateName

  @Field(() => String, { nullable: true, description: 'The team; null for none.' })
  team!: string | null

  @Field(() => Int, { description: 'Rises with each change; named when changing.' })
  version!: number

  @Field(() => WorkloadType, {
    nullable: true,
    description: 'The open work of this handler that the reader may see; null for who reads no complaints.',
  })
  workload!: WorkloadType | null
}

export const HandlerConnectionType = connectionType('Handler', HandlerType)

@InputType('HandlerFilter', { description: 'Which handlers; all conditions hold together.' })
export class HandlerFilter {
  @Field(() => String, { nullable: true, description: 'Part of the name, function or e-mail address.' })
  search?: string | null

  @Field(() => [Role], { nullable: true, description: 'With one of these roles.' })
  roles?: RoleName[] | null

  @Field(() => Boolean, { nullable: true, description: 'On duty, or not.' })
  onDuty?: boolean | null

  @Field(() => [StaffAccountState], { nullable: true, description: 'In one of these states.' })
  accountStates?: StaffAccountStateName[] | null
}

export const HandlerOrder = orderInput<'NAME' | 'OPEN_COMPLAINTS'>('Handler', {
  NAME: 'The name, as Dutch sorts it.',
  OPEN_COMPLAINTS: 'How many open complaints are assigned, of those that the reader may see.',
})
export const HandlerListArgs = listArgs(HandlerFilter, HandlerOrder)
export type HandlerList = InstanceType<typeof HandlerListArgs>
