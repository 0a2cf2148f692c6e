export const presenceEn = {
  title: 'Colleagues who have this complaint open',
  reads: 'reads along',
  writes: 'is writing',
}
