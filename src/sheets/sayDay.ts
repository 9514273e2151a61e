/** « 3 mars 2026 », « 1er avril 2026 »: the day where the user is. */
export function sayDay(date: Date): string {
  const said = date.toLocaleDateString('fr-FR', { day: 'numeric', month: 'long', year: 'numeric' });
  return said.replace(/^1(?= )/, '1er');
}
