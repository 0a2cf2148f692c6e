export const listsNl = {
  bulk: {
    bar: 'Gekozen meldingen',
    chosen: '{count, plural, one {# gekozen} other {# gekozen}}',
    allChosen:
      '{count, plural, one {# melding, alles van dit filter} other {Alle # meldingen van dit filter}}',
    all: 'Alle {count, number} van dit filter kiezen',
    act: {
      ASSIGN: 'Toewijzen',
      REMIND: 'Herinneren',
      PUT_LABEL_ON: 'Label erop',
      TAKE_LABEL_OFF: 'Label eraf',
      RECOMPUTE: 'Opnieuw berekenen',
    },
    clear: 'Keuze wissen',
    title: {
      RECOMPUTE:
        '{count, plural, one {Termijnen van # melding opnieuw berekenen} other {Termijnen van # meldingen opnieuw berekenen}}',
      ASSIGN: '{count, plural, one {# melding toewijzen} other {# meldingen toewijzen}}',
      REMIND: '{count, plural, one {Aan # melding herinneren} other {Aan # meldingen herinneren}}',
      PUT_LABEL_ON: '{count, plural, one {Label op # melding zetten} other {Label op # meldingen zetten}}',
      TAKE_LABEL_OFF: '{count, plural, one {Label van # melding halen} other {Label van # meldingen halen}}',
    },
    explain: {
      RECOMPUTE:
        'De lopende termijnen van elke melding worden opnieuw berekend met de kalender zoals hij nu is. De melder krijgt bericht als een dag verschuift die is doorgegeven. U ziet per melding wat niet kon.',
      ASSIGN:
        'Elke melding wordt apart toegewezen, zoals met de hand. Wat niet kan, blijft zoals het is; u ziet per melding waarom.',
      REMIND:
        'De behandelaar van elke melding krijgt een herinnering, ten hoogste één per dag. U ziet per melding wat niet kon.',
      PUT_LABEL_ON:
        'Elke melding krijgt dit label; wat het al draagt, blijft zoals het is. U ziet per melding wat niet kon.',
      TAKE_LABEL_OFF: 'Elke melding die dit label draagt, raakt het kwijt. U ziet per melding wat niet kon.',
    },
    people: 'Behandelaars',
    choose: {
      handlerId: 'Kies eerst een behandelaar.',
      labelId: 'Kies eerst een label.',
      reason: 'Geef een reden.',
    },
    reason: 'Waarom',
    reasonHelp: 'Alleen voor collega’s; de melder leest dit niet.',
    labels: 'Welk label',
    noLabels: 'Er zijn geen labels om uit te kiezen.',
    retired: '{name} (buiten gebruik)',
    running: 'Loopt nog',
    progress: 'Voortgang',
    sentence: {
      WAITING: 'Het begint zodra er plaats is.',
      RUNNING: '{done, number} gedaan, {refused, number} niet; nog {left, number} van {total, number}.',
      STOPPED: 'Gestopt: {done, number} gedaan, {refused, number} niet, {left, number} niet geprobeerd.',
      FINISHED: 'Klaar: {done, number} gedaan, {refused, number} niet.',
    },
    refused: 'Niet gedaan, met de reden',
    stop: 'Stoppen',
    stopping: 'Stopt…',
    goOn: 'Laat doorlopen en sluit',
  },
  export: {
    title: 'Lijst als CSV-bestand',
    explain:
      '{count, plural, one {# melding} other {# meldingen}} van dit filter, in deze volgorde. Dat u dit meeneemt, wordt vastgelegd.',
    complainant: 'Met de gegevens van de melders',
    complainantHelp: 'Naam, e-mail, telefoon en plaats. Neem ze alleen mee als het nodig is.',
    progress: 'Voortgang van het bestand',
    take: 'Downloaden',
    done: 'Het bestand is opgeslagen',
    failed: 'Het bestand kon niet worden opgehaald. Probeer het opnieuw.',
  },
  view: {
    new: 'Weergave bewaren',
    change: 'Weergave wijzigen',
    explain: 'Filter en volgorde zoals de lijst ze nu toont.',
    name: 'Naam',
    shared: 'Delen met alle collega’s',
    sharedHelp: 'Ieder ziet er alleen de meldingen in die hij mag zien.',
    save: 'Bewaren',
    saved: 'De weergave is bewaard',
    asNew: 'Als nieuwe bewaren',
    remove: 'Verwijderen',
    removeTitle: '“{name}” verwijderen?',
    removeOwn: 'De meldingen zelf blijven zoals ze zijn.',
    removeShared: 'Alle collega’s raken deze weergave kwijt. De meldingen zelf blijven zoals ze zijn.',
  },
}
