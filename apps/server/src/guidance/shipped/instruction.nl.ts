/** @source KM-22, KP-2 to KP-16, KM-1 to KM-6, KM-9, D-17, D-18 */
export const instructionNl = `# Waar klachten worden behandeld

Alle klachten komen bij de afdeling die bij Organisatie staat. Wie er elders een hoort of leest, registreert haar meteen of geeft haar dezelfde dag door met de dag en het uur van ontvangst. Wie een klacht aanneemt, blijft medeverantwoordelijk tot zij gesloten is.

# Hoe u een klant tegemoet treedt

- Laat de klant uitpraten. Val niet in de rede, verdedig niets.
- Bied excuses aan voor het ongemak en bedank voor het melden, wat het oordeel ook wordt.
- Zeg tegen een klant nooit klacht, probleem of fout. Zeg melding, situatie, wat er niet goed ging.
- Geef geen collega, afdeling, computer of fabrikant de schuld.
- Geef altijd uw kaartje: naam, functie, telefoon, e-mail.

# De zes stappen van het gesprek

- Luisteren: laat het hele verhaal vertellen.
- Meegaan en samenvatten: toon begrip en zeg kort terug wat u hoorde.
- Verzamelen: vraag wat u nog moet weten.
- Oplossing bieden: leg mogelijkheden voor, of vertel welke stappen u zet.
- Afsluiten: herhaal wat, wie en wanneer, en bedank.
- Nazorg: spreek af wanneer u navraagt of het is opgelost.

# Het formulier

Registreer in één keer: wie, wanneer ontvangen, hoe, waarover, bij welke bestelling of verkoper, en wat de klant wil. Controleer naam, adres, telefoon en e-mail met de klant. Zonder naam nemen wij niets in behandeling; gaat het om veiligheid, noteer dan het gevaar zonder de persoon.

# Wie welke klacht behandelt

De coördinator wijst toe; wie een klacht krijgt, bevestigt dat. Nooit behandelt iemand een klacht over zichzelf: de coördinator noemt een ander. Wie afwezig is, heeft een vervanger.

# Termijnen

- Eerste contact: binnen 24 uur op werkdagen, na overleg met de directie of met een mandaat. Spreek daarin een datum af.
- Uitstel: vóór het einde van dag 21, met reden en nieuwe datum.
- Beslissing: vóór het einde van dag 28.
- Een tussenbericht stopt geen klok. Het is een schuld tot het echte antwoord er is.

# Welke oplossingen u mag bieden

- Gegrond: herstel. Kan dat niet, dan een gelijkwaardig artikel of geld terug, met de reden waarom herstel niet kon. Waar de wet de koper laat kiezen tussen herstel en vervanging, biedt u beide aan.
- Twijfelachtig of deels gegrond: liefst geheel of deels tegemoetkomen. Weigeren vraagt een reden.
- Ongegrond en eerlijk: de directie beslist over coulance. Een afwijzing krijgt een duidelijke uitleg.
- Ongegrond en oneerlijk: nooit vergoeden. De reden wordt wel verteld; het woord oneerlijk blijft binnen, en een tweede persoon bevestigt het.
- Blijf binnen de bandbreedte van de categorie. Daarboven beslist de directie; daarbuiten schrijft u een reden.

# Wie verantwoordelijk is

De behandelaar voor het antwoord, wie bij een afspraak genoemd is voor die afspraak, de coördinator voor de voortgang, de directie voor ernstige klachten.

# Als het ernstig is

Gevaar, grote schade of een kwetsbare klant: zet de klacht op ernstig. Zij gaat voor alles, en de directie bevestigt binnen een werkdag dat zij haar gelezen heeft.

# Doorverwijzen

Hoort het niet bij ons, zeg dan bij wie wel en hoe die te bereiken is, en bel liefst zelf. Komt u er met de klant niet uit, wijs dan op de onafhankelijke derde.`
