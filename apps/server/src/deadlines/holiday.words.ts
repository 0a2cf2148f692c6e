import type { Locale } from '@waarborg/domain/complaints'
import type { HolidayName } from '@waarborg/domain/deadlines'

/** What the holidays are called. */
export const holidayNames: Record<HolidayName, Record<Locale, string>> = {
  'new-year': { NL: 'Nieuwjaarsdag', EN: "New Year's Day" },
  'good-friday': { NL: 'Goede Vrijdag', EN: 'Good Friday' },
  'easter-monday': { NL: 'Tweede Paasdag', EN: 'Easter Monday' },
  'kings-day': { NL: 'Koningsdag', EN: "King's Day" },
  'liberation-day': { NL: 'Bevrijdingsdag', EN: 'Liberation Day' },
  'ascension-day': { NL: 'Hemelvaartsdag', EN: 'Ascension Day' },
  'whit-monday': { NL: 'Tweede Pinksterdag', EN: 'Whit Monday' },
  'christmas-day': { NL: 'Eerste Kerstdag', EN: 'Christmas Day' },
  'boxing-day': { NL: 'Tweede Kerstdag', EN: 'Boxing Day' },
}
