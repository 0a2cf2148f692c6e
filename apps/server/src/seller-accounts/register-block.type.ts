import type { LiftGround as GroundName } from '@waarborg/domain/sellers'
import type { Temporal } from 'temporal-polyfill'
import { Field, InputType, Int, ObjectType } from 'type-graphql'
import { connectionType } from '../graph/connection.type.js'
import { graphEnum } from '../graph/enums.js'
import { listArgs, orderInput } from '../graph/list.args.js'
import { NodeType } from '../graph/node.type.js'
import { DateTime, LocalDate } from '../graph/scalars.js'
import { HandlerType } from '../handlers/index.js'
import { SellerType, TraderType } from '../sellers/index.js'
import { RegistrationSignalType } from './registration-signal.type.js'

export type RegisterBlockStateName = 'BLOCKED' | 'LIFT_ASKED' | 'LIFTED'
export type LiftStateName = 'ASKED' | 'LIFTED' | 'DECLINED'

export const RegisterBlockState = graphEnum<RegisterBlockStateName>(
  'RegisterBlockState',
  'Whether an account can be opened on a register number.',
  {
    BLOCKED: 'None can be opened.',
    LIFT_ASKED: 'None can be opened; somebody asked for the block to be lifted, and a second person decides.',
    LIFTED: 'The block was lifted: they can be opened, for an owner who inherits nothing.',
  },
)

export const LiftGround = graphEnum<GroundName>('LiftGround', 'Why a block is lifted (D-7).', {
  CHANGE_OF_OWNERSHIP: 'The company has truly changed hands.',
  JUDGMENT: 'A judge or an independent body says so.',
})

export const LiftState = graphEnum<LiftStateName>('LiftState', 'What became of the asking for a lifting.', {
  ASKED: 'It waits for a second person.',
  LIFTED: 'A second person agreed.',
  DECLINED: 'It was declined, or taken back.',
})

@ObjectType('BlockLift', {
  description: 'That somebody asked for a block to be lifted, and what became of it.',
  simpleResolvers: true,
})
export class BlockLiftType {
  @Field(() => LiftState, { description: 'What became of it.' })
  state!: LiftStateName

  @Field(() => LiftGround, { description: 'Why.' })
  ground!: GroundName

  @Field(() => String, { description: 'The reason, as plain text.' })
  reason!: string

  @Field(() => String, { description: 'What proves it, as plain text.' })
  evidence!: string

  @Field(() => LocalDate, { description: 'Since when the number was blocked as it was asked for.' })
  blockedOn!: string

  @Field(() => HandlerType, { description: 'Who asked for it.' })
  askedBy!: HandlerType

  @Field(() => DateTime, { description: 'When.' })
  askedAt!: string

  @Field(() => HandlerType, { nullable: true, description: 'Who decided; null while it waits.' })
  decidedBy!: HandlerType | null

  @Field(() => DateTime, { nullable: true, description: 'When that was.' })
  decidedAt!: string | null

  @Field(() => String, { nullable: true, description: 'Why it was declined; null when it was not.' })
  declineReason!: string | null
}

@ObjectType('RegisterBlock', {
  description: 'A register number on which no account can be opened, or on which that was so (BP-5).',
  implements: NodeType,
  simpleResolvers: true,
})
export class RegisterBlockType extends NodeType {
  @Field(() => TraderType, { description: 'Whose number it is.' })
  trader!: TraderType

  @Field(() => RegisterBlockState, { description: 'Whether accounts can be opened.' })
  state!: RegisterBlockStateName

  @Field(() => LocalDate, { description: 'Since when it is blocked; of a lifted one, since when it was.' })
  blockedOn!: string

  @Field(() => [SellerType], { description: 'The accounts that are closed, in order of their names.' })
  closedAccounts!: SellerType[]

  @Field(() => [RegistrationSignalType], {
    description: 'Every attempt to open an account on it all the same, the newest first.',
  })
  attempts!: RegistrationSignalType[]

  @Field(() => [BlockLiftType], {
    description: 'What was asked and decided about lifting it, the newest first.',
  })
  lifts!: BlockLiftType[]

  @Field(() => Int, { description: 'Rises with every act on it; name it in `expectedVersion`.' })
  version!: number
}

export const RegisterBlockConnectionType = connectionType('RegisterBlock', RegisterBlockType)

@InputType('RegisterBlockFilter', { description: 'Which register blocks; all conditions hold together.' })
export class RegisterBlockFilter {
  @Field(() => String, {
    nullable: true,
    description: 'Part of the register number, of the trader’s name, or of the name of a closed account.',
  })
  search?: string | null

  @Field(() => [RegisterBlockState], { nullable: true, description: 'In one of these states.' })
  states?: RegisterBlockStateName[] | null

  @Field(() => Boolean, { nullable: true, description: 'Whether somebody tried to open an account on it.' })
  tried?: boolean | null

  @Field(() => LocalDate, { nullable: true, description: 'Blocked on this day or later.' })
  blockedFrom?: Temporal.PlainDate | null

  @Field(() => LocalDate, { nullable: true, description: 'Blocked on this day or earlier.' })
  blockedUntil?: Temporal.PlainDate | null
}

export type RegisterBlockOrderField = 'BLOCKED_ON' | 'NAME' | 'ATTEMPTS'

export const RegisterBlockOrder = orderInput<RegisterBlockOrderField>('RegisterBlock', {
  BLOCKED_ON: 'Since when it is blocked.',
  NAME: 'The name of the trader, as Dutch sorts it.',
  ATTEMPTS: 'How often somebody tried to open an account on it.',
})
export const RegisterBlockListArgs = listArgs(RegisterBlockFilter, RegisterBlockOrder)
export type RegisterBlockList = InstanceType<typeof RegisterBlockListArgs>
