/** @source KP-1 to KP-9, KP-12 to KP-15, KM-20, D-1, D-2, D-10, D-17 */
export const procedureNl = `# Zo gaan wij met uw melding om

Iedere melding helpt ons om het beter te doen, en geeft ons de kans om u tevreden te laten terugkomen. Melden kost u niets. Het kan met het formulier op deze site, per telefoon, per brief, per e-mail of aan de balie. Vertelt u het aan iemand anders van ons, dan geeft die het door; de dag waarop u het vertelde blijft de dag van ontvangst.

# Wat u van ons mag verwachten

- U krijgt meteen een ontvangstbevestiging met een nummer en een eigen link waarmee u alles kunt volgen.
- Binnen 24 uur op werkdagen hebben wij persoonlijk contact met u. Een automatisch bericht telt daarbij niet mee.
- In dat gesprek laten wij u uitpraten, en spreken wij met u af wanneer u antwoord hebt.
- U hebt een vaste behandelaar en krijgt diens naam, functie, telefoonnummer en e-mailadres.
- Wij leggen u mogelijke oplossingen voor; u kiest.
- Wij leggen vast wat er gebeurt, wie het doet en wanneer, en u ziet dat ook.
- Wat wij u vertellen, bevestigen wij schriftelijk.

# Hoe lang het duurt

Binnen vier weken na ontvangst hebt u ons antwoord. Lukt dat niet, dan hoort u dat binnen drie weken, met de reden en met de dag waarop u het antwoord wel hebt. Zonder reden en zonder datum stellen wij niets uit.

# Wie wat te zien krijgt

Uw melding is vertrouwelijk. Alleen wie haar nodig heeft om u te helpen, leest haar, en ook het lezen zelf leggen wij vast. Een verkoper hoort alleen wat nodig is om te antwoorden, pas nadat u daarmee akkoord bent, en nooit wie u bent of hoe u te bereiken bent.

# Wij moeten weten wie u bent

Wij vragen uw naam, adres, telefoonnummer en e-mailadres en controleren die met u. Zonder naam kunnen wij u niet antwoorden; zo'n melding nemen wij niet in behandeling. Gaat het om veiligheid, dan gebruiken wij wat u vertelt om gevaar te voorkomen.

# Ons antwoord

Gaat het over meer dan een ding, dan krijgt u op elk onderdeel antwoord. U krijgt gelijk, het is niet vast te stellen, of wij oordelen anders. Wij leggen altijd uit waarom.

# Daarna

Wij vragen later na of het werkelijk is opgelost. Is dat niet zo, dan pakken wij uw melding opnieuw op, met iemand anders als dat kan.

# Als wij er samen niet uitkomen

U kunt een onafhankelijke derde vragen om een oordeel. Dat oordeel bindt ons. Wij sturen uw stukken pas door als u daar toestemming voor gaf. Wat er voor ons uit volgt, doen wij binnen tien werkdagen.

# Hoe lang wij bewaren

Wij bewaren uw melding minstens een jaar en hoogstens drie jaar nadat zij is afgerond. Daarna verdwijnen uw gegevens; alleen de aantallen blijven.`
