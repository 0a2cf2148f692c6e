import type { Challenge } from './solve-challenge.js'

/** Solves a challenge beside the page, or within it where the browser has no such place. */
export async function solveAside(challenge: Challenge): Promise<number | null> {
  try {
    return await inWorker(challenge)
  } catch {
    const { solveChallenge } = await import('./solve-challenge.js')
    return solveChallenge(challenge)
  }
}

function inWorker(challenge: Challenge): Promise<number | null> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./proof-worker.ts', import.meta.url), { type: 'module' })
    const settle = (done: () => void) => {
      worker.terminate()
      done()
    }
    worker.addEventListener('message', ({ data }) => settle(() => resolve(data)))
    worker.addEventListener('error', () => settle(() => reject(new Error('No work beside the page'))))
    worker.postMessage(challenge)
  })
}
