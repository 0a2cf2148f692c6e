import { faultsInStatement, transparencyStatement } from '@waarborg/domain/violations'
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import type { RequestContext } from '../../graph/context.js'
import { ViolationType } from '../violation.type.js'
import { ViolationFileType } from '../violation-file.type.js'
import { readStatement, type TellableStatement } from './read-statement.js'
import {
  noticeOf,
  OTHER_CONTENT,
  POINTS_IN_WORDS,
  publicFactsOf,
  terminationLetterOf,
} from './statement.words.js'

/** Adds the three texts that are made of one decision. */
@Resolver(() => ViolationType)
export class StatementOfReasonsResolver {
  @FieldResolver(() => String, {
    nullable: true,
    description:
      'All that is told with the decision, in the language of the caller; null before it, and of what was booked before reasons were kept.',
  })
  async statementOfReasons(
    @Root() violation: ViolationType,
    @Ctx() context: RequestContext,
  ): Promise<string | null> {
    const told = await readStatement(violation.id, context)
    return told === null ? null : noticeOf(told, context.locale)
  }
}

type File = ViolationFileType & { readonly id: string }

@Resolver(() => ViolationFileType)
export class StatementTextsResolver {
  @FieldResolver(() => String, {
    nullable: true,
    description: 'The letter by which accounts end, in the language of the caller; null when none does.',
  })
  async terminationLetter(@Root() file: File, @Ctx() context: RequestContext): Promise<string | null> {
    const told = await readStatement(file.id, context)
    return told === null ? null : terminationLetterOf(told, context.locale)
  }

  @FieldResolver(() => String, {
    nullable: true,
    description:
      'The statement as the transparency database of the European Union takes it, as JSON and without personal data; null when it would be refused.',
  })
  async transparencyStatement(@Root() file: File, @Ctx() context: RequestContext): Promise<string | null> {
    const told = await readStatement(file.id, context)
    return told === null ? null : publishable(file.id, told)
  }
}

function publishable(id: string, told: TellableStatement): string | null {
  const words = {
    publicFacts: publicFactsOf(told),
    pointsInWords: POINTS_IN_WORDS,
    otherContent: OTHER_CONTENT,
  }
  const form = transparencyStatement(told.statement, { puid: id, ...words })
  const personal = [told.sellerName, told.traderName, told.registerNumber]
  return faultsInStatement(form, personal).length === 0 ? JSON.stringify(form) : null
}
