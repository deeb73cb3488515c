import { icalendarFr } from './issues-icalendar.fr.js';
import { badgesFr } from './issues-badges.fr.js';
import { boundariesFr } from './issues-boundaries.fr.js';
import { holidaysFr } from './issues-holidays.fr.js';
import { cantonsFr } from './issues-cantons.fr.js';
import { valuesFr } from './issues-values.fr.js';
import { scdlFr } from './issues-scdl.fr.js';
import { workbookFr } from './issues-workbook.fr.js';
import { personalFr } from './issues-personal.fr.js';
import { sourcesFr } from './issues-sources.fr.js';
import type { RecordIssue } from '../model/issues.js';

/** What is wrong and what to do, in words for whoever publishes. */
export type IssueText = readonly [reason: string, remedy: string];

/** The words of an issue, or how they are made from it. */
export type IssueWords = IssueText | ((issue: RecordIssue) => IssueText);

/** Why a funding line is no line of the subsidies file. */
const subventionReasons: Readonly<Record<string, string>> = {
  'no-grantor-siret': 'le SIRET de l’attribuant manque',
  'no-decision-date': 'la date de la délibération manque',
  'no-beneficiary': 'le bénéficiaire n’est pas connu',
  'no-beneficiary-id': 'le bénéficiaire n’a ni SIRET ni numéro RNA',
  'not-euro': 'le montant n’est pas en euros',
  'unknown-nature': 'la nature de l’aide n’est pas connue',
};

/** Words of every issue, in French. Kept apart from the interface's messages: widgets never carry them. */
export const issuesFr = {
  'missing-field': [
    'Il manque une information sans laquelle cette fiche, ou cette partie de fiche, n’a pas de sens.',
    'Complétez la colonne indiquée, ou supprimez la ligne.',
  ],
  'wrong-type': [
    'La valeur n’est pas du type attendu.',
    'Comparez avec une ligne qui a été acceptée et corrigez la valeur.',
  ],
  'not-a-record': [
    'Cet élément de la liste n’est pas une fiche.',
    'Chaque élément doit être un objet JSON entre accolades.',
  ],
  'too-many-errors': [
    'Il y a trop d’erreurs pour que le reste soit fiable.',
    'Vérifiez que le fichier est le bon et qu’il n’est pas abîmé.',
  ],
  'dangerous-key': [
    'Ce nom de champ est réservé par JavaScript et pourrait servir à une attaque.',
    'Retirez ce champ\u202f; cherchez d’où vient le fichier.',
  ],
  'empty-text': ['Le texte est vide.', 'Écrivez un texte, ou laissez la case vraiment vide.'],
  'empty-party': ['Cette organisation n’a ni référence ni nom.', 'Indiquez son nom ou sa référence.'],
  'invalid-language': ['L’étiquette de langue n’existe pas.', 'Utilisez un code comme fr, en, ar ou pt-BR.'],
  'invalid-id': [
    'L’identifiant contient des caractères non admis.',
    'Utilisez de 1 à 64 lettres minuscules sans accent, chiffres ou tirets.',
  ],
  'invalid-code': ['Le code contient des caractères non admis.', 'Utilisez un terme de la liste du modèle de tableau.'],
  'invalid-date': [
    'Ce n’est pas une date, ou pas sous une forme reconnue.',
    'Écrivez 12/03/2026, 03/2026 ou 2026\u202f; pour une heure, 12/03/2026\u202f14:30.',
  ],
  'impossible-date': ['Cette date n’existe pas dans le calendrier.', 'Vérifiez le jour et le mois.'],
  'mixed-day-instant': [
    'Le début et la fin ne sont pas de même nature\u202f: l’un a une heure, l’autre non.',
    'Donnez une heure aux deux, ou à aucun des deux.',
  ],
  'end-before-start': [
    'La fin précède le début.',
    'Vérifiez les deux dates\u202f; après minuit, la fin est le lendemain.',
  ],
  'no-date': [
    'Un événement doit avoir au moins une date.',
    'Remplissez la colonne «\u202fdébut\u202f», ou ajoutez une ligne dans le tableau des dates.',
  ],
  'half-position': ['Il manque la latitude ou la longitude.', 'Donnez les deux, ou aucune des deux.'],
  'invalid-latitude': [
    'Une latitude est un nombre entre −90 et 90.',
    'Vérifiez la valeur, en degrés décimaux (48,63).',
  ],
  'invalid-longitude': [
    'Une longitude est un nombre entre −180 et 180.',
    'Vérifiez la valeur, en degrés décimaux (2,44).',
  ],
  'invalid-country': [
    'Ce pays n’est pas reconnu.',
    'Écrivez son nom en français, ou son code à deux lettres (ML pour le Mali).',
  ],
  'invalid-commune': [
    'Ce n’est pas le code INSEE d’une commune.',
    'Écrivez le code INSEE à cinq chiffres (91228) ou le nom de la commune.',
  ],
  'invalid-currency': ['Ce n’est pas un code de monnaie.', 'Utilisez un code à trois lettres\u202f: EUR, XOF, USD.'],
  'invalid-amount': ['Un montant ne peut pas être négatif.', 'Vérifiez le montant.'],
  'invalid-year': ['L’année est hors des bornes (1900 à 2200).', 'Écrivez l’année sur quatre chiffres.'],
  'invalid-rate': ['Un taux va de 0 à 100\u202f%.', 'Écrivez par exemple 50\u202f% ou 0,5.'],
  'invalid-capacity': ['Un nombre de places ne peut pas être négatif.', 'Vérifiez le nombre.'],
  'invalid-sdg': [
    'Les objectifs de développement durable vont de 1 à 17.',
    'Écrivez les numéros, séparés par des points-virgules.',
  ],
  'invalid-significance': ['Un marqueur va de 0 à 3.', 'Écrivez 0, 1, 2 ou 3.'],
  'invalid-siren': [
    'Un numéro SIREN a neuf chiffres.',
    'Vérifiez le numéro\u202f; mettez la colonne au format Texte pour garder les zéros du début.',
  ],
  'invalid-siret': [
    'Un numéro SIRET a quatorze chiffres.',
    'Vérifiez le numéro\u202f; mettez la colonne au format Texte pour qu’il ne soit pas arrondi.',
  ],
  'invalid-rna': [
    'Un numéro RNA est un W suivi de neuf chiffres.',
    'Recopiez le numéro qui figure sur le récépissé de la préfecture (W912345678).',
  ],
  'invalid-email': [
    'Ce n’est pas une adresse de courriel.',
    'Écrivez une adresse générique, comme contact@association.fr.',
  ],
  'invalid-digest': ['L’empreinte n’est pas un SHA-256 en hexadécimal.', 'Publiez de nouveau le fichier.'],
  'unsafe-url': [
    'Ce n’est pas une adresse web utilisable.',
    'Écrivez une adresse complète qui commence par https://, sans espace.',
  ],
  'unsupported-version': ['Cette version du contrat n’est pas connue.', 'Mettez à jour essonne-international.'],
  'unknown-attendance': [
    'Le mode de participation n’est pas reconnu.',
    'Écrivez «\u202fsur place\u202f», «\u202fen ligne\u202f» ou «\u202fsur place et en ligne\u202f».',
  ],
  'unknown-lesson-kind': [
    'Le type de retour d’expérience n’est pas reconnu.',
    'Écrivez «\u202fréussite\u202f» ou «\u202fdifficulté\u202f».',
  ],
  'unknown-media-kind': ['Le type de média n’est pas reconnu.', 'Écrivez image, video, audio ou document.'],
  'unknown-precision': [
    'La précision du lieu n’est pas reconnue.',
    'Écrivez «\u202fpoint\u202f», «\u202fville\u202f», «\u202frégion\u202f» ou «\u202fpays\u202f».',
  ],
  'unknown-target': [
    'Le type de ce qui est soutenu n’est pas reconnu.',
    'Écrivez «\u202fprojet\u202f», «\u202févénement\u202f» ou «\u202forganisation\u202f».',
  ],
  'unknown-file': [
    'Ce fichier ne correspond à aucun tableau connu\u202f: il n’a pas été lu.',
    'Renommez-le (projets.csv, evenements.csv, organisations.csv…) s’il doit être publié\u202f; sinon, ne faites rien.',
  ],
  'malformed-json': ({ value = '' }) => [
    `Le fichier n’est pas un JSON valide\u202f: ${value}.`,
    'Corrigez le fichier à cet endroit. Aucune de ses fiches n’a pu être lue.',
  ],
  'no-items': [
    'Ce fichier ne contient pas de liste de fiches.',
    'Le contenu doit être une liste, ou un objet dont le champ «\u202fitems\u202f» en contient une.',
  ],
  'no-rows': [
    'Ce fichier est vide ou n’a pas de ligne de titres.',
    'La première ligne doit porter les titres des colonnes.',
  ],
  ...boundariesFr,
  ...holidaysFr,
  ...cantonsFr,
  ...icalendarFr,
  ...personalFr,
  ...badgesFr,
  ...sourcesFr,
  ...valuesFr,
  ...workbookFr,
  ...scdlFr,
  'missing-table': ({ value = '' }) => [
    `Ce fichier avait donné des lignes à la publication précédente (${value})\u202f; il n’est plus là\u202f: ces lignes sont retirées.`,
    'Remettez le fichier s’il manque par erreur\u202f; sinon, ne faites rien.',
  ],
  'emptied-table': ({ value = '' }) => [
    `Ce fichier avait donné des lignes à la publication précédente (${value})\u202f; il n’en donne plus aucune.`,
    'Reprenez une copie du fichier s’il a été vidé par erreur\u202f; sinon, ne faites rien.',
  ],
  'old-encoding': [
    'Le fichier n’est pas en UTF-8\u202f: il a été lu comme un fichier Windows.',
    'Vérifiez les accents\u202f; au besoin, enregistrez-le au format «\u202fCSV UTF-8\u202f».',
  ],
  'lost-characters': [
    'Des caractères ont été perdus avant ce fichier (\ufffd).',
    'Retapez le mot\u202f: la lettre d’origine n’est plus dans le fichier.',
  ],
  'unclosed-quote': [
    'Un guillemet ouvert n’est jamais refermé\u202f: cette ligne n’a pas pu être lue.',
    'Fermez le guillemet, ou doublez-le s’il fait partie du texte.',
  ],
  'malformed-quote': [
    'Un guillemet se trouve au milieu d’une case.',
    'Vérifiez le découpage de cette ligne\u202f; doublez les guillemets qui font partie du texte.',
  ],
  'unknown-heading': [
    'Cette colonne n’est pas connue\u202f: son contenu n’a pas été publié.',
    'Corrigez le titre de la colonne si elle doit être publiée (voir le modèle de tableau).',
  ],
  'duplicate-heading': [
    'Deux colonnes portent le même titre\u202f: seule la première est lue.',
    'Renommez ou supprimez la seconde.',
  ],
  'no-parent-column': [
    'Ce tableau complète un autre tableau, mais aucune colonne ne dit quelle fiche.',
    'Ajoutez la colonne qui donne la référence ou le titre («\u202fprojet\u202f», «\u202févénement\u202f», «\u202forganisation\u202f»).',
  ],
  'too-many-cells': [
    'La ligne a plus de cases que la ligne de titres.',
    'Un séparateur se trouve sans doute dans un texte\u202f: mettez ce texte entre guillemets.',
  ],
  'too-few-cells': [
    'La ligne a moins de cases que la ligne de titres.',
    'Vérifiez qu’elle n’est pas coupée ou décalée.',
  ],
  'completed-url': ['Il manquait https:// devant cette adresse.', 'Écrivez l’adresse complète dans le tableau.'],
  'no-subvention-line': ({ value = '' }) => [
    `Ce financement ne figure pas dans subventions.csv\u202f: ${subventionReasons[value] ?? value}.`,
    'Complétez le tableau si cette subvention doit y figurer (SIRET, date de délibération, bénéficiaire).',
  ],
  'too-deep': ['Cet élément est imbriqué trop profondément pour être une fiche.', 'Vérifiez d’où vient le fichier.'],
  'unknown-commune': ['Cette commune n’est pas reconnue en Essonne.', 'Écrivez son nom complet ou son code INSEE.'],
  'commune-guess': [
    'L’ancien code ou le code postal a été remplacé par le code INSEE de la commune.',
    'Vérifiez la commune retenue.',
  ],
  'commune-outside-essonne': [
    'Cette commune n’est pas en Essonne.',
    'Vérifiez le code INSEE\u202f; ne faites rien si c’est voulu.',
  ],
  'duplicate-record': ({ corrected = '' }) => [
    `Une autre fiche a le même identifiant ou la même référence\u202f: ${corrected}. Celle-ci est refusée.`,
    'Donnez une référence différente à chacune, ou supprimez la ligne en trop.',
  ],
  'identical-duplicate': ({ corrected = '' }) => [
    `La même fiche existe à l’identique\u202f: ${corrected}. Une seule est publiée.`,
    'Supprimez la ligne en double.',
  ],
  'corrected-id': [
    'L’identifiant a été récrit avec les seuls caractères admis.',
    'Utilisez de 1 à 64 lettres minuscules sans accent, chiffres ou tirets.',
  ],
  'reused-reference': ({ corrected = '' }) => [
    `Cette référence désignait une tout autre fiche\u202f: «\u202f${corrected}\u202f». Celle-ci hérite de son identifiant.`,
    'Si ce n’est pas la même fiche, donnez-lui une nouvelle référence.',
  ],
  'matched-by-likeness': [
    'Cette fiche a été reconnue comme une fiche déjà publiée dont le titre a changé.',
    'Si c’est une autre fiche, donnez-lui sa propre référence.',
  ],
  'unknown-parent': [
    'Aucune fiche ne correspond\u202f: cette ligne n’a pas été rattachée.',
    'Recopiez exactement la référence ou le titre de la fiche.',
  ],
  'ambiguous-parent': [
    'Plusieurs fiches portent ce titre\u202f: cette ligne n’a pas été rattachée.',
    'Donnez une référence à ces fiches, et utilisez-la ici.',
  ],
  'rejected-parent': ['La fiche à laquelle cette ligne se rattache a été refusée.', 'Corrigez d’abord cette fiche.'],
  'unknown-reference': [
    'Aucune fiche ne correspond à ce lien\u202f: il a été retiré.',
    'Recopiez exactement la référence ou le titre de la fiche visée.',
  ],
  'ambiguous-reference': [
    'Plusieurs fiches correspondent à ce lien\u202f: il a été retiré.',
    'Utilisez la référence ou l’identifiant de la fiche visée.',
  ],
  'swapped-position': [
    'La latitude et la longitude étaient interverties\u202f: elles ont été remises en ordre.',
    'Corrigez les deux colonnes dans le tableau.',
  ],
  'null-position': [
    'La position 0, 0 est en plein océan\u202f: c’est une case vide mal remplie.',
    'Donnez la vraie position, ou laissez les deux cases vides.',
  ],
  'position-outside-country': ['La position est hors du pays indiqué.', 'Vérifiez la position et le pays.'],
  'invalid-setting': [
    'Ce réglage du fichier catalogue.json n’est pas valable\u202f: la valeur habituelle est utilisée.',
    'Corrigez-le d’après la documentation du catalogue.',
  ],
  'unknown-setting': ['Ce réglage du fichier catalogue.json n’est pas connu.', 'Vérifiez l’orthographe du nom.'],
} satisfies Record<string, IssueWords>;

/** Code of an issue that has words: the model's (see its schemas) and the publisher's. */
export type IssueCode = keyof typeof issuesFr;
