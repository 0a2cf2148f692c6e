export const dialogueNl = {
  title: 'Berichten op de volgpagina',
  none: 'Nog geen berichten. Wat de melder op de volgpagina schrijft, staat hier.',
  unread: '{count, number} ongelezen',
  new: 'Ongelezen',
  complainant: 'De melder',
  readBy: 'Gelezen door {name}, {at}',
  markRead: 'Als gelezen markeren',
  label: 'Bericht aan de melder',
  help: 'Dit is geen contact en geen beslissing: er stopt geen termijn. De melder leest het op de volgpagina en krijgt bericht dat het er staat.',
  act: 'Versturen',
  placed: 'Het bericht staat op de volgpagina',
} as const
