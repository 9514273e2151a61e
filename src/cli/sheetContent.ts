/** What the file format calls so, in words: elements of a sheet, and kinds of the parts that it refers to. */
const NAMES: ReadonlyMap<string, string> = new Map([
  ['drawing', 'des dessins, des images ou des graphiques'],
  ['image', 'des images'],
  ['picture', 'des images d’arrière-plan'],
  ['legacyDrawing', 'des notes ou des dessins'],
  ['vmlDrawing', 'des notes ou des dessins'],
  ['legacyDrawingHF', 'des images d’en-tête ou de pied de page'],
  ['comments', 'des notes'],
  ['threadedComment', 'des commentaires'],
  ['hyperlink', 'des liens'],
  ['hyperlinks', 'des liens'],
  ['control', 'des boutons ou des cases à cocher'],
  ['controls', 'des boutons ou des cases à cocher'],
  ['ctrlProp', 'des boutons ou des cases à cocher'],
  ['oleObject', 'des objets insérés'],
  ['oleObjects', 'des objets insérés'],
  ['package', 'des objets insérés'],
  ['table', 'des tableaux Excel'],
  ['tableParts', 'des tableaux Excel'],
  ['pivotTable', 'des tableaux croisés dynamiques'],
  ['queryTable', 'des données liées à une requête'],
  ['slicer', 'des segments'],
  ['slicerList', 'des segments'],
  ['timeline', 'des chronologies'],
  ['timelineRefs', 'des chronologies'],
  ['sparklineGroups', 'de petits graphiques dans les cellules'],
  ['scenarios', 'des scénarios'],
  ['protectedRanges', 'des plages protégées'],
  ['dataConsolidate', 'des consolidations de données'],
  ['customProperty', 'des réglages d’un autre programme'],
  ['customProperties', 'des réglages d’un autre programme'],
]);

/**
 * What a sheet holds, in words, in the plural.
 *
 * @param part name that the file format gives it
 */
export function sheetContent(part: string | undefined): string {
  return NAMES.get(part ?? '') ?? 'des éléments que Pistes ne connaît pas';
}
