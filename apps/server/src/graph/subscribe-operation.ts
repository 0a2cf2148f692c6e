import { createSourceEventStream, type ExecutionArgs, type ExecutionResult, execute } from 'graphql'
import type { Delivery } from './follow.js'

type Deliveries = AsyncIterator<Delivery<unknown>>

/**
 * As graphql's own `subscribe`, but each event is executed in the context of its own moment, so that nothing
 * is told from what was read for an earlier one. Ending it does not wait for the next event.
 * @param onFault the events cannot be read any more; the subscription then ends
 */
export async function subscribeOperation(
  args: ExecutionArgs,
  onFault: (fault: Error) => void,
): Promise<AsyncGenerator<ExecutionResult> | ExecutionResult> {
  const source = await createSourceEventStream(args)
  if (!(Symbol.asyncIterator in source)) return source
  const deliveries = source[Symbol.asyncIterator]() as Deliveries
  return endable(
    async () => {
      const next = await deliveries.next()
      if (next.done) return next
      const { told, context } = next.value
      return { done: false, value: await execute({ ...args, rootValue: told, contextValue: context }) }
    },
    deliveries,
    onFault,
  )
}

const DONE = { done: true, value: undefined } as const

function endable<Item>(
  step: () => Promise<IteratorResult<Item>>,
  source: Deliveries,
  onFault: (fault: Error) => void,
): AsyncGenerator<Item> {
  let ended = false
  let tell: ((result: IteratorResult<Item>) => void) | null = null
  const end = async () => {
    ended = true
    tell?.(DONE)
    void source.return?.()
    return DONE
  }
  const failed = (fault: Error) => {
    if (!ended) onFault(fault)
    return end()
  }
  const generator = {
    next: () =>
      new Promise<IteratorResult<Item>>((resolve) => {
        if (ended) return resolve(DONE)
        tell = resolve
        step().then((result) => resolve(ended ? DONE : result), failed)
      }),
    return: end,
    throw: end,
    [Symbol.asyncIterator]: () => generator,
    [Symbol.asyncDispose]: async () => void (await end()),
  }
  return generator
}
