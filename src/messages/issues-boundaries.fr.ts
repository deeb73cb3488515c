import type { IssueWords } from './issues.fr.js';

/** Words of the issues of the boundaries file, in French. */
export const boundariesFr = {
  'boundaries-not-shapes': [
    'Ce fichier de limites ne contient aucune ligne ni surface.',
    'Le contenu doit être une collection GeoJSON (« FeatureCollection ») ou un TopoJSON de polygones ou de lignes.',
  ],
  'boundaries-shape': [
    'Cette limite n’est ni un polygone ni une ligne, ou ses coordonnées sont abîmées.',
    'Exportez de nouveau cette limite, en polygones ou en lignes.',
  ],
  'boundaries-not-degrees': ({ value = '' }) => [
    `Les coordonnées de ce fichier ne sont pas des longitudes et latitudes (WGS 84)\u202f: ${value}.`,
    'Exportez le fichier dans le système WGS 84 (EPSG:4326)\u202f; le Lambert 93 n’est pas lu.',
  ],
  'boundaries-swapped': [
    'Les latitudes et les longitudes de ce fichier semblent inversées.',
    'En GeoJSON, la longitude vient en premier. Exportez de nouveau le fichier.',
  ],
  'boundaries-too-large': ({ value = '' }) => [
    `Ce fichier de limites est trop lourd pour une carte en ligne (${value}\u00a0Mo)\u202f; la limite est de 2\u00a0Mo.`,
    'Simplifiez les tracés avant l’export, ou prenez une version généralisée du fichier.',
  ],
  'boundaries-twice': ({ value = '' }) => [
    `Il y a plusieurs fichiers de limites\u202f: seul «\u202f${value}\u202f» est publié.`,
    'Gardez un seul fichier de limites dans le dossier.',
  ],
} satisfies Record<string, IssueWords>;
