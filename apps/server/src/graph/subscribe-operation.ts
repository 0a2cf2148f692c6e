import { createSourceEventStream, type ExecutionArgs, type ExecutionResult, execute } from 'graphql'
import type { RequestContext } from './context.js'
import type { Delivery } from './follow.js'

/**
 * As graphql's own `subscribe`, but each event is executed in the context of its own moment, so that nothing
 * is told from what was read for an earlier one. Ending it does not wait for the next event.
 * @param onFault the events cannot be read any more; the subscription then ends
 */
export async function subscribeOperation(
  args: ExecutionArgs,
  onFault: (fault: Error) => void,
): Promise<AsyncGenerator<ExecutionResult> | ExecutionResult> {
  const ending = new AbortController()
  const contextValue = { ...(args.contextValue as RequestContext), ended: ending.signal }
  const source = await createSourceEventStream({ ...args, contextValue })
  if (!(Symbol.asyncIterator in source)) return source
  const deliveries = source[Symbol.asyncIterator]() as AsyncIterator<Delivery<unknown>>
  const question = `${args.document.loc?.source.body} ${args.operationName} ${JSON.stringify(args.variableValues)}`
  const step = async (): Promise<IteratorResult<ExecutionResult>> => {
    const next = await deliveries.next()
    if (next.done) return next
    const { told, context } = next.value
    const answer = async () => execute({ ...args, rootValue: told, contextValue: context })
    return { done: false, value: await context.loaders.once(question, answer) }
  }
  return endable(step, () => ending.abort(), onFault)
}

const DONE = { done: true, value: undefined } as const

function endable<Item>(
  step: () => Promise<IteratorResult<Item>>,
  onEnd: () => void,
  onFault: (fault: Error) => void,
): AsyncGenerator<Item> {
  let ended = false
  let tell: ((result: IteratorResult<Item>) => void) | null = null
  const end = async () => {
    ended = true
    onEnd()
    tell?.(DONE)
    return DONE
  }
  const fail = (fault: Error) => {
    if (!ended) onFault(fault)
    return end()
  }
  const generator = {
    next: () =>
      new Promise<IteratorResult<Item>>((resolve) => {
        if (ended) return resolve(DONE)
        tell = resolve
        step().then((result) => resolve(ended ? DONE : result), fail)
      }),
    return: end,
    throw: end,
    [Symbol.asyncIterator]: () => generator,
    [Symbol.asyncDispose]: async () => void (await end()),
  }
  return generator
}
