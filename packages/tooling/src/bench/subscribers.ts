import { once } from 'node:events'
import { createClient } from 'graphql-ws'
import WebSocket from 'ws'
import { type Spread, spreadOf } from './measure.js'

export interface Telling {
  /** Milliseconds from asking for the change until the last subscriber was told. */
  readonly product: Spread
  readonly floor: Spread
  /** How many times longer than the bare broadcast. */
  readonly ratio: Spread
  readonly bytesPerSocket: number
}

const SUBSCRIPTION = 'subscription { complaintChanged { eventId kind complaint { number state } } }'

/** Counts what all subscribers are told, and lets one wait for the last of them. */
class Told {
  private count = 0
  private wanted = Number.POSITIVE_INFINITY
  private reached = () => {}

  one(): void {
    this.count += 1
    if (this.count >= this.wanted) this.reached()
  }

  /** Resolves when so many were told from now on. */
  next(subscribers: number): Promise<void> {
    this.count = 0
    this.wanted = subscribers
    return new Promise((resolve) => {
      this.reached = resolve
    })
  }
}

/**
 * How long it takes until all subscribers of the product hear of a submitted complaint, and until all sockets of the
 * floor have got a bare broadcast of 300 bytes, in turn.
 */
export async function tellSubscribers(options: {
  readonly productUrl: string
  readonly floorUrl: string
  readonly cookie: string
  readonly subscribers: number
  readonly rounds: number
  readonly submit: () => Promise<unknown>
  readonly memoryInBytes: () => number
}): Promise<Telling> {
  const { productUrl, floorUrl, cookie, subscribers, rounds, submit, memoryInBytes } = options
  const [product, floor] = [new Told(), new Told()]
  const before = memoryInBytes()
  const closeProduct = await subscribeAll(productUrl, cookie, subscribers, product)
  const bytesPerSocket = (memoryInBytes() - before) / subscribers
  const sockets = await connectAll(floorUrl, subscribers, floor)
  const tell = () => fetch(floorUrl, { method: 'POST', body: JSON.stringify({ name: 'event', values: [] }) })
  const ours: number[] = []
  const theirs: number[] = []
  for (let round = 0; round <= rounds; round += 1) {
    const mine = await timeUntil(product.next(subscribers), submit)
    const its = await timeUntil(floor.next(subscribers), tell)
    if (round === 0) continue
    ours.push(mine)
    theirs.push(its)
  }
  closeProduct()
  for (const socket of sockets) socket.terminate()
  return {
    product: spreadOf(ours),
    floor: spreadOf(theirs),
    ratio: spreadOf(ours.map((time, round) => time / (theirs[round] ?? Number.NaN))),
    bytesPerSocket,
  }
}

async function timeUntil(told: Promise<void>, act: () => Promise<unknown>): Promise<number> {
  const began = performance.now()
  await Promise.all([act(), told])
  return performance.now() - began
}

/** Each subscriber has a socket of its own. A subscription that has begun tells of a change; so one is awaited. */
async function subscribeAll(
  url: string,
  cookie: string,
  subscribers: number,
  told: Told,
): Promise<() => void> {
  class Signed extends WebSocket {
    constructor(address: string, protocols?: string | string[]) {
      super(address, protocols, { headers: { cookie, origin: url } })
    }
  }
  const clients = Array.from({ length: subscribers }, () =>
    createClient({
      url: `${url.replace('http', 'ws')}/graphql`,
      webSocketImpl: Signed,
      lazy: false,
      retryAttempts: 0,
    }),
  )
  await Promise.all(clients.map((client) => new Promise((resolve) => client.on('connected', resolve))))
  for (const client of clients)
    client.subscribe({ query: SUBSCRIPTION }, { next: () => told.one(), error: fail, complete: () => {} })
  await settled()
  return () => {
    for (const client of clients) void client.dispose()
  }
}

async function connectAll(url: string, subscribers: number, told: Told): Promise<WebSocket[]> {
  const sockets = Array.from({ length: subscribers }, () => new WebSocket(url.replace('http', 'ws')))
  await Promise.all(sockets.map((socket) => once(socket, 'open')))
  for (const socket of sockets) socket.on('message', () => told.one())
  return sockets
}

/** A subscription gives no sign that it has begun, so they are given time. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 3_000))

function fail(fault: unknown): never {
  throw new Error(`A subscription failed: ${JSON.stringify(fault)}`)
}
