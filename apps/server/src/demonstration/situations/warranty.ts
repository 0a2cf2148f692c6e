import type { Situation } from './situation.js'

export const warranty: Situation = {
  category: 'SRV-04',
  share: 8,
  sold: ['appliances', 'electronics', 'phones', 'kitchen', 'tools', 'bicycles'],
  subjects: ['Garantie op {de}', '{Artikel}', 'Reparatie {ding}', '#registratie Garantie geweigerd'],
  stories: [
    '#registratie Ik kocht {de} met twee jaar garantie. Na [negen|elf|veertien] maanden ging {hij} kapot en nu blijkt die garantie alleen te gelden als je binnen dertig dagen op een site in het Engels registreert.',
    '#derde {De} is nu voor de derde keer in reparatie. Opgeteld ben ik {hem} [zeven|acht|negen] weken kwijt geweest in een half jaar tijd.',
    '#ruil Na de reparatie kreeg ik {een} terug die niet de mijne is. Ander serienummer, andere krassen.',
    'De winkel zegt dat ik bij de fabrikant moet zijn. De fabrikant zegt dat ik bij de winkel moet zijn. Ik weet inmiddels dat de fabrikant gelijk heeft, maar de winkel wil dat niet horen.',
    '@electronics,phones #vocht Er zou vochtschade in {de} zitten. {Hij} heeft altijd op dezelfde droge plek gestaan en ze willen geen foto sturen van wat ze gezien hebben.',
    '#status Mijn reparatie is op {-21} aangemeld. Sindsdien is de status “onderdeel besteld”. Bij navraag kon niemand zeggen welk onderdeel.',
    '@appliances #voorrij Ze rekenen {deel} voorrijkosten voor iets dat onder de garantie valt. Anders komt er niemand.',
    'De verkoper is van naam veranderd en beweert nu dat de oude garantie is “meegegaan met de vorige eigenaar”.',
  ],
  details: [
    'De aankoopbon heb ik, digitaal en op papier.',
    'Een vervangend toestel kreeg ik niet.',
    '#derde Het is de tweede reparatie aan hetzelfde onderdeel.',
    'Ze schrijven me aan met de verkeerde naam, dus ik vrees dat er iets verwisseld is.',
    'Een onafhankelijke monteur gaf mij gelijk, dat heb ik op papier.',
  ],
  notes: [
    '#derde,status {De} van {mw} is voor de derde keer weg voor reparatie. Laatste bericht is van {-16}. {Zij} wil niet nog een keer repareren.',
    'Garantie geweigerd wegens niet registreren. {mw} wist niet dat dat moest, en het staat ook niet op de bon.',
    '#ruil {mw} kreeg na reparatie het toestel van een ander terug. Serienummers vergeleken aan de balie.',
    '@appliances #voorrij Verkoper rekent voorrijkosten bij een reparatie binnen de garantie. {mw} vraagt of dat klopt.',
  ],
  wishes: [
    'Een nieuwe, ik ga niet nog een keer laten repareren.',
    'Reparatie zonder kosten.',
    '#ruil Mijn eigen toestel terug.',
    'Geld terug.',
    'Dat ze zeggen wanneer het klaar is.',
  ],
  talks: [
    '{mw} gesproken en alles op een rij gezet. Wij vragen {winkel} wat er tot nu toe gedaan is en waarom het niet werkt.',
    'Geluisterd. {mw} wil van het gedoe af, hoe maakt niet zoveel uit. Wij leggen de verkoper reparatie, ruilen en geld terug voor.',
    '#registratie {mw} gesproken. Registreren is geen voorwaarde voor waar {zij} recht op heeft; dat leggen wij {winkel} voor.',
    '#derde Drie reparaties in een half jaar: ik heb gezegd dat wij om vervanging vragen. {mw} was daar blij mee.',
    '@electronics,phones #vocht Gevraagd om de foto van de vochtschade. Die moet de verkoper laten zien, het is niet aan {mw} om iets te bewijzen.',
    '#status Status opgevraagd bij de reparateur zelf; onderdeel wordt volgende week verwacht. {mw} vindt het goed om daarop te wachten.',
  ],
  outcomes: [
    'Verkoper heeft alsnog kosteloos hersteld.',
    '#derde Vervangend toestel na derde reparatie.',
    'Garantie alsnog toegepast; kosten terugbetaald.',
    '#ruil Eigen toestel teruggevonden bij de reparateur en geruild.',
    '@electronics,phones #vocht Foto’s bevestigden vochtschade. Reparatie tegen kostprijs aangeboden, klant ging akkoord.',
    '@appliances #voorrij Voorrijkosten terugbetaald.',
  ],
}
