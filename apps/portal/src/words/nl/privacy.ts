/** What the office keeps of people, in plain words (KP-1, KP-15, D-12, D-16). */
export const privacy = {
  title: 'Uw gegevens bij ons',
  lead: (office: string) =>
    `U vertelt ons iets in vertrouwen. Hier leest u wat ${office} daarvan bewaart, waarom, hoe lang, en wat u daarover te zeggen hebt.`,
  parts: [
    {
      title: 'Wat wij bewaren, en waarom',
      texts: ['Wij vragen alleen wat nodig is om uw melding te behandelen en u antwoord te geven:'],
      items: [
        'uw naam, adres, telefoonnummer en e-mailadres, om u te bereiken en te weten om wie het gaat;',
        'uw melding zelf, met de bestanden die u meestuurt;',
        'wat wij met u bespreken en afspreken, en de brieven die wij u sturen;',
        'de datums waarop iets is gebeurd of moet gebeuren.',
      ],
    },
    {
      title: 'Wie het ziet',
      texts: [
        'Alleen wie uw melding voor zijn werk nodig heeft. Wij leggen vast wie haar leest.',
        'Gaat uw melding over een verkoper? Dan ziet die verkoper niets, tot u ermee hebt ingestemd. Ook dan krijgt hij alleen een uittreksel, zonder uw naam, adres, telefoonnummer en e-mailadres.',
        'Een onafhankelijke derde krijgt uw dossier alleen als u dat zelf goedvindt.',
        'Wij verkopen uw gegevens niet en gebruiken ze niet voor reclame.',
      ],
      items: [],
    },
    {
      title: 'Hoe lang',
      texts: [
        'Wij bewaren uw melding ten minste 1 jaar en ten hoogste 3 jaar nadat zij voor het laatst is afgerond. Daarna wissen wij uw gegevens; alleen aantallen blijven over, en daarin bent u niet te herkennen.',
        'Zolang uw melding loopt, wissen wij niets. Bestanden die u wel hebt gekozen maar niet verstuurd, zijn na 24 uur weg.',
      ],
      items: [],
    },
    {
      title: 'Wat u kunt vragen',
      texts: ['Binnen een maand nadat u het vraagt, doen wij dit:'],
      items: [
        'u laten zien wat wij over u bewaren, alles wat wij er zelf bij hebben geschreven ook;',
        'verbeteren wat niet klopt;',
        'wissen wat niet meer nodig is. Wat wij nog een jaar moeten bewaren, zetten wij zo lang apart.',
      ],
    },
    {
      title: 'Cookies en uw browser',
      texts: [
        'Deze pagina’s plaatsen geen cookies en volgen u niet. Alleen medewerkers die zich aanmelden, krijgen een cookie, om aangemeld te blijven.',
        'Wat u invult, bewaart uw browser in dit venster tot u verstuurt, stopt of het venster sluit. Terwijl u typt, rekent uw browser even: zo houden wij computers tegen die formulieren massaal versturen. Om dezelfde reden tellen wij kort hoe vaak er vanaf een internetverbinding wordt verstuurd, zonder het adres zelf op te slaan.',
        'De link waarmee u uw melding volgt, is geheim. Wie hem heeft, kan uw melding lezen.',
      ],
      items: [],
    },
  ],
  ask: 'Vraag het ons',
}
