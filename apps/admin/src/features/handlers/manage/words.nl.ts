/** Words about the accounts of people, for who looks after them. */
export const peopleNl = {
  invite: 'Iemand uitnodigen',
  inviteText:
    'Wie u uitnodigt, krijgt een mail met een link die een week werkt, en kiest daarmee een wachtwoord.',
  inviteAct: 'Uitnodiging versturen',
  invited: 'De uitnodiging gaat naar {email}.',
  facts: 'Gegevens wijzigen',
  team: 'Team (mag leeg)',
  teamHelp: 'Als het kantoor met teams werkt.',
  roles: 'Rollen',
  rolesHelp:
    'Meer dan één mag. Niemand geeft zichzelf een rol. Een beheerder leest geen meldingen: die rol gaat niet samen met een rol die dat wel doet.',
  rolesRequired: 'Kies ten minste één rol.',
  rolesEffect: 'Wie andere rollen krijgt, wordt overal afgemeld en gaat daarna met de nieuwe verder.',
  rolesSaved: 'De rollen van {name} zijn gewijzigd.',
  save: 'Opslaan',
  saved: 'De gegevens zijn gewijzigd.',
  conflict: 'Iemand was u voor',
  takeOver: 'Toon de nieuwe stand',
  account: {
    title: 'Account',
    state: {
      INVITED: '{name} is uitgenodigd en heeft nog geen wachtwoord gekozen.',
      ACTIVE: '{name} kan zich aanmelden.',
      DISABLED: '{name} kan zich niet aanmelden en krijgt geen werk.',
    },
    INVITE_AGAIN: {
      act: 'Uitnodiging opnieuw versturen',
      done: 'Er gaat een nieuwe uitnodiging naar {name}. De vorige werkt niet meer.',
    },
    ENABLE: { act: 'Weer inschakelen', done: '{name} kan zich weer aanmelden.' },
    DISABLE: {
      act: 'Uitschakelen',
      title: '{name} uitschakelen?',
      text: '{name} wordt meteen overal afgemeld, kan zich niet meer aanmelden en krijgt geen nieuw werk.',
      work: '{count, plural, =0 {Er staat geen open werk op deze naam.} one {Er staat nog # open melding op deze naam. Laat de coördinator die opnieuw toewijzen.} other {Er staan nog # open meldingen op deze naam. Laat de coördinator die opnieuw toewijzen.}}',
      workUnseen: 'Vraag de coördinator om open werk op deze naam opnieuw toe te wijzen.',
      done: '{name} is uitgeschakeld en overal afgemeld.',
    },
    RESET_SECOND_FACTOR: {
      act: 'Tweede stap wissen',
      title: 'De tweede stap van {name} wissen?',
      text: 'Doe dit alleen als u zeker weet dat u met {name} spreekt. App, passkeys en herstelcodes werken daarna niet meer, en {name} wordt overal afgemeld.',
      done: 'De tweede stap van {name} is gewist.',
    },
  },
} as const
