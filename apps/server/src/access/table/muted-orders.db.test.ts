import type { TableActor } from '@waarborg/schema/access-table'
import { mutedKeys } from '@waarborg/schema/access-table'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openTestOffice, type TestOffice } from '../../test-office/test-office.fixture.js'
import { credentials } from './table-actors.fixture.js'

let office: TestOffice
beforeAll(async () => {
  office = await openTestOffice()
})
afterAll(() => office.close())

const lists: Readonly<Record<string, string>> = {
  CategoryOrderField: 'categories',
  HandlerOrderField: 'handlers',
  SellerOrderField: 'sellers',
}

async function inOrder(key: string, actor: TableActor): Promise<string[]> {
  const [by = '', field = ''] = key.split('.')
  const query = `{ list: ${lists[by]}(first: 100, orderBy: { field: ${field}, direction: ASC }) { nodes { id } } }`
  const { data } = await office.ask(query, {}, { headers: { ...(await credentials[actor](office)) } })
  return data.list.nodes.map(({ id }: { id: string }) => id)
}

it.each(Object.entries(mutedKeys).filter(([key]) => key.includes('OrderField.')))(
  'KP-1 in the order of %s everything is alike to %s, and only addresses are in order',
  async (key, muted) => {
    for (const actor of muted) {
      const ids = await inOrder(key, actor)
      expect(ids.length).toBeGreaterThan(1)
      expect([actor, ids]).toEqual([actor, ids.toSorted()])
    }
    const told = await inOrder(key, 'auditor')
    expect(told).not.toEqual(told.toSorted())
  },
)
