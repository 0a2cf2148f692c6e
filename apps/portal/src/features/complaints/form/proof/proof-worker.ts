import { type Challenge, solveChallenge } from './solve-challenge.js'

addEventListener('message', async ({ data }: MessageEvent<Challenge>) => {
  postMessage(await solveChallenge(data))
})
