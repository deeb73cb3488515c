import type { IssueWords } from './issues.fr.js';

/** Words of what a publication tells of its badges, in French. */
export const badgesFr = {
  'badges-unsigned': [
    'Les attestations ne sont pas signées\u202f: rien ne prouve qu’elles viennent de vous.',
    'Créez une clé (essonne badge keygen) et donnez l’adresse du site (--badge-url https://…/).',
  ],
  'badges-moved': [
    'L’adresse du site a changé\u202f: toutes les attestations ont été signées de nouveau. Les images déjà distribuées renvoient à l’ancienne.',
    'Gardez l’ancienne adresse en service, ou redistribuez les images.',
  ],
  'status-list-late': [
    'La liste des retraits finissait bientôt, ou avait déjà fini\u202f: elle vient d’être renouvelée. Une fois qu’elle a fini, les attestations s’affichent comme non vérifiables.',
    'Vérifiez que la tâche de nuit «\u202fessonne badge renew-status\u202f» tourne bien.',
  ],
  'signed-badge-gone': [
    'Cette attestation a été signée, mais n’est plus dans les tableaux\u202f: ses copies restent valables.',
    'Si le soutien a pris fin avant son terme, retirez-la (essonne badge withdraw).',
  ],
} satisfies Record<string, IssueWords>;
