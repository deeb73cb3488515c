/**
 * Mailboxes that belong to a function and not to a person. An address passes when its first word is one of these, or
 * when its name is that of its own domain (`ajukoby@ajukoby.org`).
 */
const GENERIC = new Set(
  (
    'accueil administration agenda antenne archives asso association bonjour bureau cabinet ccas collectif com comite ' +
    'communication contact contacts contactez cooperation courriel courrier culture direction ecole education equipe ' +
    'evenements federation festival formation hello info informations infos international jeunesse jumelage ' +
    'jumelages lycee mail mairie mediatheque office partenariat partenariats presidence projet projets ' +
    'presse rectorat relations reservation reservations ri secretariat service siege solidarite solidarites tresorerie ' +
    'ville webmaster'
  ).split(' '),
);

/** Whether an e-mail address is an organisation's, not a person's. */
export function isGenericEmail(email: string): boolean {
  const [box = '', domain = ''] = email.toLowerCase().split('@');
  const words = box.split(/[._+-]+|\d+/).filter((word) => word !== '');
  if (GENERIC.has(words[0] ?? '')) return true;
  const site = domain.split('.').at(-2) ?? '';
  return site.length > 2 && !MAIL_PROVIDERS.has(site) && box.replace(/[._+-]/g, '') === site.replace(/-/g, '');
}

/** Domains where anyone has a mailbox. */
const MAIL_PROVIDERS = new Set(
  'gmail googlemail yahoo hotmail outlook live msn icloud laposte orange wanadoo free sfr neuf bbox numericable proton protonmail gmx aol'.split(
    ' ',
  ),
);
