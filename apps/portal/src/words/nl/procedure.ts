/** Around the office's own text of the procedure. */
export const procedure = {
  title: 'Zo werken wij',
  since: (day: string) => `Zo werken wij sinds ${day}.`,
  print: 'Deze pagina afdrukken',
}
