import { accepted } from '@waarborg/domain/foundation'
import type { EntityManager } from 'typeorm'
import { addJob, defineTask, type Task } from '../jobs/index.js'
import type { Office } from '../office.js'
import type { LetterKind, OwedMail } from './letter.js'
import { postLetter } from './post-letter.js'
import { SEND_MESSAGE } from './send-message.task-name.js'

/** What is sent and how it is written; messages of other kinds stay where they are. */
export function mailTasks(kinds: readonly LetterKind[]): readonly Task[] {
  return [
    defineTask<{ messageId: string }>({
      name: SEND_MESSAGE,
      run: ({ messageId }, { office }) => sendMessage(office, kinds, messageId),
    }),
    defineTask({
      name: 'send-waiting-messages',
      every: '*/10 * * * *',
      run: (_payload, { office, requestId }) => rouseWaiting(office, kinds, requestId),
    }),
  ]
}

async function sendMessage(office: Office, kinds: readonly LetterKind[], id: string): Promise<void> {
  const owed = await office.reads.row<OwedMail & { kind: string }>({
    name: 'message to send',
    text: `select id, kind, handler_id as "handlerId", seller_contact_id as "sellerContactId", facts from outbox_message where id = $1 and state = 'WAITING'`,
    values: [id],
  })
  const kind = kinds.find((each) => each.kind === owed?.kind)
  if (owed === undefined || kind === undefined) return
  if (owed.handlerId === null && owed.sellerContactId === null) return forget(office, id)
  const letter = await kind.compose(office, owed)
  const outcome = letter === null ? 'refused' : await postLetter(office, letter, id)
  if (outcome !== 'waits') await settle(office, id, outcome === 'sent' ? 'SENT' : 'FAILED')
}

/**
 * Messages for which no job is left: there was nowhere to send them, and now there may be. One that was tried as
 * often as a job is tried has failed.
 */
async function rouseWaiting(office: Office, kinds: readonly LetterKind[], requestId: string): Promise<void> {
  const names = kinds.map(({ kind }) => kind)
  await office.transact(async (manager) => {
    const waiting = (await manager.query(
      `select m.id, j.id is not null as exhausted from outbox_message m
         left join graphile_worker.jobs j on j.key = 'mail ' || m.id
       where m.state = 'WAITING' and m.kind = any($1::text[]) and (j.id is null or j.attempts >= j.max_attempts)
       order by m.recorded_at limit 500`,
      [names],
    )) as { id: string; exhausted: boolean }[]
    for (const { id, exhausted } of waiting)
      if (exhausted) await fail(manager, office, id)
      else if (canPost(office))
        await addJob(manager, SEND_MESSAGE, { messageId: id }, { requestId, key: `mail ${id}` })
    return accepted(null)
  })
}

const canPost = ({ mail, mode }: Office) => mail.smtpUrl !== null || mode === 'demonstration'

const settling = `update outbox_message set state = $2, settled_at = $3 where id = $1 and state = 'WAITING'`

async function settle(office: Office, id: string, state: 'SENT' | 'FAILED'): Promise<void> {
  await office.reads.rows({
    name: 'settle a message',
    text: settling,
    values: [id, state, office.now().toString()],
  })
}

const fail = (manager: EntityManager, office: Office, id: string): Promise<unknown> =>
  manager.query(settling, [id, 'FAILED', office.now().toString()])

async function forget(office: Office, id: string): Promise<void> {
  await office.reads.rows({
    name: 'forget a message to nobody',
    text: 'delete from outbox_message where id = $1',
    values: [id],
  })
}
