/**
 * Fictional rows that follow those of the report, as comma-separated text under the same headers: every status and
 * every issue is shown by at least one of them. Where the title is what is missing, the objective says so.
 */
export const WORKSHOP_PISTES = `79,Exemple fictif : brigade de remplacement des secrétaires de mairie,Réaliser des économies,Exemple fictif,,Fléac ; Linars,1 – Fort,Structurant,2
80,Exemple fictif : agent référent de la sous-piste,Réaliser des économies,Exemple fictif,79,,2,,
81,Exemple fictif : patinoire éphémère dans chaque commune,Renforcer l'esprit communautaire,Exemple fictif,,Mornac,4,2,1
82,Exemple fictif : régie commune de l'éclairage public,Réaliser des économies,Exemple fictif,,Nersac / Puymoyen,2,3,4
83,Exemple fictif : centrale solaire partagée,Réaliser des économies,Exemple fictif,,La Couronne,3,1,3
84,Exemple fictif : navette entre les marchés,Renforcer l'esprit communautaire,Exemple fictif,,,2,,1
85,Exemple fictif : niveau hors de l'échelle,Harmoniser les pratiques et l'offre de services,Exemple fictif,,,5,2,1
86,Exemple fictif : niveau mal écrit,Harmoniser les pratiques et l'offre de services,Exemple fictif,,,2,Assez important,"2,0"
87,,Exemple fictif : une piste sans intitulé,Exemple fictif,,Saint-Yrieix-sur-Charente,3,2,1
,Exemple fictif : une piste sans N°,Réaliser des économies,Exemple fictif,,,2,2,2
12 bis,Exemple fictif : un N° illisible,Réaliser des économies,Exemple fictif,,,2,2,2
4,Exemple fictif : un N° déjà pris,Réaliser des économies,Exemple fictif,,,2,2,3
88,Exemple fictif : une piste parente introuvable,Réaliser des économies,Exemple fictif,Piscine intercommunale,,,,
89,Exemple fictif : une piste parente ambiguë,Réaliser des économies,Exemple fictif,Parc de véhicules,,,,
90,Exemple fictif : la poule,Renforcer l'esprit communautaire,Exemple fictif,91,,,,
91,Exemple fictif : l'œuf,Renforcer l'esprit communautaire,Exemple fictif,90,,,,
92,Exemple fictif : une commune mal écrite,Renforcer l'esprit communautaire,Exemple fictif,,Soyau ; Touvre,2,2,2
`;
