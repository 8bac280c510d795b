// The demonstration's sites as a table, one line each. `ind.` are the individuals of 18 November
// 2014, or of 26 August for a site that was closed by then; `size` is persons per household; `surge`
// is the part of the population that came in October and left again.

export const SITE_TABLE = `
  name                                | zone        | team  | type      | category                    | quarter      | lat    | lon     | ind.  | size | more
  Aéroport M'Poko                     | mpoko       | EQ-01 | spontané  | Aéroport                    | M'Poko       | 4.3987 | 18.5189 | 20495 | 4.9  | surge=0.05
  Liton (PK 22)                       | hors_bangui | EQ-01 | spontané  | Terrain ouvert              | PK 22        | 4.5261 | 18.6342 | 1563  | 5.4  |
  Centre Jean XXIII                   | bangui_1    | EQ-01 | collectif | Église / paroisse / mission | Centre-ville | 4.3634 | 18.5871 | 11    | 3.7  |
  Grand séminaire Saint-Marc de Bimbo | bimbo_1     | EQ-02 | collectif | Séminaire / monastère       | Bimbo        | 4.3162 | 18.5214 | 5500  | 5.1  | rounded
  Mission Carmel                      | bimbo_1     | EQ-02 | collectif | Église / paroisse / mission | Bimbo        | 4.3298 | 18.5127 | 4800  | 4.8  | rounded
  Saint-Joseph Mukassa                | bimbo_1     | EQ-02 | collectif | Église / paroisse / mission | Bimbo        | 4.3241 | 18.5326 | 2874  | 4.6  | surge=0.08
  Guitangola                          | bimbo_1     | EQ-02 | spontané  | Terrain ouvert              | Guitangola   | 4.3217 | 18.5452 | 1912  | 5.3  |
  Saint-Charles Lwanga de Bégoua      | bimbo_1     | EQ-02 | collectif | Église / paroisse / mission | Bégoua       | 4.4502 | 18.5318 | 1463  | 4.9  |
  Padre Pio                           | bimbo_1     | EQ-02 | collectif | Église / paroisse / mission | Bimbo        | 4.3078 | 18.5093 | 1020  | 4.5  |
  Église des Frères Castors           | bangui_3    | EQ-03 | collectif | Église / paroisse / mission | Castors      | 4.3762 | 18.5384 | 2400  | 5    | rounded
  Mosquée centrale (PK 5)             | bangui_3    | EQ-03 | collectif | Mosquée                     | PK 5         | 4.3789 | 18.5462 | 1926  | 5.7  | surge=0.1
  Mosquée Ali Babolo                  | bangui_3    | EQ-03 | collectif | Mosquée                     | PK 5         | 4.3816 | 18.5437 | 1004  | 5.6  | surge=0.12
  Église Saint-Mathias                | bangui_3    | EQ-03 | collectif | Église / paroisse / mission | Fatima       | 4.3715 | 18.5412 | 748   | 4.7  |
  École Kina                          | bangui_3    | EQ-03 | spontané  | École                       | Kina         | 4.3751 | 18.5498 | 425   | 4.4  | surge=0.5 opened=2014-10-09
  École Ben-Zvi                       | bangui_3    | EQ-03 | spontané  | École                       | Ben-Zvi      | 4.3847 | 18.5402 | 812   | 4.8  | closed=2014-09-08 last=2014-09-02
  Salésiens Don Bosco (Damala)        | bimbo_2     | EQ-04 | collectif | Église / paroisse / mission | Damala       | 4.4176 | 18.5561 | 1986  | 4.6  |
  M'Poko-Bac                          | bimbo_2     | EQ-04 | spontané  | Terrain ouvert              | M'Poko-Bac   | 4.3364 | 18.4981 | 1615  | 5.2  |
  Église apostolique                  | bimbo_2     | EQ-04 | collectif | Église / paroisse / mission | Bimbo        | 4.3521 | 18.5012 | 843   | 4.9  |
  Saint-Antoine de Padoue             | bimbo_2     | EQ-04 | collectif | Église / paroisse / mission | Bimbo        | 4.3428 | 18.5109 | 440   | 4.5  |
  Paroisse de Pétévo                  | bimbo_3     | EQ-04 | collectif | Église / paroisse / mission | Pétévo       | 4.3349 | 18.5583 | 212   | 4.7  | last=2014-11-04
  Frères Capucins                     | bimbo_4     | EQ-05 | collectif | Séminaire / monastère       | Gobongo      | 4.4238 | 18.5634 | 2643  | 5    | surge=0.06
  Votongbo 1                          | bimbo_4     | EQ-05 | spontané  | Terrain ouvert              | Votongbo     | 4.4317 | 18.5689 | 1570  | 5.3  |
  Votongbo 2                          | bimbo_4     | EQ-05 | spontané  | Terrain ouvert              | Votongbo     | 4.4342 | 18.5713 | 1287  | 5.1  | surge=0.3
  Saint-Bernard                       | bangui_8    | EQ-05 | collectif | Église / paroisse / mission | Galabadja    | 4.4071 | 18.5618 | 301   | 4.6  |
  École Galabadja                     | bangui_8    | EQ-05 | spontané  | École                       | Galabadja    | 4.4102 | 18.5653 | 186   | 4.3  | surge=0.45 opened=2014-10-10
  École Combattant                    | bangui_8    | EQ-05 | spontané  | École                       | Combattant   | 4.4034 | 18.5452 | 421   | 4.6  | closed=2014-09-15 last=2014-09-09
  FATEB                               | bangui_2    | EQ-06 | collectif | Église / paroisse / mission | Sica         | 4.3721 | 18.5693 | 812   | 4.4  | surge=0.15
  Saint-Sauveur                       | bangui_2    | EQ-06 | collectif | Église / paroisse / mission | Lakouanga    | 4.3579 | 18.5718 | 634   | 4.5  | surge=0.42
  Sœurs de la Charité                 | bangui_2    | EQ-06 | collectif | Église / paroisse / mission | Sica         | 4.3698 | 18.5652 | 367   | 4.3  |
  Archevêché Saint-Paul               | bangui_2    | EQ-06 | collectif | Église / paroisse / mission | Lakouanga    | 4.3561 | 18.5784 | 212   | 4.2  |
  Notre-Dame de Fatima                | bangui_6    | EQ-06 | collectif | Église / paroisse / mission | Fatima       | 4.3652 | 18.5436 | 688   | 4.6  | surge=0.62
  Saint-Jacques de Kpètènè            | bangui_6    | EQ-06 | collectif | Église / paroisse / mission | Kpètènè      | 4.3537 | 18.5513 | 457   | 4.8  | surge=0.2
  Monastère de Boy-Rabe               | bangui_4    | EQ-07 | collectif | Séminaire / monastère       | Boy-Rabe     | 4.3958 | 18.5667 | 204   | 4.5  |
  Saint-Pierre de Gobongo             | bangui_4    | EQ-07 | collectif | Église / paroisse / mission | Gobongo      | 4.4147 | 18.5587 | 114   | 4.6  |
  Lycée de Gobongo                    | bangui_4    | EQ-07 | spontané  | École                       | Gobongo      | 4.4169 | 18.5602 | 163   | 4.4  |
  Paroisse Sainte-Trinité             | bangui_5    | EQ-07 | collectif | Église / paroisse / mission | Malimaka     | 4.3873 | 18.5528 | 412   | 4.7  |
  Église Élim Malimaka                | bangui_5    | EQ-07 | collectif | Église / paroisse / mission | Malimaka     | 4.3859 | 18.5549 | 283   | 4.5  |
  École Sara-Yakité                   | bangui_5    | EQ-07 | spontané  | École                       | Sara-Yakité  | 4.3907 | 18.5503 | 196   | 4.4  | surge=0.2
  Saint-Paul des Rapides              | bangui_7    | EQ-07 | collectif | Église / paroisse / mission | Ouango       | 4.3708 | 18.6083 | 49    | 4.5  |
`;

/** Other spellings of the names, separated by `;`. */
export const ALIASES: Readonly<Record<string, string>> = {
  "Aéroport M'Poko": "Site de l'aéroport; Mpoko",
  'Liton (PK 22)': 'PK 22',
  'Grand séminaire Saint-Marc de Bimbo': 'Grand Séminaire St Marc; St Marc',
  'Mission Carmel': 'Carmel; Monastère du Carmel',
  'Saint-Joseph Mukassa': 'St Joseph Mukassa',
  'Saint-Charles Lwanga de Bégoua': 'St Charles Lwanga; Bégoua',
  'Église des Frères Castors': 'Frères Castors; Castors',
  'Mosquée centrale (PK 5)': 'Mosquée centrale',
  'Mosquée Ali Babolo': 'Ali Babolo',
  'Église Saint-Mathias': 'St Mathias',
  'École Ben-Zvi': 'Benz-Vi',
  'Salésiens Don Bosco (Damala)': 'Don Bosco; Damala',
  "M'Poko-Bac": 'Mpoko Bac',
  'Saint-Antoine de Padoue': 'St Antoine',
  'Paroisse de Pétévo': 'Pétévo',
  'Frères Capucins': 'Capucins',
  'Saint-Bernard': 'St Bernard',
  FATEB: 'Faculté de théologie évangélique de Bangui',
  'Saint-Sauveur': 'St Sauveur',
  'Archevêché Saint-Paul': 'Archevêché',
  'Notre-Dame de Fatima': 'N-D de Fatima; Fatima',
  'Saint-Jacques de Kpètènè': 'St Jacques',
  'Monastère de Boy-Rabe': 'Boy-Rabe',
  'Saint-Pierre de Gobongo': 'St Pierre',
  'Paroisse Sainte-Trinité': 'Ste Trinité',
  'Église Élim Malimaka': 'Élim',
  'Saint-Paul des Rapides': 'St Paul',
};
