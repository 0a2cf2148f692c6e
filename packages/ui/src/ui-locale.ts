/** The languages of the screens: Dutch first, English complete. */
export type UiLocale = 'nl' | 'en'

/** How long a date is written: `long` with the weekday and the month in full, `short` for lists. */
export type DateLength = 'long' | 'short'
