import type { Locale } from '../complaints/index.js'

/** Who gets the blame in what a customer reads. @source KP-10 */
export type BlamedParty = 'colleague' | 'organisation' | 'computer' | 'manufacturer'

interface BlameWords {
  /** Who can be blamed; whole words in small letters without accents, as patterns. */
  readonly parties: Readonly<Record<BlamedParty, readonly string[]>>
  /** What stands before whoever it is put down to: “it is due to”. */
  readonly causedBy: readonly string[]
  /** Between whom it is about and what is said to have been done badly. */
  readonly auxiliary: readonly string[]
  /** What was done badly, after the auxiliary. */
  readonly failed: readonly string[]
  /** The same as a verb of its own: “forgot”. */
  readonly fails: readonly string[]
}

/**
 * How a sentence puts what happened down to somebody, in the language it is written in. A party alone blames nobody:
 * “our colleague will call you” stays, and so does what the customer's own words between quotation marks say.
 * @source KP-10
 */
export const BLAME_WORDS: Readonly<Record<Locale, BlameWords>> = {
  // biome-ignore format: a list is read across
  NL: {
    parties: {
      colleague: [
        "collega(?:'?s)?", '\\w*medewerk(?:er|ers|ster|sters)', 'werknemers?', 'chauffeurs?',
        '\\w*bezorgers?', '\\w*monteurs?', 'stagiaires?', 'uitzendkracht(?:en)?', 'leidinggevenden?',
        'managers?',
      ],
      organisation: [
        'wij', 'we', 'organisatie', '(?:ons|het) bedrijf', '\\w*afdeling(?:en)?', 'klantenservice',
        '\\w*magazijn', 'directie', 'kantoor',
      ],
      computer: [
        '\\w*computers?', '\\w*systeem', '\\w*systemen', 'software', '\\w*programma', 'website',
        'webwinkel', 'app', 'servers?', 'netwerk', 'automatisering', 'kassa',
      ],
      manufacturer: [
        '\\w*fabrikant(?:en)?', 'fabriek', 'producent(?:en)?', '\\w*leverancier(?:s)?', 'importeurs?',
        'maker',
      ],
    },
    causedBy: [
      '(?:lag|ligt|liggen|lagen|gelegen) (?:\\w+ ){0,3}aan', 'te wijten aan',
      '(?:komt|kwam|gekomen|veroorzaakt|ontstaan|misgegaan|misgelopen) (?:\\w+ ){0,3}door',
      'door toedoen van',
      'door (?:\\w+ ){0,2}(?:storing|vergissing|nalatigheid|slordigheid|onoplettendheid|onzorgvuldigheid|blunder) (?:\\w+ ){0,2}(?:van|bij|in)',
      '(?:schuld|nalatigheid|slordigheid|vergissing|verwijtbaar) (?:\\w+ ){0,2}(?:van|bij|aan)', 'verwijt',
      'verwijten',
    ],
    auxiliary: [
      'heeft', 'had', 'hebben', 'hadden', 'is', 'was', 'zijn', 'waren', 'deed', 'deden', 'gaf', 'gaven',
      'liet', 'lieten',
    ],
    failed: [
      'vergeten', 'verzuimd', 'nagelaten', 'verkeerde?', 'onjuiste?', 'onterecht', 'slordige?',
      'niet goed', 'niet opgelet', 'niet goed opgelet', 'onoplettend', 'onzorgvuldige?', 'nalatige?',
      'gefaald', 'vergist', 'geblunderd', 'de mist in', 'steken (?:laten )?vallen', 'afweten',
      'zitten slapen', 'kapot', 'defecte?', 'ondeugdelijke?', 'vastgelopen', 'uitgevallen', 'gecrasht',
      'slecht', 'moeten',
    ],
    fails: [
      'vergat', 'vergaten', 'verzuimde', 'verzuimden', 'faalde', 'faalt', 'falen', 'faalden', 'blunderde',
      'haperde', 'hapert', 'crashte', 'sliep', 'vergiste', 'vergisten',
    ],
  },
  // biome-ignore format: a list is read across
  EN: {
    parties: {
      colleague: [
        'colleagues?', 'co-?workers?', 'employees?', 'staff(?: members?)?', 'agents?', 'drivers?',
        'couriers?', 'mechanics?', 'trainees?', 'managers?', 'supervisors?',
      ],
      organisation: [
        'we', 'organisation', 'organization', 'our company', 'the company', 'department',
        'customer service', 'warehouse', 'management', 'office',
      ],
      computer: [
        'computers?', 'systems?', 'software', 'programme?', 'website', 'webshop', 'app', 'servers?',
        'network', 'automation',
      ],
      manufacturer: ['manufacturers?', 'factory', 'producers?', 'suppliers?', 'importers?', 'makers?'],
    },
    causedBy: [
      '(?:due|down|owing) (?:\\w+ ){0,2}to', 'because of', 'caused by', 'the result of',
      '(?:blame|fault|negligence|carelessness|oversight) (?:\\w+ ){0,3}(?:of|by|with|on)',
      '(?:blame|blames|blamed)', '(?:failure|outage|slip|breakdown) (?:\\w+ ){0,2}(?:of|by|in)',
    ],
    auxiliary: ['has', 'have', 'had', 'is', 'are', 'was', 'were', 'did', 'gave', 'sent'],
    failed: [
      'forgotten', 'failed', 'neglected', 'overlooked', 'messed up', 'wrong', 'wrongly', 'incorrectly?',
      'careless', 'negligent', 'not paid attention', 'not paying attention', 'not been careful', 'broken',
      'broken down', 'crashed', 'down', 'defective', 'faulty', 'let you down', 'slipped up', 'should have',
      'not done (?:\\w+ ){0,2}properly', 'badly', 'poorly',
    ],
    fails: [
      'forgot', 'failed', 'fails', 'neglected', 'overlooked', 'messed up', 'crashed', 'malfunctioned',
      'broke down', 'slipped up', 'let you down', 'should have',
    ],
  },
}
