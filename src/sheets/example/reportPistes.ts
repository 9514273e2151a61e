/**
 * The pistes of GrandAngoulême's report of 2016 as comma-separated text, in order of appearance: the 40 pistes of its
 * Annexe 2 with their levels, the sub-pistes of its Annexe 1, and one that it shows without level. A parent is named
 * by its title, by its N° where two pistes have that title.
 */
export const REPORT_PISTES = `N°,Intitulé de l'action,Objectif de l'action,Déclinaison de l'action,Piste parente,Communes,Potentiel,Enjeu communautaire,Faisabilité
1,Sessions délocalisées du Conservatoire de musique,Harmoniser les pratiques et l'offre de services,Améliorer le service rendu/offert,,Soyaux,2,2,1
2,Créer Pass Culturel du Grand Angoulême en partenariat avec le CCAS,Harmoniser les pratiques et l'offre de services,Renforcer l'équité d'accès à certains services,,L'Isle-d'Espagnac,2,2,2
3,Mettre en réseau les médiathèques municipales pour les usagers,Harmoniser les pratiques et l'offre de services,Renforcer l'équité d'accès à certains services,,,3,2,2
4,Observatoire des données financières des communes,Harmoniser les pratiques et l'offre de services,Parangonnage (benchmark),,,1,1,1
5,Observatoire des prix unitaires d'achat et des besoins,Harmoniser les pratiques et l'offre de services,Parangonnage (benchmark),,Touvre,1,1,1
6,Observatoire des pratiques et moyens en faveur du social,Harmoniser les pratiques et l'offre de services,Parangonnage (benchmark),,Soyaux,2,1,3
7,Diagnostic complet des modes de garde des JE et des structures,Harmoniser les pratiques et l'offre de services,Parangonnage (benchmark),,,2,1,1
8,Gestion des déchets municipaux,Réaliser des économies,"Réduire les coûts (effet d'échelle, évolution de prestation,...)",,Soyaux,1,1,2
9,Achats groupés,Réaliser des économies,"Réduire les coûts (effet d'échelle, évolution de prestation,...)",,Magnac-sur-Touvre ; Saint-Saturnin ; Soyaux ; Touvre,1,1,2
10,Fournitures courantes,Réaliser des économies,"Réduire les coûts (effet d'échelle, évolution de prestation,...)",Achats groupés,,1,,
11,Petite enfance,Réaliser des économies,"Réduire les coûts (effet d'échelle, évolution de prestation,...)",Achats groupés,,1,,
12,Contrôles réglementaires (périodiques) et de sécurité,Réaliser des économies,"Réduire les coûts (effet d'échelle, évolution de prestation,...)",Achats groupés,Magnac-sur-Touvre ; Soyaux ; Touvre,1,,
13,Réfection de voirie municipale,Réaliser des économies,"Réduire les coûts (effet d'échelle, évolution de prestation,...)",Achats groupés,Saint-Saturnin ; Touvre,2,,
14,"Formations et habilitations à la conduite d'engins (CACES,...)",Réaliser des économies,"Réduire les coûts (effet d'échelle, évolution de prestation,...)",Achats groupés,,3,,
15,Véhicules,Réaliser des économies,"Réduire les coûts (effet d'échelle, évolution de prestation,...)",Achats groupés,,2,,
16,"Matériel télécoms, informatique (yc licences)",Réaliser des économies,"Réduire les coûts (effet d'échelle, évolution de prestation,...)",Achats groupés,,1,,
17,"Reprographie (copie, photocopie,...)",Réaliser des économies,"Réduire les coûts (effet d'échelle, évolution de prestation,...)",Achats groupés,,1,,
18,Fournitures scolaires,Réaliser des économies,"Réduire les coûts (effet d'échelle, évolution de prestation,...)",Fournitures courantes,,,,
19,Produits phytosanitaires,Réaliser des économies,"Réduire les coûts (effet d'échelle, évolution de prestation,...)",Fournitures courantes,,,,
20,Produits d'entretien,Réaliser des économies,"Réduire les coûts (effet d'échelle, évolution de prestation,...)",Fournitures courantes,,,,
21,Extincteurs,Réaliser des économies,"Réduire les coûts (effet d'échelle, évolution de prestation,...)",Fournitures courantes,,,,
22,Couches,Réaliser des économies,"Réduire les coûts (effet d'échelle, évolution de prestation,...)",Petite enfance,,,,
23,Restauration,Réaliser des économies,"Réduire les coûts (effet d'échelle, évolution de prestation,...)",Petite enfance,,,,
24,Intervenants extérieurs spécialisés,Réaliser des économies,"Réduire les coûts (effet d'échelle, évolution de prestation,...)",Petite enfance,,,,
25,Entretien des EV,Réaliser des économies,"Réduire les coûts (effet d'échelle, évolution de prestation,...)",,Angoulême,2,2,1
26,Maintenance des véhicules,Réaliser des économies,"Réduire les coûts (effet d'échelle, évolution de prestation,...)",,Angoulême,2,2,3
27,Optimisation de la fonction et des espaces d'archivage,Réaliser des économies,"Réduire les coûts (effet d'échelle, évolution de prestation,...)",,,1,2,1
28,"Matériels lourds et mobiles, matériaux",Réaliser des économies,"Optimiser l'usage, l'occupation",,L'Isle-d'Espagnac ; Magnac-sur-Touvre ; Saint-Michel ; Soyaux,2,1,2
29,"Matériels lourds : nacelles, tracto, PM, balayeuse,...",Réaliser des économies,"Optimiser l'usage, l'occupation",28,L'Isle-d'Espagnac ; Saint-Michel,,,
30,"Matériels spécifiques (EV, voirie,...)",Réaliser des économies,"Optimiser l'usage, l'occupation",28,L'Isle-d'Espagnac ; Magnac-sur-Touvre,,,
31,Logistique événementielle (matériels mobiles),Réaliser des économies,"Optimiser l'usage, l'occupation",28,Saint-Michel ; Soyaux,,,
32,Logistique sportive (matériels mobiles),Réaliser des économies,"Optimiser l'usage, l'occupation",28,Saint-Michel,,,
33,"Stockage partagé et rationalisé de matériaux, matériels",Réaliser des économies,"Optimiser l'usage, l'occupation",28,,,,
34,Parc de véhicules,Réaliser des économies,"Optimiser l'usage, l'occupation",,Angoulême,2,1,2
35,Conservatoire (pratique orchestrale),Réaliser des économies,"Optimiser l'usage, l'occupation",,L'Isle-d'Espagnac,2,1,1
36,Offre de formation interne et externe,Réaliser des économies,Améliorer l'efficience des prestations réalisées en interne,,Soyaux ; Touvre,1,2,1
37,Formation des élus aux rouages des collectivités,Réaliser des économies,Améliorer l'efficience des prestations réalisées en interne,Offre de formation interne et externe,,,,
38,Former les agents de l'ADS aux PV de récolement hors ERP,Réaliser des économies,Améliorer l'efficience des prestations réalisées en interne,Offre de formation interne et externe,,,,
39,"Entretien des bâtiments, terrains de sport, stades",Réaliser des économies,Améliorer l'efficience des prestations réalisées en interne,,Soyaux,1,2,3
40,Maintenance informatique & licences,Réaliser des économies,Améliorer l'efficacité des prestations réalisées en interne,,L'Isle-d'Espagnac ; Soyaux,2,1,3
41,"Expertise juridique générale à la demande, veille, archivage",Réaliser des économies,Améliorer l'efficacité des prestations réalisées en interne,,Soyaux,2,2,1
42,Personnels partagés,Réaliser des économies,Améliorer l'efficience des prestations réalisées en interne,,,,,
43,Gestion patrimoniale : évaluation du besoin de renouvellement,Réaliser des économies,Améliorer l'efficience des prestations réalisées en interne,,Touvre,1,2,3
44,Expertises courantes,Réaliser des économies,Améliorer l'efficience des prestations réalisées en interne,,,3,2,1
45,ACFI et conseillers de prévention des risques pro,Réaliser des économies,Améliorer l'efficience des prestations réalisées en interne,Expertises courantes,Soyaux ; Touvre,,,
46,Ingénierie sociale (juridique),Réaliser des économies,Améliorer l'efficience des prestations réalisées en interne,Expertises courantes,Magnac-sur-Touvre,,,
47,"Ingénierie (transition énergétique, Smart city,...)",Réaliser des économies,Améliorer l'efficience des prestations réalisées en interne,Expertises courantes,Angoulême,,,
48,"Sécurité des bâtiments, ERP,...",Réaliser des économies,Améliorer l'efficience des prestations réalisées en interne,Expertises courantes,L'Isle-d'Espagnac,,,
49,Médecine préventive,Réaliser des économies,Améliorer l'efficience des prestations réalisées en interne,Expertises courantes,,,,
50,Comptabilité et finances publiques (en substitution du T.P.),Réaliser des économies,Améliorer l'efficience des prestations réalisées en interne,Expertises courantes,Saint-Saturnin,,,
51,Création d'un club des acheteurs,Renforcer l'esprit communautaire,Travailler en réseau,,Touvre,1,2,1
52,Production végétale (serres municipales d'Angoulême),Réaliser des économies,"Optimiser l'usage, l'occupation",,Angoulême ; Soyaux,1,2,1
53,Forum d'échanges thématiques,Renforcer l'esprit communautaire,Travailler en réseau,,Touvre,2,1,1
54,Juridique administratif,Renforcer l'esprit communautaire,Travailler en réseau,Forum d'échanges thématiques,Touvre,,,
55,Technique,Renforcer l'esprit communautaire,Travailler en réseau,Forum d'échanges thématiques,Touvre,,,
56,Services rendus aux personnes âgées,Renforcer l'esprit communautaire,Travailler en réseau,Forum d'échanges thématiques,,,,
57,Périscolaire (dont TAP/NAP),Renforcer l'esprit communautaire,Travailler en réseau,Forum d'échanges thématiques,,,,
58,"Échanges de pratique, d'expérience",Renforcer l'esprit communautaire,Travailler en réseau,,L'Isle-d'Espagnac,1,1,1
59,Réunions trimestrielles d'un réseau d'élus et techniciens,Renforcer l'esprit communautaire,Travailler en réseau,"Échanges de pratique, d'expérience",,,,
60,Partager les pratiques entre techniciens,Renforcer l'esprit communautaire,Travailler en réseau,"Échanges de pratique, d'expérience",,,,
61,Échanges de bonnes pratiques en RH,Renforcer l'esprit communautaire,Travailler en réseau,"Échanges de pratique, d'expérience",,,,
62,Support d'information des habitants,Renforcer l'esprit communautaire,Travailler en réseau,,L'Isle-d'Espagnac,3,2,1
63,Coordonner l'offre de places en EAJE pdt les congés,Renforcer l'esprit communautaire,Travailler en réseau,,,2,2,3
64,Faire converger les outils SI pour favoriser une culture commune,Renforcer l'esprit communautaire,Numérique et communication,,Angoulême ; Soyaux,1,1,3
65,Créer un site web commun aux Cnes et à GrandAngoulême,Renforcer l'esprit communautaire,Numérique et communication,,,1,1,3
66,"Unifier les supports d'information aux administrés et d'événementiel et faire ""tout-en-un""",Renforcer l'esprit communautaire,Numérique et communication,,,1,1,3
67,"Intranet ""des Élus"", incluant gestion partagée de planning",Renforcer l'esprit communautaire,Numérique et communication,,L'Isle-d'Espagnac,1,1,1
68,Gestion du SIG partagée avec les communes,Renforcer l'esprit communautaire,Numérique et communication,,Angoulême,2,1,1
69,"Matériels lourds et mobiles, matériaux",Renforcer l'esprit communautaire,Créer un Centre Technique Communautaire (CTC) + des dépôts locaux,,,2,1,2
70,Parc de véhicules,Renforcer l'esprit communautaire,Créer un Centre Technique Communautaire (CTC) + des dépôts locaux,,,2,1,2
71,Entretien des EV,Renforcer l'esprit communautaire,Créer un Centre Technique Communautaire (CTC) + des dépôts locaux,,,2,2,1
72,Réfection de voirie municipale,Renforcer l'esprit communautaire,Créer un Centre Technique Communautaire (CTC) + des dépôts locaux,,Saint-Saturnin ; Touvre,2,2,1
73,Rapprocher certaines politiques municipales,Renforcer l'esprit communautaire,Élaborer des politiques communes,,L'Isle-d'Espagnac ; Soyaux,2,1,3
74,Doter l'agglomération d'un projet sportif et culturel cohérent,Renforcer l'esprit communautaire,Élaborer des politiques communes,Rapprocher certaines politiques municipales,,,,
75,"Doter l'agglomération d'une politique commune sociale, d'insertion",Renforcer l'esprit communautaire,Élaborer des politiques communes,Rapprocher certaines politiques municipales,L'Isle-d'Espagnac ; Soyaux,,,
76,Évaluer la répartition des fréquentations des principaux équipements municipaux,Renforcer l'esprit communautaire,Renforcer la solidarité communautaire (hors transferts de compétence),,Angoulême,2,2,1
77,Évaluer l'intérêt d'harmoniser les tarifs des SP rendus à la population,Renforcer l'esprit communautaire,Renforcer la solidarité communautaire (hors transferts de compétence),,L'Isle-d'Espagnac,2,2,1
78,Nouvelle chambre froide d'Angoulême,Renforcer l'esprit communautaire,Renforcer la solidarité communautaire (hors transferts de compétence),,Angoulême,1,2,2
`;
