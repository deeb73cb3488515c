/** Words of the second half of a badge's page, French first: how to check it, what to take from it. */
export const badgePageWords = {
  fr: {
    skip: 'Aller au contenu',
    languages: 'Langue',
    other: 'English version',
    decision: 'Décision',
    /** Before the name of the site that the visitor comes from, and after it. */
    notice: {
      from: 'Vous venez de',
      to: 'cette attestation est établie pour',
    },
    /** States that are told once the badge is verified only, or otherwise than on the day of the publication. */
    live: {
      invalid: 'La vérification en direct a échoué\u00a0: cette attestation n’est pas valable',
      unknown: 'La vérification en direct n’a pas pu être faite',
    },
    /** What stood there before it was verified. */
    then: (date: string, state: string) => `Au moment de la publication, le ${date}\u00a0: ${state}.`,
    check: 'Vérifier cette attestation',
    checks: {
      address: 'Cette page fait foi\u00a0: l’adresse doit commencer par',
      site: 'Le site où vous avez vu l’attestation doit être l’un de ceux nommés ci-dessus.',
      noSite: 'Cette attestation n’est liée à aucun site\u00a0: seule cette page permet de la vérifier.',
      state: 'L’état est celui du',
      live: 'Quand JavaScript est actif, la signature et la liste des retraits sont contrôlées à nouveau, à l’instant, dans votre navigateur.',
      signed: 'Attestation signée (Open Badges 3.0), à contrôler avec tout outil qui lit ce format',
      unsigned: 'Cette attestation n’est pas signée\u00a0: elle vaut par cette page seule.',
    },
    toKit: 'Pour la structure soutenue\u00a0: images et mots à reprendre',
    kit: 'Afficher cette attestation',
    kitWhat:
      'Réservé à la structure soutenue, pendant la durée du soutien et, ensuite, avec ses dates. Les images portent les mots demandés\u00a0; ne les modifiez pas.',
    wording: 'Mention à reprendre',
    snippets: {
      link: ['Pour un site, sans script', 'Une image et un lien vers cette page\u00a0: accepté partout.'],
      element: [
        'Pour un site, à jour d’elle-même',
        'L’état se met à jour et se vérifie\u00a0; l’image reste si le script est retiré. Pour 520 px de large au moins, sinon la forme courte.',
      ],
      compact: ['Forme courte', 'Quelques lignes\u00a0: pour une colonne, un pied de page.'],
      mark: ['Sceau', 'Le sceau et l’état seuls\u00a0: à côté de logos.'],
      email: [
        'Pour une signature de courriel',
        'Une image PNG, avec la date de l’état\u00a0; à renouveler de temps en temps.',
      ],
    },
    emailPage: 'Ouvrir le modèle, à copier dans un courriel',
    otherSizes: 'Autres tailles, à jour d’elles-mêmes\u00a0: forme courte, sceau',
    pictures: 'Images à télécharger',
    drawnIn: 'Les mots des images sont en anglais.',
    carry:
      'Quand l’attestation est signée, chaque image porte sa preuve, lisible par un vérificateur Open Badges\u00a0; le PDF et le QR code n’en portent que l’adresse.',
    qrCode: 'QR code de cette page',
    picture: {
      'badge.svg': ['Pour un site, un document', 'À partir de 280 px de large.'],
      'badge-small.svg': ['En petit', 'De 120 à 280 px de large\u00a0: à côté de logos.'],
      'badge-square.png': ['Pour les réseaux sociaux', 'Image carrée.'],
      'badge-print.svg': [
        'Pour une affiche, une photocopie',
        'En une couleur, avec le QR code\u00a0; 8 cm de large au moins.',
      ],
      'badge-a6.pdf': ['À imprimer et à afficher', 'Carte A6 (105 × 148 mm), avec le QR code.'],
      'qr.svg': ['Pour vos propres supports', 'QR code de cette page\u00a0; 2 cm de large au moins.'],
    },
    download: 'Télécharger',
    copy: 'Copier',
    copied: 'Copié',
    notCopied: 'La copie a échoué\u00a0: sélectionnez le texte, puis Ctrl + C',
    kilobytes: 'ko',
  },
  en: {
    skip: 'Skip to content',
    languages: 'Language',
    other: 'Version française',
    decision: 'Decision',
    notice: {
      from: 'You come from',
      to: 'this certificate was issued for',
    },
    live: {
      invalid: 'Checked live, this certificate is not valid',
      unknown: 'It could not be checked live',
    },
    then: (date: string, state: string) => `When it was published, on ${date}: ${state}.`,
    check: 'Check this certificate',
    checks: {
      address: 'This page is authoritative: its address must begin with',
      site: 'The site where you saw the certificate must be one of those named above.',
      noSite: 'This certificate is tied to no site: this page alone lets you check it.',
      state: 'The state is that of',
      live: 'When JavaScript is on, the signature and the list of withdrawals are checked again, now, in your browser.',
      signed: 'Signed certificate (Open Badges 3.0), to be checked with any tool that reads this format',
      unsigned: 'This certificate is not signed: this page alone vouches for it.',
    },
    toKit: 'For the organisation supported: pictures and words to take',
    kit: 'Show this certificate',
    kitWhat:
      'For the organisation supported only, as long as the support lasts and, after that, with its dates. The pictures carry the words asked for; do not alter them.',
    wording: 'Words to use',
    snippets: {
      link: ['For a site, without script', 'A picture and a link to this page: accepted everywhere.'],
      element: [
        'For a site, kept up to date',
        'The state follows and is checked; the picture stays if the script is removed. For at least 520 px; otherwise the short form.',
      ],
      compact: ['Short form', 'A few lines: for a column, a footer.'],
      mark: ['Seal', 'The seal and the state alone: beside logos.'],
      email: ['For the signature of your e-mails', 'A PNG picture, with the day of the state; renew it now and then.'],
    },
    emailPage: 'Open the model, to copy into an e-mail',
    otherSizes: 'Other sizes, kept up to date: short form, seal',
    pictures: 'Pictures to download',
    drawnIn: 'The words of the pictures are in French.',
    carry:
      'When the certificate is signed, each picture carries its proof, which an Open Badges verifier reads; the PDF and the QR code carry its address only.',
    qrCode: 'QR code of this page',
    picture: {
      'badge.svg': ['For a site, a document', 'From 280 px wide.'],
      'badge-small.svg': ['Small', 'From 120 to 280 px wide: beside logos.'],
      'badge-square.png': ['For social networks', 'Square picture.'],
      'badge-print.svg': ['For a poster, a photocopy', 'In one colour, with the QR code; at least 8 cm wide.'],
      'badge-a6.pdf': ['To print and put up', 'A6 card (105 × 148 mm), with the QR code.'],
      'qr.svg': ['For what you print yourselves', 'QR code of this page; at least 2 cm wide.'],
    },
    download: 'Download',
    copy: 'Copy',
    copied: 'Copied',
    notCopied: 'Copying failed: select the text, then Ctrl + C',
    kilobytes: 'kB',
  },
} as const;

/** Words of a badge's page in one language. */
export type BadgePageWords = (typeof badgePageWords)['fr'] | (typeof badgePageWords)['en'];
