import type { ImportKind } from './import-kind.js'

/** How a field is read, so that people and the preview can say what is expected in it. */
export type ImportFieldForm =
  | 'TEXT'
  | 'LONG_TEXT'
  | 'DAY'
  | 'MOMENT'
  | 'CATEGORY'
  | 'CHANNEL'
  | 'SEVERITY'
  | 'LANGUAGE'
  | 'COUNTRY'
  | 'YES_NO'
  | 'EMAIL'
  | 'TELEPHONE'
  | 'POSTCODE'
  | 'ORDER_NUMBER'
  | 'REGISTER'
  | 'REGISTER_NUMBER'
  | 'HANDLER'
  | 'AMOUNT'
  | 'CURRENCY'
  | 'POLICY_CATEGORY'
  | 'POINTS'
  | 'REACH'

export interface ImportField {
  readonly name: string
  readonly form: ImportFieldForm
  readonly required: boolean
}

const field = (name: string, form: ImportFieldForm, required = false): ImportField => ({
  name,
  form,
  required,
})

const complainant = [
  field('street', 'TEXT'),
  field('houseNumber', 'TEXT'),
  field('postcode', 'POSTCODE'),
  field('town', 'TEXT'),
  field('country', 'COUNTRY'),
  field('telephone', 'TELEPHONE'),
  field('email', 'EMAIL'),
]

/** What each kind of import can take from a row, in the order in which people fill it in. */
// biome-ignore format: a table is read across
export const IMPORT_FIELDS: Readonly<Record<ImportKind, readonly ImportField[]>> = {
  HISTORY: [
    field('externalId', 'TEXT', true), field('receivedOn', 'DAY', true), field('settledOn', 'DAY'),
    field('category', 'CATEGORY', true), field('channel', 'CHANNEL'), field('language', 'LANGUAGE'),
    field('subject', 'TEXT'), field('description', 'LONG_TEXT'), field('wish', 'LONG_TEXT'), field('outcome', 'LONG_TEXT'),
    field('orderNumber', 'ORDER_NUMBER'), field('sellerName', 'TEXT'), field('name', 'TEXT'), ...complainant,
  ],
  OPEN: [
    field('externalId', 'TEXT', true), field('receivedAt', 'MOMENT', true), field('category', 'CATEGORY', true),
    field('channel', 'CHANNEL'), field('severity', 'SEVERITY'), field('language', 'LANGUAGE'), field('subject', 'TEXT'),
    field('description', 'LONG_TEXT', true), field('wish', 'LONG_TEXT'), field('orderNumber', 'ORDER_NUMBER'),
    field('sellerName', 'TEXT'), field('name', 'TEXT', true), ...complainant, field('checked', 'YES_NO'),
    field('receiver', 'HANDLER'), field('handler', 'HANDLER'),
  ],
  SELLERS: [
    field('register', 'REGISTER'), field('registerNumber', 'REGISTER_NUMBER', true), field('traderName', 'TEXT'),
    field('name', 'TEXT', true), field('country', 'COUNTRY'), field('openedOn', 'DAY'),
  ],
  ORDERS: [
    field('number', 'ORDER_NUMBER', true), field('orderedOn', 'DAY', true), field('customerName', 'TEXT'),
    field('customerEmail', 'EMAIL'), field('sellerName', 'TEXT'), field('product', 'TEXT'),
    field('amount', 'AMOUNT'), field('currency', 'CURRENCY'),
  ],
  VIOLATIONS: [
    field('externalId', 'TEXT', true), field('register', 'REGISTER'), field('registerNumber', 'REGISTER_NUMBER', true),
    field('name', 'TEXT', true), field('policyCategory', 'POLICY_CATEGORY', true), field('deedOn', 'DAY', true),
    field('bookedOn', 'DAY', true), field('points', 'POINTS', true), field('reach', 'REACH'),
    field('facts', 'LONG_TEXT', true),
  ],
}
