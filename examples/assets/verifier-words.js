// Words of the page that verifies badges; those of the checks come with the verifier.
const fr = {
  verifying: 'Vérification en cours…',
  pasted: 'Texte collé',
  verdicts: {
    active: 'Attestation en vigueur',
    ended: 'Attestation authentique, soutien terminé',
    'not-yet': 'Attestation authentique, soutien à venir',
    withdrawn: 'Cette attestation n’est plus en vigueur',
    unknown: 'L’état de cette attestation n’a pas pu être établi',
    invalid: 'Cette attestation n’est pas valable',
    'own-key': 'Signée avec la clé que vous avez apportée',
    'other-issuer': 'Attestation d’un autre émetteur, non reconnue',
    unpublished: 'Signée avec une clé que l’émetteur n’a pas publiée',
  },
  /** What to think of a verdict; `here` is the host of the issuer that the page trusts. */
  notes: {
    'own-key': () =>
      'Le site de l’émetteur n’a pas pu être interrogé. N’importe qui peut fabriquer une clé et signer avec elle\u00a0: rien n’est prouvé tant que cette clé n’est pas comparée à celle de l’émetteur.',
    'other-issuer': (here) =>
      `Cette page ne reconnaît que les attestations émises par ${here}, quelle que soit la clé apportée.`,
    unpublished: (here) => `Le site ${here} répond, et n’a pas cette clé. Ne vous fiez pas à cette attestation.`,
  },
  ownKey: {
    thumbprint: 'Empreinte de la clé\u00a0: ',
    compare: (address) =>
      `Pour en être sûr, ouvrez ${address} en saisissant vous-même l’adresse du site du Département, ou faites-vous lire l’empreinte par ses services\u00a0: elle doit y figurer à l’identique.`,
    then: (verdict) => `Seulement si elle y figure, le résultat est\u00a0: «\u00a0${verdict}\u00a0».`,
    checks: {
      signature: 'La signature est celle de la clé que vous avez apportée, et rien n’a été modifié depuis.',
      status: 'Elle ne figure pas sur la liste des retraits, qui ne vaut elle aussi que ce que vaut la clé apportée.',
    },
  },
  claim: 'Il se dit signé au nom de l’émetteur auquel cette page se fie, ce que rien ne confirme ici.',
  unpublishedKey: 'Le site de l’émetteur n’a pas la clé que le document désigne.',
  checks: { claims: 'C’est une attestation de soutien, et elle ne se contredit pas.' },
  help: {
    bring: 'Sans réseau, apportez avec l’attestation ces fichiers, pris auparavant sur le site de l’émetteur\u00a0:',
    key: 'Sa clé\u00a0: ',
    list: 'Sa liste signée des retraits\u00a0: ',
  },
  several: (count, active) =>
    `${count} attestations examinées, ${active === 0 ? 'aucune' : active === count ? 'toutes' : `dont ${active}`} en vigueur`,
  one: (number, names) => `Attestation ${number}\u00a0: ${names}`,
  refused: 'Parmi ce qui a été apporté, n’ont pas été vérifiés\u00a0:',
  /** Why there is no badge in something, and what to bring; `host` is that of the address pasted. */
  reasons: {
    nothing: {
      title: 'Rien n’a été apporté',
      advice: () => 'Choisissez un fichier, ou collez le document signé ou l’adresse de la page de l’attestation.',
    },
    none: {
      title: 'Aucun document signé n’a été trouvé dans ce qui a été apporté',
      advice: () =>
        'Une capture d’écran ou une image réenregistrée perd la signature. Apportez l’image d’origine (badge.svg ou badge.png) ou le document signé (credential.jwt), pris sur la page de l’attestation.',
    },
    'too-large': {
      title: 'Ce fichier est trop grand pour être une attestation',
      advice: () => 'Une attestation pèse moins de 100\u202fko\u00a0; rien n’est lu au-delà de 2\u202fMo.',
    },
    'too-many': {
      title: 'Trop de fichiers à la fois',
      advice: () => 'Vingt au plus sont examinés ensemble.',
    },
    'keys-alone': {
      title: 'Il manque l’attestation',
      advice: () =>
        'Une clé ou une liste de retraits ne suffit pas\u00a0: apportez avec elle l’image ou le document signé.',
    },
    'other-key': {
      title: 'Cette clé n’est pas de l’émetteur auquel cette page se fie',
      advice: () => 'Elle n’est pas utilisée.',
    },
    'badge-file': {
      title: 'Cette fiche n’est pas signée',
      advice: () =>
        'Le fichier badge.json décrit l’attestation sans la prouver. Apportez plutôt badge.svg, badge.png ou credential.jwt, pris sur la même page.',
    },
    'other-site': {
      title: 'Cette adresse est celle d’un autre site',
      advice: (host) =>
        `Cette page ne s’adresse qu’à son propre site. Ouvrez vous-même la page sur ${host}, après vous être assuré que c’est bien le site de l’émetteur, ou apportez ici l’image ou le document signé.`,
    },
    'no-such-page': {
      title: 'Aucune attestation signée à cette adresse',
      advice: () => 'Collez l’adresse de la page de l’attestation, telle que le lien ou le code QR la donne.',
    },
    unreachable: {
      title: 'L’adresse de cette attestation ne répond pas',
      advice: () => 'Réessayez plus tard, ou apportez l’image ou le document signé.',
    },
  },
  support: 'Soutien',
  holder: 'Établie au nom de',
  signer: 'Signé au nom de',
  claimedIssuer: 'Émetteur annoncé',
  noHost: 'aucune adresse',
  period: 'Période',
  years: {
    during: (year) => `en ${year}`,
    between: (start, end) => `de ${start} à ${end}`,
    since: (start) => `depuis ${start}`,
    until: (end) => `jusqu’en ${end}`,
  },
  days: {
    during: (day) => `le ${day}`,
    between: (start, end) => `du ${start} au ${end}`,
    since: (start) => `depuis le ${start}`,
    until: (end) => `jusqu’au ${end}`,
  },
  sites: 'Établie pour',
  page: 'Page de l’attestation',
  limits:
    'Une image ne prouve pas qui la montre. La page de l’attestation, sur le site de l’émetteur, fait foi\u00a0; ouvrez-la en saisissant son adresse.',
};

const en = {
  skip: 'Skip to content',
  example: 'Example site',
  notice: 'Example page, on demonstration data.',
  examples: 'All examples',
  title: 'Verify a certificate of support',
  lead: 'Bring the picture (SVG or PNG) or the signed document of a certificate. Nothing is sent: all is read and verified in your browser.',
  files: 'Files',
  hint: 'Without a network, bring with it the issuer’s key (keys/jwks.json) and the signed list of withdrawals (status/r1.jwt), taken beforehand from the issuer’s site.',
  paste: 'Or paste the signed document, or the address of the certificate’s page',
  verify: 'Verify',
  verifying: 'Verifying…',
  pasted: 'Pasted text',
  verdicts: {
    active: 'Certificate in force',
    ended: 'Authentic certificate, support over',
    'not-yet': 'Authentic certificate, support to come',
    withdrawn: 'This certificate is no longer in force',
    unknown: 'The status of this certificate could not be established',
    invalid: 'This certificate is not valid',
    'own-key': 'Signed with the key that you brought',
    'other-issuer': 'Certificate of another issuer, not recognised',
    unpublished: 'Signed with a key that the issuer has not published',
  },
  notes: {
    'own-key': () =>
      'The issuer’s site could not be asked. Anyone can make a key and sign with it: nothing is proved until this key is compared with the issuer’s.',
    'other-issuer': (here) => `This page recognises only certificates issued by ${here}, whatever key is brought.`,
    unpublished: (here) => `The site ${here} answers, and does not have this key. Do not rely on this certificate.`,
  },
  ownKey: {
    thumbprint: 'Thumbprint of the key: ',
    compare: (address) =>
      `To be sure, open ${address}, typing the address of the Department’s site yourself, or have its services read the thumbprint to you: it must be there, letter for letter.`,
    then: (verdict) => `Only if it is there, the result is: “${verdict}”.`,
    checks: {
      signature: 'The signature is that of the key that you brought, and nothing was changed since.',
      status: 'It is not on the list of withdrawals, which is also worth no more than the key that you brought.',
    },
  },
  claim: 'It says it is signed in the name of the issuer that this page relies on, which nothing confirms here.',
  unpublishedKey: 'The issuer’s site does not have the key that the document names.',
  checks: { claims: 'It is a certificate of support, and does not contradict itself.' },
  help: {
    bring: 'Without a network, bring with the certificate these files, taken beforehand from the issuer’s site:',
    key: 'Its key: ',
    list: 'Its signed list of withdrawals: ',
  },
  several: (count, active) =>
    `${count} certificates examined, ${active === 0 ? 'none' : active === count ? 'all' : `${active} of them`} in force`,
  one: (number, names) => `Certificate ${number}: ${names}`,
  refused: 'Of what was brought, these were not verified:',
  reasons: {
    nothing: {
      title: 'Nothing was brought',
      advice: () => 'Choose a file, or paste the signed document or the address of the certificate’s page.',
    },
    none: {
      title: 'No signed document was found in what was brought',
      advice: () =>
        'A screenshot or a picture that was saved again loses the signature. Bring the original picture (badge.svg or badge.png) or the signed document (credential.jwt), taken from the certificate’s page.',
    },
    'too-large': {
      title: 'This file is too large to be a certificate',
      advice: () => 'A certificate takes less than 100 kB; nothing is read beyond 2 MB.',
    },
    'too-many': { title: 'Too many files at once', advice: () => 'Twenty at most are examined together.' },
    'keys-alone': {
      title: 'The certificate is missing',
      advice: () => 'A key or a list of withdrawals is not enough: bring the picture or the signed document with it.',
    },
    'other-key': {
      title: 'This key is not of the issuer that this page relies on',
      advice: () => 'It is not used.',
    },
    'badge-file': {
      title: 'This record is not signed',
      advice: () =>
        'The file badge.json describes the certificate without proving it. Bring badge.svg, badge.png or credential.jwt instead, taken from the same page.',
    },
    'other-site': {
      title: 'This address is that of another site',
      advice: (host) =>
        `This page speaks to its own site only. Open the page on ${host} yourself, once sure that it is the issuer’s site, or bring the picture or the signed document here.`,
    },
    'no-such-page': {
      title: 'No signed certificate at this address',
      advice: () => 'Paste the address of the certificate’s page, as the link or the QR code gives it.',
    },
    unreachable: {
      title: 'The address of this certificate does not answer',
      advice: () => 'Try again later, or bring the picture or the signed document.',
    },
  },
  support: 'Support',
  holder: 'Issued to',
  signer: 'Signed in the name of',
  claimedIssuer: 'Claimed issuer',
  noHost: 'no address',
  period: 'Period',
  years: {
    during: (year) => `in ${year}`,
    between: (start, end) => `from ${start} to ${end}`,
    since: (start) => `since ${start}`,
    until: (end) => `until ${end}`,
  },
  days: {
    during: (day) => `on ${day}`,
    between: (start, end) => `from ${start} to ${end}`,
    since: (start) => `since ${start}`,
    until: (end) => `until ${end}`,
  },
  sites: 'Issued for',
  page: 'Page of the certificate',
  limits:
    'A picture does not prove who shows it. The certificate’s page, on the issuer’s site, is to be relied on; open it by typing its address.',
};

export const words = { fr, en };
