import type { AskOptions, TestOffice } from '../test-office/test-office.fixture.js'

const FACTS = `id name state scopes version expiresAt revokedAt lastUsedAt addresses sellers { id name }
  secrets { prefix lastFour endsAt }`
const acts = {
  createPartnerKey: `mutation ($input: CreatePartnerKeyInput!) {
    createPartnerKey(input: $input) { secret partnerKey { ${FACTS} } userErrors { code path message } } }`,
  rotatePartnerKey: `mutation ($input: RotatePartnerKeyInput!) {
    rotatePartnerKey(input: $input) { secret partnerKey { ${FACTS} } userErrors { code path message } } }`,
  changePartnerKey: `mutation ($input: ChangePartnerKeyInput!) {
    changePartnerKey(input: $input) { partnerKey { ${FACTS} } userErrors { code path message } } }`,
  revokePartnerKey: `mutation ($input: RevokePartnerKeyInput!) {
    revokePartnerKey(input: $input) { partnerKey { ${FACTS} } userErrors { code path message } } }`,
}

/** Does something with a partner key as the administrator; gives the payload. */
export async function actOnKey(
  office: TestOffice,
  act: keyof typeof acts,
  input: object,
  options: AskOptions = {},
) {
  const { data, errors } = await office.ask(acts[act], { input }, { as: 'tess', ...options })
  if (errors !== undefined) throw new Error(JSON.stringify(errors))
  return data[act]
}

/** What a key for the first seller is asked with. */
export async function keyInput(
  office: TestOffice,
): Promise<{ name: string; scopes: string[]; sellerIds: string[] }> {
  const { data } = await office.ask('{ keySellers(search: "") { id } }', {}, { as: 'tess' })
  return { name: 'Koppeling', scopes: ['CATEGORIES_READ'], sellerIds: [data.keySellers[0].id] }
}

/** A key that works, with its secret. */
export async function makeOneKey(office: TestOffice, changes: object = {}) {
  const made = await actOnKey(office, 'createPartnerKey', { ...(await keyInput(office)), ...changes })
  if (made.userErrors.length > 0) throw new Error(JSON.stringify(made.userErrors))
  return made as {
    secret: string
    partnerKey: { id: string; version: number; secrets: { prefix: string }[] }
  }
}

/** So many keys, of which some were used. */
export async function makeKeys(office: TestOffice, count: number): Promise<void> {
  for (let turn = 0; turn < count; turn += 1) await makeOneKey(office, { name: `Koppeling ${turn % 7}` })
  await office.rows(
    `update partner_key set last_used_at = made_at where name in ('Koppeling 1', 'Koppeling 2')`,
  )
}

/** The header that carries a key. */
export const withKey = (secret: string): AskOptions => ({ headers: { authorization: `Bearer ${secret}` } })
