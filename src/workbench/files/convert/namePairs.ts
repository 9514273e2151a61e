/** Words of Office.js beside those of a file. */
type Pairs = readonly (readonly [office: string, file: string])[];

export function officeName<Names extends Pairs>(names: Names, file: unknown): Names[number][0] | undefined {
  return names.find(([, own]) => own === file)?.[0];
}

export function fileName<Names extends Pairs>(names: Names, office: unknown): Names[number][1] | undefined {
  return names.find(([own]) => own === office)?.[1];
}
