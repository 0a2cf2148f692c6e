import type { Situation } from './situation.js'

export const sizeAndColour: Situation = {
  category: 'ART-05',
  share: 7,
  sold: ['fashion'],
  subjects: [
    '{Artikel}',
    '#maat,krimp Maat van {de}',
    '#kleur Kleur van {de}',
    '#maat,krimp {Artikel} valt te klein',
  ],
  stories: [
    '#maat Volgens de maattabel moet ik een L hebben en die heb ik besteld. Wat ik kreeg is op z’n best een S, mijn dochter van dertien past er net in.',
    '#kleur Op de foto is {de} oudroze. In het echt is {hij} zalm, om niet te zeggen oranje. Kleuren kunnen afwijken, maar zo ver niet.',
    '#kleur Twee dezelfde besteld, in dezelfde maat en kleur. Ze zijn verschillend van lengte én verschillend van tint.',
    '#krimp Na één keer wassen, op dertig graden zoals het label zegt, is {de} twee maten gekrompen.',
    '#maat De maten blijken Aziatisch te zijn. Dat staat er niet bij, pas in de vragen onderaan lees je dat je “drie maten groter” moet nemen.',
    '#bank De kleur geeft af. Mijn witte bank is nu lichtblauw, en nee, dat gaat er niet uit.',
    '#maat Ruilen voor een andere maat kan niet want “uitverkocht”, terwijl ik diezelfde maat op de site gewoon kan bestellen. Voor {deel} meer.',
  ],
  details: [
    '#maat,kleur De kaartjes zitten er nog aan.',
    'Retourkosten van {deel} worden van mijn geld ingehouden.',
    '#maat Bij de paskamer-app van de winkel kwam ook gewoon L uit.',
    'Ik koop al jaren mijn maat op internet en weet heus wat mij past.',
  ],
  notes: [
    '#maat {mw} heeft {de} besteld volgens de maattabel en het past bij lange na niet. Omruilen kan niet, zegt de verkoper, terwijl de maat op de site staat.',
    '#krimp Na één wasbeurt op dertig graden gekrompen. {mw} heeft het waslabel en een foto met een meetlint.',
    '#kleur {mw} laat aan de balie twee exemplaren zien die dezelfde kleur zouden hebben. Dat hebben ze niet.',
  ],
  wishes: [
    'Ruilen voor de goede maat.',
    'Kosteloos terugsturen.',
    'Dat ze de maattabel in orde maken.',
    '#bank Vergoeding van het schoonmaken van de bank.',
  ],
  talks: [
    '{mw} gesproken. Terugsturen wordt hoe dan ook kosteloos, dat heb ik toegezegd.',
    '#maat {mw} gesproken. Ruilen kan volgens mij gewoon; wij vragen {winkel} om de maat apart te leggen.',
    '#krimp Foto met meetlint ontvangen. Wij leggen de verkoper de maattabel voor, die klopt niet met de levering.',
    '{mw} wil liever geld terug dan ruilen. Retour wordt kosteloos.',
  ],
  outcomes: [
    'Kosteloos geretourneerd, bedrag terug.',
    '#maat Geruild voor de juiste maat, zonder kosten.',
    '#krimp Geld terug na gekrompen artikel; wasvoorschrift klopte niet.',
    '#maat Maattabel aangepast door de verkoper.',
    '#kleur Kleurverschil viel binnen wat gebruikelijk is; retour uit coulance gratis.',
  ],
}
