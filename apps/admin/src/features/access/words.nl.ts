export const accessNl = {
  title: 'Aanmelden',
  intro: 'Voor medewerkers die meldingen behandelen.',
  email: 'E-mailadres',
  password: 'Wachtwoord',
  signIn: 'Aanmelden',
  busy: 'Bezig met aanmelden',
  forgotten: 'Wachtwoord vergeten?',
  or: 'of',
  openId: 'Aanmelden met {name}',
  toSignIn: 'Naar het aanmelden',
  reason: {
    expired: 'Uw aanmelding is verlopen. Meld u opnieuw aan; daarna gaat u verder waar u was.',
    openIdRefused:
      'Aanmelden via uw organisatie is niet gelukt. Probeer het opnieuw, of vraag de beheerder of uw e-mailadres hier bekend is.',
    passwordChanged: 'Uw wachtwoord is gewijzigd. Meld u er nu mee aan.',
  },
  required: {
    email: 'Vul uw e-mailadres in.',
    password: 'Vul uw wachtwoord in.',
    newPassword: 'Kies een wachtwoord.',
    officeName: 'Vul de naam van de organisatie in.',
    officeAddress: 'Vul het postadres in.',
  },
  second: {
    title: 'Bevestig dat u het bent',
    required: 'Typ de code.',
    confirm: 'Bevestigen',
    back: 'Opnieuw beginnen',
    ended: 'Dit duurde te lang. Meld u opnieuw aan.',
    TOTP: {
      intro: 'Open de app die voor u codes maakt en typ de zes cijfers die er nu staan.',
      label: 'Code uit de app',
      use: 'Een code uit de app gebruiken',
    },
    PASSKEY: {
      intro: 'Gebruik uw passkey: uw vingerafdruk, gezicht, pincode of sleutel.',
      confirm: 'Passkey gebruiken',
      use: 'Een passkey gebruiken',
    },
    RECOVERY_CODE: {
      intro: 'Typ een van de herstelcodes die u bewaarde. Elke code werkt één keer.',
      label: 'Herstelcode',
      use: 'Een herstelcode gebruiken',
    },
  },
  reset: {
    title: 'Wachtwoord vergeten',
    intro: 'U krijgt een mail met een link waarmee u een nieuw wachtwoord kiest.',
    ask: 'Mail mij een link',
    asked: 'Kijk in uw mail',
    askedText:
      'Hoort {email} bij een account, dan is er binnen enkele minuten een mail. De link erin werkt een uur. Komt er niets: kijk bij ongewenste mail, of vraag de beheerder.',
  },
  newPassword: {
    title: 'Nieuw wachtwoord kiezen',
    intro: 'Daarna meldt u zich ermee aan. Overal waar u nog was aangemeld, wordt u afgemeld.',
    label: 'Nieuw wachtwoord',
    submit: 'Wachtwoord opslaan',
  },
  deadLink: {
    title: 'Deze link werkt niet (meer)',
    reset: 'Een link werkt één keer, en een uur lang. Vraag een nieuwe aan.',
    welcome:
      'Een link werkt één keer en niet eeuwig. Heeft u al een wachtwoord gekozen, meld u dan aan. Vraag de beheerder anders om een nieuwe uitnodiging.',
    again: 'Nieuwe link aanvragen',
  },
  welcome: {
    title: 'Welkom',
    join: {
      title: 'Welkom, {name}',
      intro: 'Kies een wachtwoord voor {email}.',
      submit: 'Beginnen',
    },
    found: {
      title: 'Uw kantoor inrichten',
      intro:
        'U wordt de eerste beheerder: u nodigt de anderen uit en richt het kantoor in. Meldingen leest een beheerder niet.',
      officeName: 'Naam van de organisatie',
      officeNameHelp: 'Zoals klanten die kennen; staat boven het formulier en in berichten.',
      officeAddress: 'Postadres',
      officeAddressHelp: 'Waar klanten zonder postzegel naartoe schrijven.',
      submit: 'Kantoor openen',
    },
  },
  passkey: {
    signIn: 'Aanmelden met een passkey',
    refusal: {
      cancelled: 'Er is geen passkey gebruikt. Probeer het opnieuw of kies een andere manier.',
      known: 'Dit apparaat heeft al een passkey voor dit account.',
      impossible: 'Dit apparaat of deze browser kan dit niet. Kies een andere manier.',
    },
  },
} as const
