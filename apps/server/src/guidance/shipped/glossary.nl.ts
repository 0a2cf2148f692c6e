/** One sentence for each word of the office. @source mission.md, Words */
export const glossaryNl = `# Mensen

- Melder: wie de klacht heeft; tegen de klant zelf: u.
- Ontvanger: wie de klacht aannam en medeverantwoordelijk blijft.
- Behandelaar: wiens werk de klacht is.
- Vervanger: wie het werk van een afwezige doet en teruggeeft.
- Coördinator: wie toewijst en de voortgang bewaakt.
- Tweede persoon: een andere coördinator of iemand van de directie, nooit wie het zelf besliste.

# De gang van een klacht

- Onderdeel: een van de dingen waarover een klacht gaat, met een eigen oordeel en antwoord.
- Termijn: de dag of het uur waarop iets er moet zijn.
- Verslag: wat er in een contact is gezegd, opgeschreven door wie het hoorde.
- Afspraak: wat er gebeurt, wie het doet en wanneer.
- Tussenbericht: een bericht dat er later antwoord komt; het stopt geen klok.
- Uitstelbericht: het bericht, met reden en nieuwe datum, dat vier weken niet genoeg zijn.
- Beslissing: het antwoord op alle onderdelen, verstuurd.
- Nazorg: navragen of het werkelijk is opgelost.
- Niet in behandeling genomen: anoniem, al behandeld, of niet van ons; met reden en tweede persoon.

# Oordelen

- Gegrond: de klant heeft gelijk.
- Twijfelachtig: het is niet vast te stellen, of deels gegrond.
- Ongegrond: wij oordelen anders; eerlijk of oneerlijk, en dat laatste blijft binnen.
- Coulance: geven zonder dat het moet; tegen de klant: tegemoetkoming.
- Bandbreedte: wat in deze categorie gewoon is om te vergoeden.

# Verkopers

- Handelaar: wie met een registernummer (KvK of KBO) handelt.
- Verkoopaccount: een winkel van een handelaar.
- Beleidspunten: waarmee een account begint en waar een overtreding van afgaat.
- Extract: wat een verkoper over een klacht te zien krijgt, zonder spoor van de melder.`
