/** Words of the page of a programme, French first. */
export const programmeWords = {
  fr: {
    programme: 'Dispositif de soutien',
    what: 'Dispositif de soutien à l’action internationale.',
    criteria: 'Critères d’attribution de l’attestation',
    given:
      'L’attestation est établie quand une décision accorde un soutien au titre de ce dispositif. Elle nomme qui est soutenu, ce qui l’est, la période, et le cas échéant les sites qui peuvent l’afficher.',
    withdrawn:
      'Une fois la période passée, elle reste vraie pour le passé. Elle peut être retirée avant, pour l’un de ces motifs\u00a0:',
    badges: 'Attestations établies',
    isWithdrawn: 'retirée',
  },
  en: {
    programme: 'Programme of support',
    what: 'Programme of support for international action.',
    criteria: 'When the badge is given',
    given:
      'The badge is given when a decision grants support under this programme. It names who is supported, what is supported, the period and, where there are any, the sites that may show it.',
    withdrawn:
      'Once the period is over, it remains true of the past. It may be withdrawn before, for one of these reasons:',
    badges: 'Badges given',
    isWithdrawn: 'withdrawn',
  },
} as const;
