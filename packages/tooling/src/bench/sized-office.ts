import { join } from 'node:path'
import { type BenchOffice, withClient } from './bench-office.js'
import type { Question } from './question.js'
import { FLOOR_TABLES, questionsFor } from './questions.js'
import { seedComplaints } from './seed-complaints.js'
import { type Serving, serve } from './serve.js'
import { signIn } from './sign-in.js'
import { SUBMISSION_STATEMENTS } from './submission.js'

/** An office of so many complaints, served by the product and by the floor. */
export interface SizedOffice {
  readonly size: number
  readonly questions: readonly Question[]
  readonly product: Serving
  readonly floor: Serving
  /** What another server is told to work on the same database. */
  readonly environment: Readonly<Record<string, string>>
  /** Of the coordinator, signed in. */
  readonly cookie: string
  close(): Promise<void>
}

export async function openSizedOffice(office: BenchOffice, size: number): Promise<SizedOffice> {
  const database = await office.database(`office_${size}`)
  const questions = await withClient(database.ownerUrl, async (owner) => {
    await seedComplaints(owner, size)
    await owner.query(FLOOR_TABLES)
    return questionsFor(owner)
  })
  const product = await office.serve(database)
  const statements = Object.fromEntries(questions.map(({ name, statement }) => [name, statement]))
  const program = join(office.root, 'packages', 'tooling', 'dist', 'bench', 'floor-main.js')
  const floor = await serve(office.node, program, database.environment, [
    JSON.stringify({ ...statements, ...SUBMISSION_STATEMENTS }),
  ])
  return {
    size,
    questions,
    product,
    floor,
    environment: database.environment,
    cookie: await signIn(product.url),
    close: async () => {
      await product.stop()
      await floor.stop()
    },
  }
}
