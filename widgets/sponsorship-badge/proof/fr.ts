import type { CheckDetail, CheckName } from 'essonne-international/credentials';

/** Words of the proofs, in French. */
export const fr = {
  verifying: 'Vérification en cours…',
  names: {
    form: 'Document',
    issuer: 'Signataire',
    signature: 'Signature',
    claims: 'Contenu',
    status: 'Retrait',
    site: 'Site',
    period: 'Période',
  } satisfies Record<CheckName, string>,
  outcomes: { passed: 'conforme', failed: 'non conforme', unknown: 'non établi' },
  /** Outcomes that are no fault. */
  facts: {
    withdrawn: 'retirée',
    'other-site': 'autre site',
    ended: 'terminée',
    'not-yet': 'à venir',
  } as Readonly<Partial<Record<CheckDetail, string>>>,
  passed: {
    form: 'Le document signé peut être lu.',
    issuer: 'Il est signé au nom de l’émetteur auquel cette page se fie.',
    signature: 'La signature est la sienne, et rien n’a été modifié depuis.',
    claims: 'C’est une attestation de soutien, celle qui est affichée.',
    status: 'Elle ne figure pas sur la liste signée des retraits.',
    site: 'Cette page est l’une de celles pour lesquelles elle est établie.',
    period: 'La période de soutien est en cours.',
  } satisfies Record<CheckName, string>,
  platform: 'Elle est établie pour une page qu’on ne peut comparer à celle-ci.',
  noSite: 'Elle n’est établie pour aucun site en particulier.',
  details: {
    unreachable: 'Le document signé ne répond pas à son adresse.',
    'too-large': 'Le document est trop long pour être une attestation.',
    malformed: 'Ce n’est pas un document signé, ou il est incomplet.',
    'header-member': 'Son en-tête contient ce qui n’est pas accepté.',
    algorithm: 'Il est signé par un procédé qui n’est pas accepté.',
    'media-type': 'Ce n’est pas le document signé d’une attestation.',
    'issuer-not-trusted': 'Il est signé au nom d’un autre émetteur que celui auquel cette page se fie.',
    'foreign-key': 'La clé n’est pas l’une de celles de l’émetteur.',
    'no-web-crypto': 'Cette page n’est pas servie en https\u00a0: le navigateur n’y vérifie pas de signature.',
    'key-unreachable': 'La clé de l’émetteur ne répond pas à son adresse.',
    'key-unusable': 'La clé de l’émetteur ne peut pas être utilisée.',
    'bad-signature': 'La signature n’est pas la sienne, ou le document a été modifié.',
    'not-a-badge': 'Ce qui est signé n’est pas une attestation.',
    'nested-claims': 'Le document dit deux choses à la fois.',
    'claim-mismatch': 'L’enveloppe et le contenu ne disent pas la même chose.',
    'other-badge': 'C’est le document signé d’une autre attestation.',
    'status-entry': 'Le document n’indique pas comment vérifier son retrait.',
    withdrawn: 'Elle figure sur la liste signée des retraits.',
    'status-elsewhere': 'La liste des retraits n’est pas sur le site de l’émetteur.',
    'status-unreachable': 'La liste des retraits ne répond pas à son adresse.',
    'status-untrusted': 'La liste des retraits n’est pas signée par l’émetteur.',
    'status-unreadable': 'La liste des retraits ne peut pas être lue.',
    'status-stale': 'La liste des retraits est périmée.',
    'other-site': 'Elle est établie pour un autre site que celui de cette page.',
    'unclear-site': 'L’adresse de cette page ne peut pas être comparée (copie, archive, traduction).',
    ended: 'La période de soutien est terminée, ce qui n’ôte rien à ce qui fut.',
    'not-yet': 'La période de soutien n’a pas commencé.',
    'no-period': 'La période de soutien ne peut pas être établie.',
  } satisfies Record<CheckDetail, string>,
  altered: 'La fiche publiée ne disait pas la même chose\u00a0: ce sont les mots signés qui sont affichés.',
  fileWithdrawn: 'La fiche publiée dit que l’attestation n’est plus en vigueur.',
  limits:
    'Une page peut imiter une attestation, et ces vérifications avec. Seule la page de l’attestation, sur le site de l’émetteur, fait foi.',
  page: 'Vérifier sur la page de l’attestation',
  /** « 14:05 » as it is written. */
  hour: (time: string) => time.replace(/(\d\d):(\d\d)/, '$1\u202fh\u202f$2'),
};

/** Words of the proofs; English must have the shape of French. */
export type ProofMessages = typeof fr;
