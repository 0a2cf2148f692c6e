import type { Situation } from './situation.js'

export const warranty: Situation = {
  category: 'SRV-04',
  share: 8,
  sold: ['appliances', 'electronics', 'phones', 'kitchen', 'tools', 'bicycles'],
  subjects: ['Garantie op {de}', '{Artikel}', 'Reparatie {ding}', 'Garantie geweigerd'],
  stories: [
    'Ik kocht {de} met twee jaar garantie. Na [negen|elf|veertien] maanden ging {hij} kapot en nu blijkt die garantie alleen te gelden als je binnen dertig dagen op een site in het Engels registreert.',
    '{De} is nu voor de derde keer in reparatie. Opgeteld ben ik {hem} [zeven|acht|negen] weken kwijt geweest in een half jaar tijd.',
    'Na de reparatie kreeg ik {een} terug die niet de mijne is. Ander serienummer, andere krassen.',
    'De winkel zegt dat ik bij de fabrikant moet zijn. De fabrikant zegt dat ik bij de winkel moet zijn. Ik weet inmiddels dat de fabrikant gelijk heeft, maar de winkel wil dat niet horen.',
    '@electronics,phones Er zou vochtschade in {de} zitten. {Hij} heeft altijd op dezelfde droge plek gestaan en ze willen geen foto sturen van wat ze gezien hebben.',
    'Mijn reparatie is op {-21} aangemeld. Sindsdien is de status “onderdeel besteld”. Bij navraag kon niemand zeggen welk onderdeel.',
    '@appliances Ze rekenen {deel} voorrijkosten voor iets dat onder de garantie valt. Anders komt er niemand.',
    'De verkoper is van naam veranderd en beweert nu dat de oude garantie is “meegegaan met de vorige eigenaar”.',
  ],
  details: [
    'De aankoopbon heb ik, digitaal en op papier.',
    'Een vervangend toestel kreeg ik niet.',
    'Het is de tweede reparatie aan hetzelfde onderdeel.',
    'Ze schrijven me aan met de verkeerde naam, dus ik vrees dat er iets verwisseld is.',
    'Een onafhankelijke monteur gaf mij gelijk, dat heb ik op papier.',
  ],
  notes: [
    '{De} van {mw} is voor de derde keer weg voor reparatie. Laatste bericht is van {-16}. {Zij} wil niet nog een keer repareren.',
    'Garantie geweigerd wegens niet registreren. {mw} wist niet dat dat moest, en het staat ook niet op de bon.',
    '{mw} kreeg na reparatie het toestel van een ander terug. Serienummers vergeleken aan de balie.',
    '@appliances Verkoper rekent voorrijkosten bij een reparatie binnen de garantie. {mw} vraagt of dat klopt.',
  ],
  wishes: [
    'Een nieuwe, ik ga niet nog een keer laten repareren.',
    'Reparatie zonder kosten.',
    'Mijn eigen toestel terug.',
    'Geld terug.',
    'Dat ze zeggen wanneer het klaar is.',
  ],
  talks: [
    '{mw} gesproken. Registreren is geen voorwaarde voor waar {zij} recht op heeft; dat leggen wij {winkel} voor.',
    'Drie reparaties in een half jaar: ik heb gezegd dat wij om vervanging vragen. {mw} was daar blij mee.',
    '@electronics,phones Gevraagd om de foto van de vochtschade. Die moet de verkoper laten zien, het is niet aan {mw} om iets te bewijzen.',
    'Status opgevraagd bij de reparateur zelf; onderdeel wordt volgende week verwacht. {mw} vindt het goed om daarop te wachten.',
  ],
  outcomes: [
    'Vervangend toestel na derde reparatie.',
    'Garantie alsnog toegepast; kosten terugbetaald.',
    'Eigen toestel teruggevonden bij de reparateur en geruild.',
    '@electronics,phones Foto’s bevestigden vochtschade. Reparatie tegen kostprijs aangeboden, klant ging akkoord.',
    '@appliances Voorrijkosten terugbetaald.',
  ],
}
