export const accessNl = {
  title: 'Aanmelden',
  intro: 'Voor medewerkers die meldingen behandelen.',
  email: 'E-mailadres',
  password: 'Wachtwoord',
  signIn: 'Aanmelden',
  busy: 'Bezig met aanmelden',
  expired: 'Uw aanmelding is verlopen. Meld u opnieuw aan; daarna gaat u verder waar u was.',
  required: { email: 'Vul uw e-mailadres in.', password: 'Vul uw wachtwoord in.' },
} as const
