import { Field, InputType, Int, ObjectType } from 'type-graphql'
import { connectionType } from '../graph/connection.type.js'
import { graphEnum } from '../graph/enums.js'
import { listArgs, orderInput } from '../graph/list.args.js'
import { NodeType } from '../graph/node.type.js'
import { LocalDate, RegisterNumber } from '../graph/scalars.js'
import type { PointsRow } from './points-left.js'

export type CountryCode = 'NL' | 'BE'
export type AccountStateName = 'OPEN' | 'SUSPENDED' | 'CLOSED'
export type RegisterName = 'KVK' | 'KBO'

export const Country = graphEnum<CountryCode>('Country', 'A country that the marketplace serves.', {
  NL: 'The Netherlands.',
  BE: 'Belgium.',
})

export const AccountState = graphEnum<AccountStateName>('AccountState', 'Whether an account may sell.', {
  OPEN: 'The account may sell.',
  SUSPENDED: 'The account may not sell for now.',
  CLOSED: 'The account is closed for good.',
})

export const Register = graphEnum<RegisterName>('Register', 'A register of companies.', {
  KVK: 'The Dutch register: eight digits.',
  KBO: 'The Belgian register: ten digits.',
})

@ObjectType('Trader', {
  description: 'The company behind one or more seller accounts: a number in a register (D-15).',
  simpleResolvers: true,
})
export class TraderType {
  @Field(() => Register, { description: 'The register.' })
  register!: RegisterName

  @Field(() => RegisterNumber, { description: 'The number in it, digits only, leading zeros kept.' })
  registerNumber!: string

  @Field(() => String, { description: 'The name in the register.' })
  name!: string

  @Field(() => Country, { description: 'The country of the register.' })
  country!: CountryCode

  @Field(() => LocalDate, {
    nullable: true,
    description:
      'Since when no account can be opened on this register number, because its accounts were closed (BP-5); null when one can.',
  })
  blockedOn!: string | null

  @Field(() => [SellerType], {
    description: 'Its accounts that the reader may see, in order of their names.',
  })
  sellers!: SellerType[]

  id!: string
}

@ObjectType('Seller', {
  description: 'One account of a trader on the marketplace.',
  implements: NodeType,
  simpleResolvers: true,
})
export class SellerType extends NodeType {
  @Field(() => String, { description: 'The name that customers see.' })
  name!: string

  @Field(() => Country, { description: 'The country it sells in.' })
  country!: CountryCode

  @Field(() => AccountState, { description: 'Whether the account may sell.' })
  accountState!: AccountStateName

  @Field(() => LocalDate, { description: 'The day the account was opened.' })
  openedOn!: string

  @Field(() => LocalDate, {
    nullable: true,
    description: 'The day on which the seller left the account by choice (OS-1); null while it is used.',
  })
  leftOn!: string | null

  @Field(() => TraderType, { description: 'The company behind the account.' })
  trader!: TraderType

  @Field(() => Int, {
    nullable: true,
    description:
      'How many open complaints about this seller the reader may see; null for who reads no complaints.',
  })
  openComplaints!: number | null

  @Field(() => [SellerType], {
    description: 'The other accounts of the same trader that the reader may see.',
  })
  linkedSellers!: SellerType[]

  // The points of now, when they were read together with it; null when it has no ledger.
  points?: PointsRow | null
}

export const SellerConnectionType = connectionType('Seller', SellerType)

@InputType('SellerFilter', { description: 'Which sellers; all conditions hold together.' })
export class SellerFilter {
  @Field(() => String, {
    nullable: true,
    description: "Part of the account's or trader's name, or of the register number.",
  })
  search?: string | null

  @Field(() => [Country], { nullable: true, description: 'Selling in one of these countries.' })
  countries?: CountryCode[] | null

  @Field(() => [AccountState], { nullable: true, description: 'In one of these states.' })
  accountStates?: AccountStateName[] | null

  @Field(() => Int, { nullable: true, description: 'With so many policy points left today, or more.' })
  pointsAtLeast?: number | null

  @Field(() => Int, { nullable: true, description: 'With so many policy points left today, or fewer.' })
  pointsAtMost?: number | null
}

export type SellerOrderName = 'NAME' | 'OPENED_ON' | 'OPEN_COMPLAINTS' | 'POINTS' | 'ACCOUNT_STATE'

export const SellerOrder = orderInput<SellerOrderName>('Seller', {
  NAME: 'The name of the account, as Dutch sorts it.',
  OPENED_ON: 'The day the account was opened.',
  OPEN_COMPLAINTS: 'How many open complaints are about it, of those that the reader may see.',
  POINTS: 'How many policy points it has left today.',
  ACCOUNT_STATE: 'Whether it may sell: open, suspended, closed.',
})
export const SellerListArgs = listArgs(SellerFilter, SellerOrder)
export type SellerList = InstanceType<typeof SellerListArgs>
