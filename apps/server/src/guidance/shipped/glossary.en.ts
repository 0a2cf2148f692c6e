/** The same as in Dutch. @source mission.md, Words */
export const glossaryEn = `# People

- Complainant: who has the complaint; to the customer: you.
- Receiver: who took the complaint in and stays co-responsible.
- Handler: whose work the complaint is.
- Substitute: who does the work of somebody absent and gives it back.
- Coordinator: who assigns and watches the progress.
- Second person: another coordinator or somebody of management, never whoever decided it.

# The course of a complaint

- Part: one of the things that a complaint is about, with a verdict and an answer of its own.
- Deadline: the day or hour by which something must be there.
- Contact report: what was said in a contact, written down by who heard it.
- Agreement: what is done, by whom and when.
- Holding reply: a message that an answer follows later; it stops no clock.
- Delay notice: the message, with a reason and a new date, that four weeks are not enough.
- Decision: the answer to all parts, sent.
- Aftercare: asking whether it is really solved.
- Not admissible: anonymous, handled before, or not ours; with a reason and a second person.

# Verdicts

- Founded: the customer is right.
- Doubtful: it cannot be established, or is founded in part.
- Unfounded: we judge otherwise; honest or dishonest, and the latter stays inside.
- Goodwill: giving without having to.
- Band: what is usually compensated in this category.

# Sellers

- Trader: who trades under a register number (KvK or KBO).
- Seller account: one shop of a trader.
- Policy points: what an account begins with and a violation takes from.
- Extract: what a seller gets to see of a complaint, without a trace of the complainant.`
