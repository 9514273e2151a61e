import { extname } from 'node:path';
import { french } from './french';
import type { Call, ClasserCall, CommuneCall, NouveauCall } from './call';
import { done, wrongCall } from './outcome';
import type { Failure, Outcome } from './outcome';

/** `.xlsx`, `.csv`…: the extension of a file's name, in lower case; empty if there is none. */
export function extensionOf(path: string): string {
  return extname(path).toLowerCase();
}

/** The extension of the result: a workbook keeps its own; a template, a table of text or another program's gives .xlsx. */
export function resultExtension(input: string): '.xlsm' | '.xlsx' {
  return ['.xlsm', '.xltm'].includes(extensionOf(input)) ? '.xlsm' : '.xlsx';
}

/** Whether the result is the file that is read with our part changed, or only its values in another file. */
export function keepsItsFormat(input: string): boolean {
  return ['.xlsx', '.xlsm', '.xltx', '.xltm'].includes(extensionOf(input));
}

/** Checks what can be told from the names alone: the result is a workbook, with macros if and only if the input has. */
export function checkFileNames(call: NouveauCall | ClasserCall | CommuneCall): Outcome<Call> {
  const failure = call.kind === 'nouveau' ? checkNew(call.output) : checkTarget(call);
  return failure ?? done(call);
}

function checkNew(output: string): Failure | null {
  if (extensionOf(output) === '.xlsx') return null;
  return wrongCall(
    french`« ${output} » : le classeur créé est un fichier Excel, son nom doit finir par .xlsx.`,
  );
}

function checkTarget({ input, target }: ClasserCall | CommuneCall): Failure | null {
  const expected = resultExtension(input);
  switch (target.kind) {
    case 'file':
      return extensionOf(target.path) === expected ? null : wrongExtension(target.path, expected);
    case 'in-place':
      return extensionOf(input) === expected
        ? null
        : wrongCall(
            french`--sur-place n’écrit que dans un classeur .xlsx ou .xlsm, ce que « ${input} » n’est pas : nommez avec --sortie le classeur à créer.`,
          );
    case 'beside':
    case 'nowhere':
      return null;
  }
}

function wrongExtension(path: string, expected: '.xlsm' | '.xlsx'): Failure {
  const found = extensionOf(path);
  if (expected === '.xlsm' && found === '.xlsx')
    return wrongCall(
      french`« ${path} » : le classeur lu contient peut-être des macros, que seul un fichier .xlsm peut garder ; donnez à la sortie un nom qui finit par .xlsm.`,
    );
  if (expected === '.xlsx' && found === '.xlsm')
    return wrongCall(
      french`« ${path} » : le classeur lu n’est pas un fichier .xlsm ; donnez à la sortie un nom qui finit par .xlsx.`,
    );
  return wrongCall(
    french`« ${path} » : le résultat est un classeur Excel, le nom de la sortie doit finir par ${expected}.`,
  );
}
