import type { Violation } from '@waarborg/domain/violations'
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import type { RequestContext } from '../../graph/context.js'
import { ViolationType } from '../violation.type.js'
import { ViolationFileType } from '../violation-file.type.js'
import { publishStatement } from './publish-statement.js'
import { readStatement } from './read-statement.js'
import { noticeOf, terminationLetterOf } from './statement.words.js'

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

type File = ViolationFileType & { readonly id: string; readonly facts: Pick<Violation, 'state'> }

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
      'The statement as the transparency database of the European Union takes it, as JSON and without personal data; null before it was decided, and where `transparencyObstacles` say why.',
  })
  async transparencyStatement(@Root() file: File, @Ctx() context: RequestContext): Promise<string | null> {
    const { form } = await this.publish(file, context)
    return form === null ? null : JSON.stringify(form)
  }

  @FieldResolver(() => [String], {
    description:
      'Why nothing is published of what was decided, each reason in the language of the caller; empty when it is, and before.',
  })
  async transparencyObstacles(
    @Root() file: File,
    @Ctx() context: RequestContext,
  ): Promise<readonly string[]> {
    return (await this.publish(file, context)).obstacles
  }

  private async publish({ id, facts: { state } }: File, context: RequestContext) {
    if (state !== 'BOOKED' && state !== 'WITHDRAWN') return { form: null, obstacles: [] } as const
    return publishStatement(id, await readStatement(id, context), context.locale)
  }
}
