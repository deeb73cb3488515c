import type { IssueText } from './issues.fr.js';

/** Words of the issues about values that were mended, and about files, in French. */
export const valuesFr = {
  'mixed-encodings': [
    'Le fichier mélange deux encodages\u202f: il a été lu en UTF-8, et quelques lettres sont perdues (\ufffd).',
    'Retapez les mots indiqués, puis enregistrez le fichier au format «\u202fCSV UTF-8\u202f».',
  ],
  'control-characters': [
    'Des caractères invisibles ont été retirés du texte.',
    'Retapez le texte s’il vient d’un autre logiciel.',
  ],
  'mended-text': [
    'Les accents étaient abîmés (UTF-8 lu comme un fichier Windows)\u202f: ils ont été rétablis.',
    'Vérifiez le texte et enregistrez le fichier au format «\u202fCSV UTF-8\u202f».',
  ],
  'garbled-text': [
    'Des accents semblent abîmés (Ã©, â€™…)\u202f: le texte est publié tel quel.',
    'Retapez les mots abîmés.',
  ],
  'normalised-number': [
    'Le numéro a été remis sous sa forme officielle.',
    'Mettez la colonne au format Texte pour qu’il ne change plus.',
  ],
  'skipped-hour': [
    'Cette heure n’existe pas\u202f: passage à l’heure d’été, les horloges vont de 2\u202fh à 3\u202fh.',
    'Vérifiez l’heure retenue (une heure plus tard).',
  ],
  'position-left-out': [
    'La latitude est impossible, et la position n’est pas dans le pays indiqué une fois les deux valeurs interverties.',
    'Vérifiez la latitude, la longitude et le pays.',
  ],
  'unreadable-index': [
    'L’index du jeu de données est illisible\u202f: toutes les fiches ont été lues à sa place.',
    'Publiez de nouveau les données\u202f: l’index en fait partie.',
  ],
  'invalid-number': [
    'Ce n’est pas un nombre.',
    'Écrivez seulement le nombre (12\u202f250,50), sans commentaire\u202f; les commentaires vont dans une autre colonne.',
  ],
  'number-guess': [
    'Ce nombre peut se lire de deux façons.',
    'Vérifiez la valeur retenue\u202f; écrivez 672832 ou 672\u202f832 pour lever le doute.',
  ],
  'date-guess': [
    'Cette date, ou cette heure, peut se lire de plusieurs façons.',
    'Vérifiez la valeur retenue\u202f; écrivez la date en entier (12/03/2026\u202f14:30).',
  ],
  'term-guess': [
    'Seule une partie du libellé est écrite.',
    'Vérifiez le terme retenu\u202f; écrivez le libellé entier pour lever le doute.',
  ],
  'invalid-boolean': ['La réponse n’est ni oui ni non.', 'Écrivez «\u202foui\u202f» ou «\u202fnon\u202f».'],
  'unknown-term': [
    'Ce terme n’est pas dans la liste\u202f: il est publié tel quel.',
    'Corrigez le mot, ou demandez que la liste soit complétée.',
  ],
} satisfies Record<string, IssueText>;
