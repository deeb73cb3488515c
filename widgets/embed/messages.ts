const fr = {
  titles: {
    'project-map': 'Carte des projets internationaux de l’Essonne',
    'event-calendar': 'Agenda de l’action internationale de l’Essonne',
    'sponsorship-badge': 'Attestation de soutien du Département de l’Essonne',
  } as Readonly<Record<string, string>>,
  noWidget:
    'L’adresse de ce cadre ne dit pas quoi montrer. Elle doit contenir widget=project-map, widget=event-calendar ou widget=sponsorship-badge.',
  deadLink: 'Cette page ne laisse pas ouvrir les liens de ce cadre. Copiez l’adresse\u00a0:',
  address: 'Adresse du lien',
  copy: 'Copier l’adresse',
  copied: 'Adresse copiée.',
  notCopied: 'Le navigateur n’a pas permis la copie\u00a0: l’adresse est sélectionnée, copiez-la au clavier.',
  close: 'Fermer',
};

/** Words of the framed page. */
export type EmbedMessages = typeof fr;

const en: EmbedMessages = {
  titles: {
    'project-map': 'Map of the international projects of Essonne',
    'event-calendar': 'Calendar of the international action of Essonne',
    'sponsorship-badge': 'Certificate of support of the Département de l’Essonne',
  },
  noWidget:
    'The address of this frame does not say what to show. It must hold widget=project-map, widget=event-calendar or widget=sponsorship-badge.',
  deadLink: 'This page does not let the links of this frame open. Copy the address:',
  address: 'Address of the link',
  copy: 'Copy the address',
  copied: 'Address copied.',
  notCopied: 'The browser did not allow copying: the address is selected, copy it with the keyboard.',
  close: 'Close',
};

/** Words of the framed page, in French and in English. */
export const embedMessages: Readonly<Record<'fr' | 'en', EmbedMessages>> = { fr, en };
