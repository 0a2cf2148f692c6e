/** The same as in Dutch. @source KP-1 to KP-9, KP-12 to KP-15, KM-20, D-1, D-2, D-10, D-17 */
export const procedureEn = `# How we treat your report

Every report helps us to do better, and gives us the chance to see you come back satisfied. Reporting is free of charge. You can use the form on this site, telephone, write a letter or an e-mail, or come to the counter. If you tell somebody else of our firm, it is passed on; the day on which you told it remains the day of receipt.

# What you may expect of us

- You get a receipt at once, with a number and a link of your own by which you can follow everything.
- Within 24 hours on working days we are personally in contact with you. An automatic message does not count.
- In that conversation we hear you out, and agree with you when you have an answer.
- You have one handler, and get that person's name, function, telephone number and e-mail address.
- We put possible solutions to you; you choose.
- We record what is done, by whom and when, and you see that too.
- What we tell you, we confirm in writing.

# How long it takes

Within four weeks of receipt you have our answer. If that cannot be, you hear so within three weeks, with the reason and the day on which you do have the answer. Without a reason and a date we put nothing off.

# Who gets to see what

Your report is confidential. Only who needs it to help you reads it, and the reading itself is recorded. A seller hears only what is needed to reply, only after you agreed to that, and never who you are or how you can be reached.

# We need to know who you are

We ask for your name, address, telephone number and e-mail address and check them with you. Without a name we cannot answer you; such a report is not handled. When it is about safety, we use what you tell to prevent danger.

# Our answer

When it is about more than one thing, you get an answer to each part. You are right, it cannot be established, or we judge otherwise. We always explain why.

# Afterwards

Later we ask whether it is really solved. When it is not, we take your report up again, by somebody else where that is possible.

# When we cannot solve it together

You can ask an independent third party for a verdict. That verdict binds us. We send your papers on only once you have given consent. What follows from it for us, we do within ten working days.

# How long we keep it

We keep your report for at least one year and at most three years after it was settled. Then your data is gone; only the numbers remain.`
