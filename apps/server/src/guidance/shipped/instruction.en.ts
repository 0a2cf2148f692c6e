/** The same as in Dutch. @source KM-22, KP-2 to KP-16, KM-1 to KM-6, KM-9, D-17, D-18 */
export const instructionEn = `# Where complaints are handled

All complaints come to the department that stands under Organisation. Whoever hears or reads one elsewhere registers it at once, or passes it on the same day with the day and hour of receipt. Who takes a complaint in stays co-responsible until it is closed.

# How you meet a customer

- Hear the customer out. Do not interrupt, defend nothing.
- Offer apologies for the trouble and thanks for reporting, whatever the verdict will be.
- To a customer, never say complaint, problem or fault. Say report, situation, what went wrong.
- Blame no colleague, department, computer or manufacturer.
- Always give your card: name, function, telephone, e-mail.

# The six steps of the conversation

- Listen: let the whole story be told.
- Go along and summarise: show that you understand and say briefly what you heard.
- Gather: ask what you still need to know.
- Offer a solution: put possibilities, or tell which steps you take.
- Close: repeat what, who and when, and say thank you.
- Aftercare: agree when you ask whether it is solved.

# The form

Register at one go: who, received when, how, about what, which order or seller, and what the customer wants. Check name, address, telephone and e-mail with the customer. Without a name nothing is handled; when it is about safety, note the danger without the person.

# Who handles which complaint

The coordinator assigns; who gets a complaint confirms it. Nobody ever handles a complaint about him- or herself: the coordinator names another. Who is absent has a substitute.

# Terms

- First contact: within 24 hours on working days, after consulting management or with a mandate. Agree a date in it.
- Delay: before the end of day 21, with a reason and a new date.
- Decision: before the end of day 28.
- A holding reply stops no clock. It is a debt until the real answer is there.

# Which solutions you may offer

- Founded: repair. When that cannot be, a comparable article or the money back, with the reason why it could not be repaired. Where the law lets the buyer choose between repair and replacement, you offer both.
- Doubtful or partly founded: preferably honour it, wholly or in part. Refusing asks for a reason.
- Unfounded and honest: management decides on goodwill. A rejection gets a clear explanation.
- Unfounded and dishonest: never honoured. The reason is told; the word dishonest stays inside, and a second person confirms it.
- Stay within the band of the category. Above it management decides; outside it you write a reason.

# Who is responsible

The handler for the answer, whoever is named in an agreement for that agreement, the coordinator for progress, management for serious complaints.

# When it is serious

Danger, great harm or a vulnerable customer: mark the complaint as serious. It goes before everything, and management confirms within a working day to have read it.

# Referring on

When it is not ours, say whose it is and how to reach them, and preferably telephone yourself. When you and the customer cannot solve it, point to the independent third party.`
