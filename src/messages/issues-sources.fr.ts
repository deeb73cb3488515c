import type { IssueWords } from './issues.fr.js';

/** Words of the issues of others' data that are read (portals, OpenAgenda, IATI, GeoJSON), in French. */
export const sourcesFr = {
  'missing-column': ({ column = '' }) => [
    `Le portail n’a pas de colonne «\u202f${column}\u202f»\u202f: ce qu’elle devait donner manque.`,
    'Vérifiez le nom technique de la colonne sur le portail, ou retirez-la de la correspondance.',
  ],
  'unused-columns': ({ value = '' }) => [
    `Des colonnes du portail ne sont pas lues\u202f: ${value}.`,
    'Ajoutez à la correspondance celles qui doivent l’être.',
  ],
  'unreadable-json': [
    'Ce texte devait contenir du JSON\u202f; il ne peut pas être lu.',
    'Corrigez la valeur à la source, ou faites lire une autre colonne.',
  ],
  'unlisted-value': [
    'Ce mot n’a pas d’équivalent dans la correspondance\u202f: il est laissé de côté.',
    'Ajoutez-le à la correspondance, avec le code du contrat qu’il veut dire.',
  ],
  'beyond-pages': ({ value = '' }) => [
    `Les pages du portail s’arrêtent à 10\u202f000 fiches\u202f: ${value} n’ont pas été lues.`,
    'Faites lire le jeu de données par un export, qui n’a pas cette limite.',
  ],
  'query-refused': ({ value = '' }) => [
    `Le portail a refusé le filtre (${value})\u202f: tout a été lu, puis filtré ici.`,
    'Vérifiez la correspondance des colonnes\u202f; les résultats sont justes, mais plus lents à venir.',
  ],
  'query-misread': [
    'Le portail ne filtre pas cette colonne comme les codes du contrat\u202f: tout a été lu, puis filtré ici.',
    'Déclarez sur le portail que cette colonne a plusieurs valeurs\u202f; les résultats sont justes, mais plus lents à venir.',
  ],
  'unread-pages': ({ value = '' }) => [
    `L’agenda annonce ${value} événements de plus que ceux qu’il donne.`,
    'Réessayez plus tard\u202f; l’agenda a pu changer pendant la lecture.',
  ],
  'partial-dates': [
    'L’agenda ne donne que la première, la prochaine et la dernière date\u202f: les autres manquent.',
    'Demandez les événements détaillés (detailed=1).',
  ],
  'registration-left-out': [
    'Ce moyen de s’inscrire n’est pas publié\u202f: seule une adresse web peut l’être.',
    'Donnez l’adresse d’un formulaire, ou décrivez l’inscription dans le texte.',
  ],
  'untitled-record': [
    'Il n’y a pas de titre\u202f: la fiche ne peut pas être publiée.',
    'Donnez un titre à la source.',
  ],
  'unreadable-record': ['Cet élément n’est pas une fiche qui puisse être lue.', 'Corrigez-le à la source.'],
  'not-iati': [
    'Ce n’est pas un fichier d’activités IATI\u202f: l’élément «\u202fiati-activities\u202f» manque.',
    'Vérifiez l’adresse ou le fichier\u202f: c’est peut-être un fichier d’organisation, ou une page web.',
  ],
  'malformed-xml': [
    'Le fichier XML est mal formé à cet endroit\u202f: la suite n’est pas lue.',
    'Exportez-le de nouveau\u202f; il a peut-être été coupé.',
  ],
  'refused-entity': [
    'Le fichier a une définition de document (DOCTYPE)\u202f: elle peut cacher une attaque, et n’est pas lue.',
    'Exportez-le sans cette définition.',
  ],
  'unknown-sector': [
    'Ce secteur n’a pas de thème qui lui corresponde.',
    'Ne faites rien, ou ajoutez un thème à la main.',
  ],
  'unknown-code': ['Ce code n’est pas de la norme\u202f: il est laissé de côté.', 'Corrigez-le à la source.'],
  'negative-amount': [
    'Ce montant est négatif (un remboursement ou une correction)\u202f: il n’est pas publié.',
    'Ne faites rien, ou corrigez le montant d’origine.',
  ],
  'unread-element': ({ value = '' }) => [
    `Ce que disent ces éléments n’a pas de place dans les fiches\u202f: ${value}.`,
    'Ne faites rien.',
  ],
  'not-geojson': ['Ce n’est pas du GeoJSON.', 'Exportez une collection d’objets («\u202fFeatureCollection\u202f»).'],
  'no-geometry': [
    'Cet objet n’a pas de géométrie\u202f: la fiche est publiée sans position.',
    'Ajoutez un point, si le lieu est connu.',
  ],
  'other-geometry': ({ value = '' }) => [
    `Une géométrie «\u202f${value}\u202f» n’est pas un point\u202f: la fiche est publiée sans position.`,
    'Donnez un point à l’intérieur.',
  ],
  'made-id': [
    'Cette fiche n’a pas d’identifiant\u202f: il est fait de son contenu, et changera avec lui.',
    'Donnez un identifiant à la source.',
  ],
  'text-position': [
    'Les coordonnées étaient écrites comme du texte\u202f: elles ont été lues comme des nombres.',
    'Exportez-les en nombres.',
  ],
  'unreadable-position': [
    'Ces coordonnées ne sont pas une longitude et une latitude en degrés.',
    'Exportez dans le système WGS 84 (EPSG:4326), la longitude d’abord.',
  ],
} satisfies Record<string, IssueWords>;
