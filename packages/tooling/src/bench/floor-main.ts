import { createServer, type IncomingMessage } from 'node:http'
import pg from 'pg'
import { WebSocketServer } from 'ws'

/**
 * The floor: Node's own HTTP server and one named prepared statement for each question, named inserts in a
 * transaction for a submission and for a decision, and a bare broadcast for an event. What the product does beyond this (sessions,
 * permissions, parsing, limits, the graph, deadlines, the journal, messages, search) is what is compared.
 */
const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 20 })
pool.on('error', () => {})
const statements = JSON.parse(process.argv[2] ?? '{}') as Record<string, string>
const BROADCAST = JSON.stringify({ type: 'next', payload: 'x'.repeat(270) })

const server = createServer(async (request, response) => {
  try {
    const { name, values } = JSON.parse(await bodyOf(request)) as { name: string; values: unknown[] }
    const data =
      name === 'submit'
        ? await inTransaction((client) => submit(client, values))
        : name === 'decision'
          ? await inTransaction((client) => decide(client, Number(values[0])))
          : name === 'event'
            ? broadcast()
            : await ask(name, values)
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ data }))
  } catch (fault) {
    response.writeHead(500).end(String(fault))
  }
})
const sockets = new WebSocketServer({ server })

async function ask(name: string, values: unknown[]): Promise<unknown> {
  const { rows } = await pool.query({ name, text: statements[name] ?? '', values })
  return (rows[0] as { data?: unknown } | undefined)?.data ?? null
}

async function inTransaction<T>(work: (client: pg.PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect()
  try {
    await client.query('begin')
    const done = await work(client)
    await client.query('commit')
    return done
  } finally {
    client.release()
  }
}

async function named<Row>(client: pg.PoolClient, name: string, values: unknown[]): Promise<Row> {
  const { rows } = await client.query({ name, text: statements[name] ?? '', values })
  return rows[0] as Row
}

async function submit(client: pg.PoolClient, values: unknown[]): Promise<unknown> {
  const { id, number } = await named<{ id: string; number: string }>(client, 'complaint', values.slice(0, 2))
  await named(client, 'complainant', [id, ...values.slice(2)])
  return { submitComplaint: { receipt: { number } } }
}

interface Entry {
  readonly id: string
  readonly seller_id: string
  readonly violation_id: string
}

/** An entry for each of the accounts, and its message. */
async function decide(client: pg.PoolClient, accounts: number): Promise<null> {
  for (let account = 0; account < accounts; account += 1) {
    const entry = await named<Entry>(client, 'entry', [])
    await named(client, 'message', [entry.id, entry.seller_id, entry.violation_id])
  }
  return null
}

function broadcast(): null {
  for (const socket of sockets.clients) socket.send(BROADCAST)
  return null
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part as Buffer)
  return Buffer.concat(parts).toString()
}

server.listen(Number(process.env.PORT), '127.0.0.1', () => process.send?.('serving'))
process.on('SIGTERM', () => {
  for (const socket of sockets.clients) socket.terminate()
  server.closeAllConnections()
  server.close(() => void pool.end().then(() => process.exit(0)))
})
process.on('disconnect', () => process.exit(1))
