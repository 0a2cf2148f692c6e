import type { Datum } from '@waarborg/domain/complaints'
import type { ViolationActName } from './record-violation.js'

type Words = Readonly<Record<'NL' | 'EN', string>>

/** After "has meanwhile". */
export const actWords: Record<ViolationActName, Words> = {
  'violation-reported': { NL: 'de overtreding gemeld', EN: 'reported the violation' },
  'seller-heard': { NL: 'vastgelegd dat de verkoper is gehoord', EN: 'recorded that the seller was heard' },
  'violation-proposed': {
    NL: 'beslist; een tweede persoon moet instemmen',
    EN: 'decided; a second person must agree',
  },
  'violation-returned': {
    NL: 'de overtreding teruggegeven om opnieuw te beslissen',
    EN: 'sent the violation back to be decided again',
  },
  'violation-booked': { NL: 'beslist en de punten ingehouden', EN: 'decided and deducted the points' },
  'violation-taken-over': {
    NL: 'de overtreding overgenomen van elders',
    EN: 'taken the violation over from elsewhere',
  },
  'violation-declined': { NL: 'beslist dat het geen overtreding is', EN: 'decided that it is no violation' },
  'violation-withdrawn': {
    NL: 'de overtreding ingetrokken wegens overmacht',
    EN: 'withdrawn the violation for force majeure',
  },
  'objection-made': { NL: 'bezwaar gemaakt of vastgelegd', EN: 'made or recorded an objection' },
  'objection-decided': { NL: 'op het bezwaar beslist', EN: 'decided on the objection' },
  'notice-delivery-recorded': {
    NL: 'vastgelegd of een bericht aankwam',
    EN: 'recorded whether a notice arrived',
  },
}

/** What would tell who complained. */
export const datumWords: Record<Datum, Words> = {
  name: { NL: '(een deel van) de naam van de melder', EN: '(part of) the name of the complainant' },
  email: { NL: 'het e-mailadres van de melder', EN: 'the e-mail address of the complainant' },
  telephone: { NL: 'het telefoonnummer van de melder', EN: 'the telephone number of the complainant' },
  postcode: { NL: 'de postcode van de melder', EN: 'the postcode of the complainant' },
  address: {
    NL: 'de straat en het huisnummer van de melder',
    EN: 'the street and house number of the complainant',
  },
  'complaint-number': { NL: 'het nummer van de melding', EN: 'the number of the complaint' },
}
