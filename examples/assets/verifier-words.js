// Words of the page that verifies badges; those of the checks come with the verifier.
const fr = {
  states: {
    active: 'Attestation en vigueur',
    ended: 'Attestation authentique, soutien terminé',
    'not-yet': 'Attestation authentique, soutien à venir',
    withdrawn: 'Cette attestation n’est plus en vigueur',
    mismatch: 'Attestation établie pour un autre site',
    unknown: 'L’état de cette attestation n’a pas pu être établi',
    invalid: 'Cette attestation n’est pas valable',
  },
  none: 'Aucun document signé n’a été trouvé dans ce qui a été déposé',
  tooLarge: 'Ce fichier est trop grand pour être une attestation',
  support: 'Soutien',
  holder: 'Porteur',
  signer: 'Signé au nom de',
  from: 'À partir du',
  until: 'Jusqu’au',
  sites: 'Établie pour',
  page: 'Page de l’attestation',
  ownKey: 'Vérifiée avec la clé que vous avez déposée\u00a0: assurez-vous qu’elle vient bien de l’émetteur.',
  limits:
    'Une image ne prouve pas qui la montre. La page de l’attestation, sur le site de l’émetteur, fait foi\u00a0; ouvrez-la en saisissant son adresse.',
};

const en = {
  skip: 'Skip to content',
  example: 'Example site',
  notice: 'Example page, on demonstration data.',
  examples: 'All examples',
  title: 'Verify a certificate of support',
  lead: 'Drop the picture (SVG or PNG) or the signed document of a certificate. Nothing is sent: all is read and verified in your browser.',
  files: 'Files',
  hint: 'Offline, drop with it the issuer’s key (.json) and the signed list of withdrawals (.jwt).',
  paste: 'Or paste the signed document',
  verify: 'Verify',
  states: {
    active: 'Certificate in force',
    ended: 'Authentic certificate, support over',
    'not-yet': 'Authentic certificate, support to come',
    withdrawn: 'This certificate is no longer in force',
    mismatch: 'Certificate issued for another site',
    unknown: 'The status of this certificate could not be established',
    invalid: 'This certificate is not valid',
  },
  none: 'No signed document was found in what was dropped',
  tooLarge: 'This file is too large to be a certificate',
  support: 'Support',
  holder: 'Led by',
  signer: 'Signed in the name of',
  from: 'From',
  until: 'Until',
  sites: 'Issued for',
  page: 'Page of the certificate',
  ownKey: 'Verified with the key that you dropped: make sure that it comes from the issuer.',
  limits:
    'A picture does not prove who shows it. The certificate’s page, on the issuer’s site, is to be relied on; open it by typing its address.',
};

export const words = { fr, en };
