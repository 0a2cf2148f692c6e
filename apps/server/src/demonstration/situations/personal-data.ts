import type { Situation } from './situation.js'

export const personalData: Situation = {
  category: 'GEG-02',
  share: 4,
  withoutSeller: true,
  subjects: ['Mijn gegevens', 'Gegevens verwijderen', 'Privacy', '#reclame Mails van een verkoper'],
  stories: [
    '#inzage Ik heb op {-20} gevraagd welke gegevens er van mij bewaard worden. Een ontvangstbevestiging kreeg ik, een antwoord niet.',
    '#reclame Een verkoper van wie ik één keer iets kocht stuurt mij nu elke week reclame, op het adres dat ik alleen hier gebruik. Afmelden helpt niet.',
    'Bij mijn pakket zat de factuur van een andere klant, met naam, adres en wat hij gekocht had. Dan vraag ik me af wie de mijne heeft.',
    'Op de doos stond met grote letters wat erin zat. Dat was nogal persoonlijk en mijn collega’s hebben het gezien, want ik laat op mijn werk bezorgen.',
    '#bellen Een verkoper belde mij privé over mijn beoordeling, om half tien ’s avonds. Hoe komt hij aan mijn nummer?',
  ],
  details: [
    'Ik vind dat geen kleinigheid.',
    'Als dit niet goed komt ga ik naar de toezichthouder.',
    'Graag een antwoord op schrift.',
  ],
  notes: [
    '{mw} kreeg een factuur van een andere klant in de doos. {Zij} heeft hem vernietigd en vraagt of dat goed was.',
    '#bellen Verkoper belde {mw} thuis over een beoordeling. {Zij} vond dat intimiderend.',
  ],
  wishes: [
    '#inzage Een overzicht van mijn gegevens.',
    'Dat mijn gegevens worden verwijderd.',
    '#reclame Geen reclame meer.',
    'Uitleg hoe dit kon.',
  ],
  talks: [
    '{mw} gesproken. Uitgelegd wat wij uitzoeken en dat het antwoord op papier komt.',
    '#inzage {mw} gesproken. Verzoek om inzage doorgezet naar de functionaris; wij bewaken de maand.',
    '#bellen Het telefoontje is doorgegeven aan beleid. {mw} krijgt schriftelijk antwoord, zoals gevraagd.',
  ],
  outcomes: [
    'Uitleg gegeven en maatregelen genomen; klant kreeg dat schriftelijk.',
    '#inzage Overzicht van gegevens toegestuurd.',
    'Gegevens verwijderd, klant heeft bevestiging.',
    '#reclame Verkoper aangesproken op ongevraagde reclame; adres verwijderd.',
  ],
}
