import type { Situation } from './situation.js'

export const account: Situation = {
  category: 'GEG-01',
  share: 4,
  withoutSeller: true,
  subjects: ['#nummer Inloggen lukt niet', '#tegoed Account geblokkeerd', 'Mijn account'],
  stories: [
    '#nummer Sinds {-5} kan ik niet meer inloggen. De code die ik zou moeten krijgen gaat naar een telefoonnummer dat ik niet meer heb.',
    '#tegoed Mijn account is zonder uitleg geblokkeerd. Er staan nog twee bestellingen open en een tegoed van {deel}.',
    '#ander Iemand heeft met mijn account {een} besteld van {prijs}, met achteraf betalen, naar een adres in [Lelystad|Den Bosch|Sittard]. Ik was het niet.',
    '#twee Ik wil mijn oude account en mijn nieuwe samenvoegen en dat blijkt alleen te kunnen als ik mijn bestellingen kwijt wil. Dat wil ik niet, er zit garantie op.',
    'Na het wijzigen van mijn achternaam (ik ben getrouwd) herkent het systeem mij niet meer. Een kopie van de trouwakte wil niemand hebben, een ander bewijs ook niet.',
  ],
  details: [
    'De hulp-pagina verwijst naar het formulier en het formulier naar de hulp-pagina.',
    'Ik heb drie keer een nieuw wachtwoord gemaakt.',
    '#tegoed Van dat tegoed wilde ik net iets kopen.',
  ],
  notes: [
    '#nummer {mw} kan niet inloggen, het telefoonnummer in het account is oud. Gegevens gecontroleerd aan de hand van de laatste bestelling.',
    '#ander Met het account van {mw} is besteld door een ander. {Zij} heeft het wachtwoord gewijzigd en aangifte gedaan.',
  ],
  wishes: [
    'Weer kunnen inloggen.',
    '#ander Dat die bestelling wordt teruggedraaid.',
    '#tegoed Mijn tegoed terug.',
  ],
  talks: [
    '{mw} gesproken en door het scherm heen geholpen zover dat kon; de rest ligt bij de technische afdeling.',
    'Gegevens gecontroleerd aan de hand van eerdere bestellingen. {mw} krijgt van ons bericht zodra het account weer open is.',
    '#nummer {mw} gesproken en gegevens nagelopen. Nummer in het account laten aanpassen, {zij} heeft het meteen geprobeerd.',
    '#ander Bestelling van een ander tegengehouden bij {aan} thuis. Betaling staat stil zolang wij dit uitzoeken.',
  ],
  outcomes: [
    'Opgelost door de technische afdeling; klant kan weer bestellen.',
    '#tegoed Account hersteld, tegoed staat er weer op.',
    '#ander Bestelling teruggedraaid, toegang beveiligd.',
    '#twee Accounts samengevoegd.',
  ],
}
