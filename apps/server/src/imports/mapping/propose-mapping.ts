import { IMPORT_FIELDS, type ImportKind } from '@waarborg/domain/imports'
import { importFieldWords } from '../import-field.words.js'
import type { FieldMapping, ImportMapping } from './import-mapping.js'

/** Headings as offices and shops write them, beside the names and words of the fields themselves. */
// biome-ignore format: a table is read across
const HEADINGS: Readonly<Record<string, readonly string[]>> = {
  externalId: ['nummer', 'zaaknummer', 'dossiernummer', 'volgnummer', 'nr', 'id', 'case number', 'reference', 'kenmerk'],
  receivedOn: ['ontvangen', 'ontvangstdatum', 'datum ontvangst', 'datum', 'date received', 'date'],
  receivedAt: ['ontvangen', 'ontvangstdatum', 'datum ontvangst', 'datum', 'date received', 'date'],
  settledOn: ['afgehandeld', 'afgesloten', 'afgesloten op', 'datum afhandeling', 'closed', 'closed on'],
  category: ['categorie', 'code', 'rubriek', 'soort'],
  channel: ['kanaal', 'via', 'binnengekomen'],
  severity: ['prioriteit', 'spoed', 'priority'],
  language: ['taalcode'],
  subject: ['betreft', 'onderwerp', 'titel', 'title'],
  description: ['toelichting', 'beschrijving', 'inhoud', 'wat is er gebeurd', 'tekst', 'text'],
  wish: ['wens', 'gewenste oplossing', 'oplossing'],
  outcome: ['afhandeling', 'resultaat', 'oplossing', 'result'],
  orderNumber: ['ordernummer', 'order', 'bestelling', 'bestelnr', 'order id'],
  sellerName: ['winkel', 'seller', 'verkoper naam', 'shop'],
  name: ['klant', 'naam klant', 'klantnaam', 'customer', 'customer name', 'account', 'verkoper', 'naam account'],
  street: ['straatnaam', 'adres'],
  houseNumber: ['huisnr', 'nr.', 'huisnummer en toevoeging'],
  postcode: ['postcode klant', 'zip', 'zip code'],
  town: ['woonplaats', 'stad', 'city'],
  country: ['landcode'],
  telephone: ['telefoonnummer', 'tel', 'tel.', 'mobiel', 'phone'],
  email: ['e-mailadres', 'emailadres', 'mail', 'email address'],
  receiver: ['aangenomen', 'ontvangen door'],
  handler: ['behandeld door', 'medewerker', 'eigenaar', 'owner'],
  register: ['soort register'],
  registerNumber: ['kvk', 'kvk-nummer', 'kvk nummer', 'kvknummer', 'kbo', 'kbo-nummer', 'handelsregisternummer'],
  traderName: ['bedrijf', 'bedrijfsnaam', 'handelsnaam', 'statutaire naam', 'company'],
  openedOn: ['geopend', 'sinds', 'opened', 'actief sinds'],
  number: ['ordernummer', 'order', 'bestelling', 'bestelnr', 'order id', 'nummer'],
  orderedOn: ['besteldatum', 'orderdatum', 'datum', 'order date', 'date'],
  customerName: ['klant', 'klantnaam', 'naam klant', 'naam', 'customer'],
  customerEmail: ['e-mail', 'e-mailadres', 'email', 'mail'],
  product: ['product', 'omschrijving', 'artikelnaam', 'item'],
  amount: ['totaal', 'bedrag', 'prijs', 'total', 'price'],
  currency: ['valuta'],
  policyCategory: ['categorie', 'category', 'code', 'rubriek', 'soort overtreding'],
  deedOn: ['datum overtreding', 'overtreding op', 'gepleegd op', 'deed on', 'date of the deed'],
  bookedOn: ['boekdatum', 'datum boeking', 'ingehouden op', 'booked', 'date booked'],
  points: ['strafpunten', 'gewicht', 'aantal punten', 'weight'],
  reach: ['reikwijdte', 'geldt voor'],
  facts: ['toelichting', 'omschrijving', 'wat is er gebeurd', 'description'],
}

/** A mapping guessed from the headings: each column at most once, in the order of the fields. */
export function proposeMapping(kind: ImportKind, columns: readonly string[]): ImportMapping {
  const free = new Map(columns.filter((name) => name !== '').map((name) => [keyOf(name), name]))
  const fields: FieldMapping[] = []
  for (const { name } of IMPORT_FIELDS[kind]) {
    const words = importFieldWords[name]
    const wanted = [name, words?.NL ?? '', words?.EN ?? '', ...(HEADINGS[name] ?? [])].map(keyOf)
    const found = wanted.find((heading) => free.has(heading))
    const column = found === undefined ? undefined : free.get(found)
    if (found === undefined || column === undefined) continue
    free.delete(found)
    fields.push({ field: name, columns: [column], values: null, otherwise: null })
  }
  return { fields, keep: kind === 'HISTORY' ? [...free.values()] : null, categories: null }
}

/** Capitals, accents, spaces and dashes do not matter. */
const keyOf = (heading: string): string =>
  heading
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[\s_\-.:()]/g, '')
