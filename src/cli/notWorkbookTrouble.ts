import { french } from './french';

/**
 * What a file is that is no workbook, and what to do.
 *
 * @param said the file, as the user knows it
 * @param part the kind of text that it holds, as far as it is known
 */
export function sayNotWorkbook(said: string, part: string | undefined): string {
  switch (part) {
    case 'html':
      return french`« ${said} » n’est pas un classeur Excel mais une page web (HTML) : ouvrez-la dans Excel ou LibreOffice et enregistrez-la au format .xlsx, puis recommencez.`;
    case 'xml-2003':
      return french`« ${said} » n’est pas un classeur Excel mais une « feuille de calcul XML 2003 » : ouvrez-la dans Excel ou LibreOffice et enregistrez-la au format .xlsx, puis recommencez.`;
    case 'table-of-text':
      return french`« ${said} » n’est pas un classeur Excel mais un tableau de texte : renommez-le en .csv, ou ouvrez-le dans Excel ou LibreOffice et enregistrez-le au format .xlsx, puis recommencez.`;
    default:
      return french`« ${said} » n’est pas un classeur Excel : ouvrez-le dans Excel ou LibreOffice et enregistrez-le au format .xlsx, puis recommencez.`;
  }
}
