/** The 16 member communes of GrandAngoulême in 2016. */
export const REPORT_COMMUNES: readonly string[] = [
  'Angoulême',
  'Fléac',
  'Gond-Pontouvre',
  "L'Isle-d'Espagnac",
  'La Couronne',
  'Linars',
  'Magnac-sur-Touvre',
  'Mornac',
  'Nersac',
  'Puymoyen',
  'Ruelle-sur-Touvre',
  'Saint-Michel',
  'Saint-Saturnin',
  'Saint-Yrieix-sur-Charente',
  'Soyaux',
  'Touvre',
];
