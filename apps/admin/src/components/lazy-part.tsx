import { lazy } from 'react'
import { FailureNotice } from './failure-notice.js'

/**
 * Loads a piece of the program, and without a network waits for one: a browser does not fetch again in the same page
 * what it once failed to fetch.
 */
export async function onceOnline<Piece>(load: () => Promise<Piece>): Promise<Piece> {
  if (!navigator.onLine)
    await new Promise((resolve) => window.addEventListener('online', resolve, { once: true }))
  return load()
}

type Loadable = Awaited<ReturnType<Parameters<typeof lazy>[0]>>['default']

/**
 * A part of a screen, by the name that its module gives it, that is loaded when it is first shown. If that fails, it
 * says so in its place and leaves the rest of the screen, and all that was typed there, as it is.
 */
export function lazyPart<Name extends string, Module extends Record<Name, Loadable>>(
  load: () => Promise<Module>,
  name: Name,
) {
  return lazy<Module[Name]>(() =>
    onceOnline(load).then(
      (loaded) => ({ default: loaded[name] }),
      (fault: unknown) => ({ default: notLoaded(fault) as Module[Name] }),
    ),
  )
}

const notLoaded =
  (fault: unknown): Loadable =>
  () => <FailureNotice error={fault} onRetry={() => window.location.reload()} />
