/** `over 6 minuten`: after how long, never too short. */
export const waitNl = (seconds: number): string => {
  if (seconds < 60) return `over ${seconds === 1 ? '1 seconde' : `${seconds} seconden`}`
  const minutes = Math.ceil(seconds / 60)
  return minutes === 1 ? 'over 1 minuut' : `over ${minutes} minuten`
}

/** `in 6 minutes`: after how long, never too short. */
export const waitEn = (seconds: number): string => {
  if (seconds < 60) return `in ${seconds === 1 ? '1 second' : `${seconds} seconds`}`
  const minutes = Math.ceil(seconds / 60)
  return minutes === 1 ? 'in 1 minute' : `in ${minutes} minutes`
}
