import type { IssueWords } from './issues.fr.js';

/** Words of the issues of calendars that are read (iCalendar), in French. */
export const icalendarFr = {
  'no-calendar': [
    'Ce n’est pas un agenda au format iCalendar\u202f: il n’y a pas de ligne «\u202fBEGIN:VCALENDAR\u202f».',
    'Vérifiez l’adresse ou le fichier\u202f: c’est peut-être une page web, ou une page qui demande de se connecter.',
  ],
  'unreadable-line': [
    'Cette ligne de l’agenda n’a pas de sens\u202f: elle a été laissée de côté.',
    'Exportez de nouveau l’agenda\u202f; le fichier a peut-être été coupé ou modifié à la main.',
  ],
  'unclosed-component': [
    'Une partie de l’agenda n’est pas terminée\u202f: le fichier a été coupé.',
    'Exportez de nouveau l’agenda\u202f; vérifiez que rien ne manque à la fin.',
  ],
  'unreadable-property': [
    'Cette valeur de l’agenda ne peut pas être lue.',
    'Corrigez-la dans l’agenda d’origine, puis exportez-le de nouveau.',
  ],
  'no-title': [
    'Cet événement de l’agenda n’a pas de titre\u202f: il ne peut pas être publié.',
    'Donnez-lui un titre dans l’agenda d’origine.',
  ],
  'no-start': [
    'Cet événement de l’agenda n’a pas de début qui puisse être lu\u202f: il ne peut pas être publié.',
    'Corrigez sa date dans l’agenda d’origine, puis exportez-le de nouveau.',
  ],
  'no-date-left': [
    'Toutes les dates de cet événement sont retirées par des exceptions\u202f: il n’en reste aucune à publier.',
    'Supprimez l’événement de l’agenda d’origine, ou vérifiez ses exceptions.',
  ],
  'no-uid': [
    'Cet événement n’a pas d’identifiant (UID)\u202f: il est reconnu à son titre et à sa date.',
    'S’il change de titre ou de date, il passera pour un autre\u202f; exportez-le d’un logiciel qui donne des identifiants.',
  ],
  'floating-time': [
    'Des heures ne disent pas leur fuseau\u202f: elles sont comprises comme l’heure de Paris.',
    'Vérifiez les heures\u202f; au besoin, réglez le fuseau de l’agenda d’origine.',
  ],
  'unknown-zone': [
    'Ce fuseau horaire n’est pas connu\u202f: ses heures sont comprises comme l’heure de Paris.',
    'Vérifiez les heures\u202f; réglez le fuseau de l’agenda d’origine sur Europe/Paris.',
  ],
  'unreadable-rule': [
    'La règle de répétition n’est pas valable\u202f: seule la première date est publiée.',
    'Réglez de nouveau la répétition dans l’agenda d’origine.',
  ],
  'empty-rule': [
    'La règle de répétition ne tombe sur aucune date\u202f: seule la première est publiée.',
    'Réglez de nouveau la répétition dans l’agenda d’origine.',
  ],
  'endless-rule': [
    'Cette répétition n’a pas de fin\u202f: seules les dates proches sont publiées (un an en arrière, deux ans à venir).',
    'Ne faites rien\u202f: les suivantes viendront avec les prochaines publications. Donnez une fin si elle est connue.',
  ],
  'too-many-dates': [
    'Les répétitions donnent trop de dates\u202f: une partie est laissée de côté.',
    'Raccourcissez la répétition, ou donnez une date de fin plus proche.',
  ],
  'this-and-future': [
    'Le changement d’une date «\u202fet des suivantes\u202f» n’est pas lu\u202f: il vaut pour cette date seule.',
    'Dans l’agenda d’origine, arrêtez la série à cette date et commencez-en une autre.',
  ],
  'unmatched-exception': [
    'Cette exception ne correspond à aucune date de la série.',
    'Vérifiez les dates de la série dans l’agenda d’origine\u202f; il en manque ou il y en a une de trop.',
  ],
  'merged-instance': ['Cette date modifiée a rejoint la série à laquelle elle appartient.', 'Ne faites rien.'],
  'former-revision': [
    'Une version plus récente de cet événement est dans le même agenda\u202f: elle seule est publiée.',
    'Ne faites rien.',
  ],
  'private-event': [
    'Cet événement est marqué comme privé\u202f: il n’est pas publié.',
    'Rendez-le public dans l’agenda d’origine s’il doit paraître.',
  ],
  'personal-organiser': [
    'L’organisateur semble être une personne\u202f: ni son nom ni son adresse ne sont publiés.',
    'Faites porter l’événement par un agenda de service, avec une adresse générique (contact@, mairie@…).',
  ],
  'unknown-category': [
    'Cette catégorie n’est ni un type d’événement, ni un thème, ni un public connu.',
    'Utilisez les mots des listes (formation, exposition, santé, jeunes…), ou ne faites rien.',
  ],
  'attachment-left-out': [
    'Cette pièce jointe n’est pas publiée\u202f: seule l’adresse d’une image peut l’être.',
    'Déposez le document sur un site et donnez-en l’adresse dans la description.',
  ],
  'other-component': [
    'L’agenda contient autre chose que des événements (tâches, journaux…)\u202f: cela n’est pas publié.',
    'Ne faites rien.',
  ],
  'more-issues': ({ value = '', path = '' }) => [
    `D’autres lignes ont le même problème («\u202f${path}\u202f»)\u202f: ${value}.`,
    'Corrigez d’abord celles qui sont indiquées.',
  ],
} satisfies Record<string, IssueWords>;
