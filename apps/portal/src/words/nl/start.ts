import { usualOfficeTextsNl as usual } from '@waarborg/ui'
export const start = {
  title: usual.title,
  lead: usual.introduction,
  begin: 'Begin uw melding',
  resume: 'Ga verder met uw melding',
  duration: 'Duurt ongeveer 5 minuten. Melden kost u niets.',
  nextTitle: 'Zo gaat het verder',
  next: [
    {
      when: 'Meteen',
      what: 'U krijgt een nummer en een eigen link',
      how: 'Met die link ziet u altijd hoe het met uw melding staat en wie ermee bezig is.',
    },
    {
      when: 'Binnen 24 uur',
      what: 'Wij nemen contact met u op',
      how: 'Dat doen wij op werkdagen. Wij luisteren naar uw verhaal en spreken met u af wanneer u antwoord krijgt.',
    },
    {
      when: 'Daarna',
      what: 'U kiest mee',
      how: 'Wij leggen u voor wat er kan. Wij schrijven op wat er gebeurt, wie dat doet en wanneer.',
    },
    {
      when: 'Binnen 4 weken',
      what: 'U hebt ons antwoord',
      how: 'Hebben wij meer tijd nodig? Dan hoort u dat binnen 3 weken, met de reden en een nieuwe datum.',
    },
  ],
  afterwards:
    'Later vragen wij u of het echt is opgelost. Komen wij er samen niet uit, dan kan een onafhankelijke derde erover beslissen.',
  knowTitle: 'Goed om te weten',
  confidentialTitle: usual.confidentialTitle,
  confidential: usual.confidentiality,
  nameTitle: 'Wij hebben uw naam nodig',
  name: 'Een melding zonder naam kunnen wij niet behandelen: wij willen u kunnen bellen en u kunnen antwoorden.',
  safety:
    'Gaat het om veiligheid en noemt u liever geen naam? Bel ons, of laat het ons weten zonder naam. Dan kijken wij toch naar wat u vertelt.',
  safetyLink: 'Vertel zonder naam wat er gevaarlijk is',
  paper: 'Liever op papier? Druk het formulier af (PDF)',
  followTitle: 'Hebt u al iets gemeld?',
  follow: 'Volg uw melding',
}
