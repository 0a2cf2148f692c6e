import type { ForceMajeureState } from '@waarborg/domain/force-majeure'
import { fieldRejectionWords } from '../graph/field-rejection.words.js'
import type { RejectionWords } from '../graph/user-errors.js'
import type { ForceMajeureRefusal } from './acts/force-majeure-result.js'

const statesNl: Record<ForceMajeureState, string> = {
  PROPOSED: 'Deze overmacht wacht op een tweede persoon.',
  STANDING: 'Deze overmacht staat al vast.',
  DECLINED: 'Deze overmacht is afgewezen. Leg haar zo nodig opnieuw vast.',
  ENDED: 'Deze overmacht is al beëindigd.',
}
const statesEn: Record<ForceMajeureState, string> = {
  PROPOSED: 'This force majeure waits for a second person.',
  STANDING: 'This force majeure stands already.',
  DECLINED: 'This force majeure was declined. Record it again if need be.',
  ENDED: 'This force majeure was ended already.',
}

/** Why force majeure is not recorded, or stays as it is: the reason and the remedy. */
export const forceMajeureWords: RejectionWords<ForceMajeureRefusal> = {
  ...fieldRejectionWords,
  'in-the-future': {
    code: 'OUT_OF_RANGE',
    NL: () =>
      'Overmacht wordt achteraf vastgelegd: vul vandaag in of een eerdere dag. Latere dagen kunnen later.',
    EN: () =>
      'Force majeure is recorded afterwards: enter today or an earlier day. Later days can follow later.',
  },
  'ends-before-it-begins': {
    code: 'OUT_OF_RANGE',
    NL: () => 'De laatste dag ligt voor de eerste. Vul de eerste dag in of een latere.',
    EN: () => 'The last day is before the first. Enter the first day or a later one.',
  },
  'before-the-policy': {
    code: 'OUT_OF_RANGE',
    NL: () => 'Op die dag gold nog geen beleid. Controleer het jaar.',
    EN: () => 'No policy held on that day yet. Check the year.',
  },
  'too-many-days': {
    code: 'OUT_OF_RANGE',
    NL: ({ maximum }) => `Ten hoogste ${maximum} dagen. Controleer het jaar, of leg delen apart vast.`,
    EN: ({ maximum }) => `At most ${maximum} days. Check the year, or record parts by themselves.`,
  },
  'recorded-already': {
    code: 'NOT_ALLOWED_NOW',
    NL: () =>
      'Voor deze dagen en categorieën staat al overmacht vast, of dat wacht op een tweede persoon. Kies andere dagen of categorieën.',
    EN: () =>
      'For these days and categories force majeure stands already, or waits for a second person. Choose other days or categories.',
  },
  conflict: {
    code: 'CONFLICT',
    NL: () => 'Deze overmacht is intussen gewijzigd. Bekijk haar opnieuw en probeer het daarna nog eens.',
    EN: () => 'This force majeure was changed meanwhile. Look at it again and then try once more.',
  },
  'not-in-this-state': {
    code: 'NOT_ALLOWED_NOW',
    NL: ({ state }) => statesNl[state],
    EN: ({ state }) => statesEn[state],
  },
  'second-person-is-another': {
    code: 'NOT_ALLOWED_NOW',
    NL: () => 'U legde dit zelf vast. Vraag een andere beleidsmedewerker of de directie.',
    EN: () => 'You recorded this yourself. Ask another policy officer or management.',
  },
}
