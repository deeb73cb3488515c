/** Words of `essonne map`, in French. English (map.en.ts) must match. */
export const mapFr = {
  help: `essonne map FICHIER [options]

Propose comment lire un fichier (CSV, .xlsx, .ods) dont les titres de colonnes ne sont pas
ceux des modèles, et dit pourquoi. Le résultat va dans un fichier correspondances.json, à
côté du fichier\u202f: relisez-le, corrigez-le, puis publiez.

  --out FICHIER  écrit la proposition dans ce fichier (sinon, sur la sortie standard)
  --json         donne chaque supposition en JSON, au lieu de la seule correspondance
`,
  grants: (path: string): string => `${path}\u202f: fichier de subventions (SCDL), lu sans correspondance.`,
  nothing: (path: string): string => `${path}\u202f: aucune ligne à lire.`,
  table: (path: string, line: number, table: string, isNamed: boolean): string =>
    `${path}, titres ligne ${line}\u202f: tableau «\u202f${table}\u202f» (${isNamed ? 'd’après le nom' : 'd’après les titres et les valeurs'})`,
  reasons: {
    'known-heading': (meaning: string): string => `${meaning} – titre connu`,
    'like-heading': (meaning: string, detail: string): string =>
      `${meaning}\u202f? – le titre ressemble à «\u202f${detail}\u202f»`,
    values: (meaning: string, detail: string): string =>
      `${meaning}\u202f? – ${Math.round(Number(detail) * 100)}\u202f% des valeurs sont de ce genre`,
    none: (): string => 'non lue – rien ne dit ce que c’est',
  },
  examples: (values: string): string => `(${values})`,
  written: (path: string): string => `Proposition écrite\u202f: ${path}. Relisez-la avant de publier.`,
  exists: (path: string): string => `${path} existe déjà\u202f: il n’est pas remplacé.`,
};
