/** What a calendar of returning points says. */
export const calendarWords = {
  NL: {
    name: 'Beleidspunten die terugkomen',
    title: (seller: string, points: number) =>
      `${seller}: ${points} ${points === 1 ? 'beleidspunt' : 'beleidspunten'} terug`,
    text: (seller: string, left: number) =>
      `Op deze dag om 00:00 uur worden de punten van ${seller} teruggezet, zolang het account open is. Nu zijn er ${left} over.`,
  },
  EN: {
    name: 'Policy points that return',
    title: (seller: string, points: number) =>
      `${seller}: ${points} ${points === 1 ? 'policy point returns' : 'policy points return'}`,
    text: (seller: string, left: number) =>
      `At 00:00 of this day the points of ${seller} are restored, as long as the account is open. Now ${left} are left.`,
  },
} as const
