import type { Situation } from './situation.js'

export const unsafe: Situation = {
  category: 'ART-04',
  share: 4,
  sold: ['electronics', 'phones', 'kitchen', 'baby', 'toys', 'appliances', 'bicycles', 'tools'],
  serious: true,
  subjects: ['{Artikel}', 'Veiligheid van {de}', '{Artikel} onveilig'],
  stories: [
    '@baby,toys,bicycles De vergrendeling schoot los op het moment dat je daar juist op vertrouwt. Het liep goed af omdat ik er met mijn neus bovenop stond.',
    '@appliances,kitchen,tools Er schoot een vlam uit de achterkant. De stop sloeg door en dat is maar goed ook. De muur is zwart, over een halve meter.',
    '@baby,toys,bicycles Na twee weken gewoon gebruik zit er een scheur in het frame. Als dat doorbreekt ligt er iemand op straat.',
    '@electronics,phones #lader De lader bij {de} is gesmolten terwijl hij in het stopcontact zat. Het plastic is op het nachtkastje gedropen. Wij sliepen. Ik moet er niet aan denken.',
    '@kitchen,appliances,tools Ik kreeg een schok toen ik {hem} aanraakte, zo erg dat mijn arm een uur tintelde. Een bevriende elektricien zegt dat de aarding ontbreekt.',
    '@toys,baby #letsel Er staken twee scherpe randen uit en onze [peuter|kleuter] heeft haar handje daaraan opengehaald. Drie hechtingen bij de huisartsenpost.',
    '@kitchen,tools,bicycles Tijdens het gebruik brak er een onderdeel af dat met kracht door de kamer vloog. Het raakte de muur, tien centimeter van mijn gezicht.',
    '@electronics,phones #accu De accu van {de} is bol gaan staan en siste. Ik heb {hem} met een schep naar buiten gebracht en de brandweer gebeld, die heeft {hem} meegenomen.',
  ],
  details: [
    'De winkel verkoopt {hem} gewoon door.',
    '@electronics,phones,kitchen,tools,toys,baby Een keurmerk kan ik nergens vinden.',
    '@electronics,phones Foto’s heb ik, en {de} bewaar ik in een emmer zand in de schuur.',
    'Ik meld het ook bij de toezichthouder.',
  ],
  notes: [
    '@electronics,phones #lader De lader van {de} is ’s nachts gesmolten. Er was rook, de rookmelder ging af. Niemand is gewond. {mw} bewaart de resten en wil dat anderen gewaarschuwd worden.',
    '@kitchen,appliances,tools {mw} kreeg een flinke schok van {de}. Naar de huisarts geweest, alles in orde. Volgens een kennis ontbreekt de aarding.',
    '@electronics,phones #accu Accu van {de} is gaan opbollen en is door de brandweer meegenomen. {mw} is erg geschrokken. Direct doorgegeven aan de directie.',
    '@toys,baby #letsel Kind van {mw} heeft de hand opengehaald aan een scherpe rand: drie hechtingen. {Zij} is rustig maar wil dat dit van de site gaat.',
    '@bicycles #letsel Bij het fietsen brak de stuurpen van de pas gekochte fiets af. {mw} heeft een gekneusde pols. Fiets staat onaangeroerd in de schuur.',
    '@kitchen,tools {mw} meldt dat een onderdeel van {de} is afgebroken en door de kamer vloog. Niemand geraakt. Artikel is nog te koop.',
  ],
  wishes: [
    'Dat {hij} meteen van de site gaat.',
    'Dat andere kopers gewaarschuwd worden.',
    'Mijn geld terug en een onderzoek.',
    'Dat iemand dit serieus neemt.',
  ],
  talks: [
    '{mw} gesproken en gevraagd hoe het nu gaat. Artikel wordt opgehaald voor onderzoek, wij betalen de koerier.',
    'Direct met de directie overlegd. Artikel is uit de verkoop genomen tot de verkoper een keuringsbewijs laat zien. {mw} bewaart het voor onderzoek.',
    '{mw} is erg geschrokken; ruim de tijd genomen. Gevraagd hoe het gaat, beloofd dat wij dit niet laten liggen. Verkoper gebeld en om de gegevens van de partij gevraagd.',
    'Afgesproken dat wij {de} laten ophalen door een koerier, voor onderzoek. Andere kopers krijgen bericht als dat nodig blijkt.',
    'Directie geïnformeerd, beleid kijkt mee. {mw} krijgt het aankoopbedrag hoe dan ook terug, dat heb ik toegezegd.',
  ],
  outcomes: [
    'Artikel uit de verkoop genomen, kopers gewaarschuwd, bedrag terugbetaald.',
    '@electronics,phones #lader Onderzoek wees op een verkeerde lader in de doos; verkoper heeft de partij teruggeroepen.',
    '#letsel Medische kosten (eigen risico) en aankoopbedrag vergoed.',
    '@electronics,phones #accu Keuringsbewijs bleek in orde, losse accu van derden was de oorzaak. Uitleg gegeven, klant tevreden.',
  ],
}
