export const presenceNl = {
  title: 'Collega’s die deze melding open hebben',
  reads: 'leest mee',
  writes: 'schrijft',
}
