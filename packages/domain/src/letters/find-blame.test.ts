import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type BlamedParty, findBlame } from './index.js'

const blamed = (text: string, locale: 'NL' | 'EN' = 'NL', exempt?: string[]) =>
  findBlame(text, locale, exempt).map(({ party }) => party)

const blaming: readonly (readonly [string, BlamedParty])[] = [
  ['Mijn collega is vergeten u terug te bellen.', 'colleague'],
  ['Onze baliemedewerkster heeft u verkeerd geholpen.', 'colleague'],
  ['Helaas heeft de bezorger het pakket bij het verkeerde adres afgegeven.', 'colleague'],
  ['Dat ligt helaas aan onze nieuwe medewerker.', 'colleague'],
  ['Het is de schuld van de chauffeur.', 'colleague'],
  ['De monteur vergat het onderdeel mee te nemen.', 'colleague'],
  ["Onze collega's hadden u eerder moeten bellen.", 'colleague'],
  ['Wij zijn vergeten u te antwoorden.', 'organisation'],
  ['Onze klantenservice heeft u onjuist voorgelicht.', 'organisation'],
  ['Het is misgegaan door een vergissing van ons magazijn.', 'organisation'],
  ['De afdeling Verzending heeft hierin gefaald.', 'organisation'],
  ['Dat komt door het systeem.', 'computer'],
  ['Door een storing in onze computer is uw bestelling twee keer verwerkt.', 'computer'],
  ['De website haperde toen u bestelde.', 'computer'],
  ['Vorige week was het kassasysteem vastgelopen.', 'computer'],
  ['De vertraging is veroorzaakt door de fabrikant.', 'manufacturer'],
  ['De leverancier heeft de verkeerde maat gestuurd.', 'manufacturer'],
  ['Dit is te wijten aan de producent.', 'manufacturer'],
]

const blamingNobody = [
  'Mijn collega Fatima belt u morgen.',
  'Onze medewerker zoekt uit waarom u de verkeerde maat kreeg.',
  'Wij begrijpen dat u de verkeerde maat hebt ontvangen en het spijt ons.',
  'Wij bieden u onze excuses aan en danken u voor uw melding.',
  'De fabrikant geeft twee jaar garantie op de motor.',
  'U vindt de voorwaarden op onze website.',
  'De monteur komt woensdag tussen 9 en 12 uur.',
  'Het pakket is niet aangekomen. Vandaag sturen wij een nieuw.',
  'Ons systeem stuurt u een bevestiging.',
  'U schreef: “jullie collega is vergeten te bellen”. Dat begrijpen wij goed.',
  '',
]

describe('KP-10 what a customer reads in Dutch', () => {
  it.each(blaming)('KP-10 does not say “%s”', (text, party) => {
    expect(blamed(text)).toEqual([party])
  })

  it.each(blamingNobody)('KP-10 may say “%s”', (text) => {
    expect(blamed(text)).toEqual([])
  })
})

describe('KP-10 what a customer reads in English', () => {
  it.each<readonly [string, BlamedParty]>([
    ['My colleague forgot to call you back.', 'colleague'],
    ['Unfortunately the driver has delivered it to the wrong address.', 'colleague'],
    ['This is the fault of our employee.', 'colleague'],
    ['We have failed to answer you.', 'organisation'],
    ['Our customer service has informed you incorrectly.', 'organisation'],
    ['That was due to our system.', 'computer'],
    ['The website crashed while you ordered.', 'computer'],
    ['The delay was caused by the manufacturer.', 'manufacturer'],
    ['The supplier sent the wrong size.', 'manufacturer'],
  ])('KP-10 does not say “%s”', (text, party) => {
    expect(blamed(text, 'EN')).toEqual([party])
  })

  it.each([
    'My colleague Fatima will call you tomorrow.',
    'We are sorry that you received the wrong size.',
    'The manufacturer gives two years of guarantee.',
    'You find the conditions on our website.',
    'You wrote: "your driver has lost my parcel through being careless". We understand.',
  ])('KP-10 may say “%s”', (text) => {
    expect(blamed(text, 'EN')).toEqual([])
  })
})

describe('KP-10 where it stands', () => {
  it('KP-10 tells each sentence and each party, by line and character', () => {
    const text = 'Het spijt ons.\nDat komt door de leverancier. En onze collega is vergeten u te bellen.'
    expect(findBlame(text, 'NL')).toEqual([
      { party: 'manufacturer', line: 2, column: 5 },
      { party: 'colleague', line: 2, column: 39 },
    ])
  })

  it('KP-10 capitals, accents and invisible signs hide nothing', () => {
    expect(blamed('DAT KOMT DOOR DE COMPUTER')).toEqual(['computer'])
    expect(blamed('dat komt door de com\u00adpúter')).toEqual(['computer'])
  })

  it('KP-10 spares names', () => {
    expect(blamed('Dat komt door De Collega BV.', 'NL', ['De Collega BV'])).toEqual([])
  })

  it('KP-10 always finds the sentence wherever it stands among others', () => {
    const words = fc.string().map((text) => text.replace(/[“”„"«»]/g, ''))
    fc.assert(
      fc.property(words, words, fc.constantFrom(...blaming), (before, after, [sentence, party]) => {
        const line = before.split('\n').length + 1
        expect(findBlame(`${before}\n${sentence}\n${after}`, 'NL')).toContainEqual(
          expect.objectContaining({ party, line }),
        )
      }),
    )
  })
})
