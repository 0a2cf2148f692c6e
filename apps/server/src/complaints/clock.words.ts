import type { Locale } from '@waarborg/domain/complaints'
import type { ClockKind } from '@waarborg/domain/deadlines'

/** The rule behind each clock, in a sentence. */
export const clockRules: Record<ClockKind, Record<Locale, string>> = {
  'first-contact': {
    NL: 'Binnen 24 uur op werkdagen is er contact met de melder. De klok loopt alleen op werkdagen, de hele dag.',
    EN: 'The complainant is contacted within 24 hours on working days. The clock runs on working days only, all day long.',
  },
  'agreed-deadline': {
    NL: 'De dag die met de melder is afgesproken, tot het einde van die dag.',
    EN: 'The day that was agreed with the complainant, until the end of that day.',
  },
  'delay-notice': {
    NL: 'Is er meer tijd nodig, dan hoort de melder dat uiterlijk op dag 21 na de ontvangst, met reden en nieuwe datum.',
    EN: 'When more time is needed the complainant is told by day 21 after receipt, with the reason and a new date.',
  },
  decision: {
    NL: 'Uiterlijk op dag 28 na de ontvangst is er een beslissing. Valt die dag op een vrije dag, dan geldt de werkdag ervoor.',
    EN: 'There is a decision by day 28 after receipt. When that day is not a working day, the working day before it is kept.',
  },
  agreement: {
    NL: 'De dag die bij de afspraak is genoemd, tot het einde van die dag.',
    EN: 'The day that was named in the agreement, until the end of that day.',
  },
  'management-reading': {
    NL: 'De directie bevestigt uiterlijk op de eerstvolgende werkdag na de ontvangst dat zij een ernstige melding heeft gelezen.',
    EN: 'Management confirms having read a serious complaint by the end of the working day after its receipt.',
  },
  'holding-reply': {
    NL: 'De dag waarop het tussenbericht een inhoudelijk antwoord beloofde, tot het einde van die dag.',
    EN: 'The day on which the holding reply promised a substantive answer, until the end of that day.',
  },
  aftercare: {
    NL: 'De dag waarop wordt nagevraagd of het werkelijk is opgelost, tot het einde van die dag.',
    EN: 'The day on which somebody asks whether it is really solved, until the end of that day.',
  },
}
