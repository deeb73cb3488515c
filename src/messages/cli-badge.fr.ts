import { dayInWords } from './day-in-words.js';

/** Words of `essonne badge`, in French. English (cli-badge.en.ts) must match. */

/** Why a signing key or what was signed cannot be used; see `fileReasons`. */
export const badgeFileReasonsFr = {
  'no-signing-key': 'la clé de signature manque',
  'no-signing-address': 'l’adresse du site n’est pas connue, et les attestations sont signées pour une adresse',
  'key-exists': 'il y a déjà une clé',
  'key-readable': 'd’autres que vous peuvent lire cette clé',
  'key-in-site': 'c’est une clé privée, et ce dossier est publié',
  'no-passphrase': 'la clé est chiffrée et la phrase secrète manque',
  'wrong-passphrase': 'la phrase secrète n’est pas la bonne, ou le fichier est abîmé',
  'short-passphrase': 'la phrase secrète est trop courte',
  'other-passphrase': 'les deux phrases secrètes ne sont pas les mêmes',
  'damaged-signing': 'le registre des signatures est abîmé',
  'not-a-key': 'il ne contient pas de clé publique',
  'not-a-file': 'ce n’est pas un fichier ordinaire',
  'large-file': 'il est trop gros pour une attestation',
  'no-badge': 'il ne porte pas d’attestation signée',
  'unsigned-badge': 'cette attestation n’est pas signée',
};

/** What to do about them. */
export const badgeFileRemediesFr = {
  'no-signing-key': (): string =>
    'Remettez la clé à sa place, ou indiquez-la avec --key. Si elle est perdue, créez-en une autre (essonne badge keygen), puis publiez ou lancez «\u202fessonne badge issue\u202f», et mettez le site en ligne\u202f: les attestations déjà signées restent alors valables.',
  'no-signing-address': (): string => 'Donnez l’adresse publique du site\u202f: --badge-url https://donnees.example/',
  'key-exists': (): string => 'Gardez-la. Pour en changer\u202f: essonne badge rotate-key.',
  'key-readable': (): string => 'Réservez-la à son propriétaire (chmod 600), ou chiffrez-la (--encrypt).',
  'key-in-site': (): string => 'Gardez la clé hors du site, par exemple dans le dossier d’état.',
  'no-passphrase': (): string => 'Donnez la phrase secrète dans la variable ESSONNE_KEY_PASSPHRASE.',
  'wrong-passphrase': (): string => 'Vérifiez la phrase secrète. Si elle est perdue, créez une autre clé.',
  'short-passphrase': (): string => 'Choisissez au moins 12 caractères, par exemple quatre mots.',
  'other-passphrase': (): string => 'Recommencez\u202f: rien n’a été écrit.',
  'damaged-signing': (): string =>
    'Reprenez une copie de signing.json\u202f: sans lui, des attestations retirées sembleraient en vigueur.',
  'not-a-key': (): string => 'Donnez un fichier du dossier keys/ du site du Département.',
  'no-badge': (): string => 'Donnez l’image SVG ou PNG d’origine, le fichier credential.jwt, ou l’adresse de la page.',
  'unsigned-badge': (): string => 'Rien ne prouve d’où elle vient\u202f: demandez au Département.',
};

export const badgeHelpFr = `essonne badge COMMANDE [options]

  keygen                crée la clé qui signe les attestations
  issue [ID]            signe celles d’un site publié\u202f: toutes, ou une seule
  withdraw ID           retire une attestation, sans attendre la prochaine publication
  renew-status          renouvelle la liste des retraits (à lancer chaque nuit)
  rotate-key            change de clé\u202f; ce qui est déjà signé reste valable
  verify FICHIER|ADRESSE   vérifie une image SVG ou PNG, un JWT, une page ou un badge.json

«\u202fessonne publish\u202f» signe aussi, dès qu’il y a une clé et une adresse (--badge-url).

Où sont les choses
  --site SITE       dossier du site publié (issue, withdraw, renew-status, rotate-key)
  --state DOSSIER   dossier d’état des publications\u202f: la clé et le registre des signatures
  --key FICHIER     clé privée (sinon ESSONNE_KEY, sinon keys/signing-key.json de l’état)
  --badge-url URL   adresse publique du site (sinon celle de la dernière signature)
  ESSONNE_KEY_PASSPHRASE   phrase secrète d’une clé chiffrée

keygen, rotate-key
  --encrypt         chiffre la clé avec une phrase secrète
  --compromised     (rotate-key) l’ancienne clé n’est plus crue\u202f: tout est signé de nouveau

issue
  --again           remplace une attestation retirée par une nouvelle

withdraw
  --reason CODE     motif public\u202f: project-stopped, organisation-dissolved,
                    at-holder-request, issued-in-error, agreement-ended
  --note TEXTE      note privée\u202f: reste dans le dossier d’état
  --change          change le motif ou la note d’un retrait déjà fait

renew-status
  --warn-days N     avertit (code de sortie 4) s’il restait moins de N jours (7)

verify
  --issuer ADRESSE  adresse issuer.json de l’émetteur auquel vous vous fiez\u202f: sans elle ni
                    --key, rien n’est sûr (code de sortie 5)
  --key FICHIER|ADRESSE      sa clé publique (JWK ou JWKS), pour vérifier hors connexion
  --status FICHIER|ADRESSE   liste des retraits signée, pour vérifier hors connexion
  --page ADRESSE    page qui montre l’attestation\u202f: est-elle délivrée à ce site\u202f?
  --json            résultat en JSON

Partout\u202f: --clock INSTANT (2026-11-23T08:00:00Z)\u202f; maintenant par défaut
`;

const plural = (count: number, one: string, several: string): string => `${count} ${count > 1 ? several : one}`;

/** What failed and what to do. */
export interface BadgeFaultWords {
  readonly problem: string;
  readonly remedy: string;
}

/** A withdrawal made before, and where. */
export interface FormerWithdrawal {
  readonly date?: string | undefined;
  readonly isInTables: boolean;
}

const since = (date: string | undefined): string =>
  date === undefined ? '' : ` le ${dayInWords(new Date(date), 'fr')}`;

export const badgeFr = {
  unknownCommand: (name: string): string => `La commande «\u202fbadge ${name}\u202f» n’existe pas.`,
  keyMade: (path: string, isEncrypted: boolean): string =>
    isEncrypted
      ? `Clé créée et chiffrée\u202f: ${path}\nSauvegardez ce fichier, et la phrase secrète ailleurs que lui.`
      : `Clé créée\u202f: ${path}\nQuiconque lit ce fichier peut signer à votre place\u202f: sauvegardez-le en lieu sûr.`,
  passphrase: 'Phrase secrète de la clé\u202f: ',
  passphraseAgain: 'La même, encore une fois\u202f: ',
  issued: (signed: number, count: number): string =>
    signed === 0
      ? `Rien à signer\u202f: ${plural(count, 'attestation est à jour', 'attestations sont à jour')}.`
      : `${plural(signed, 'attestation signée', 'attestations signées')}, sur ${count}.`,
  withdrawn: (id: string): string =>
    `Attestation «\u202f${id}\u202f» retirée\u202f: qui la vérifie le sait d’ici une heure. Les données le diront à la prochaine publication.`,
  upload: (count: number): string =>
    count === 0
      ? 'Aucun fichier n’a changé.'
      : `${plural(count, 'fichier a changé', 'fichiers ont changé')}\u202f: mettez le site en ligne.`,
  /** Why nothing was done to a badge. */
  faults: {
    unknown: (id: string, near: readonly string[]): BadgeFaultWords => ({
      problem: `Aucune attestation «\u202f${id}\u202f» dans ce site.`,
      remedy:
        near.length > 0
          ? `Vouliez-vous dire\u202f: ${near.join(', ')}\u202f?`
          : 'L’identifiant est le nom du dossier de l’attestation, sous badges/.',
    }),
    'already-withdrawn': (id: string, { date, isInTables }: FormerWithdrawal): BadgeFaultWords => ({
      problem: `Attestation «\u202f${id}\u202f» déjà retirée${since(date)}\u202f: rien n’a été changé.`,
      remedy: isInTables
        ? 'Elle l’est dans les tableaux\u202f: c’est là que le motif se change.'
        : 'Pour changer le motif ou la note, sans changer le jour\u202f: --change.',
    }),
    withdrawn: (id: string, { date, isInTables }: FormerWithdrawal): BadgeFaultWords => ({
      problem: `Attestation «\u202f${id}\u202f» retirée${since(date)}\u202f: elle n’est pas signée de nouveau.`,
      remedy: isInTables
        ? 'Elle l’est dans les tableaux\u202f: videz-y «\u202fretiré le\u202f» et publiez, une nouvelle attestation la remplace.'
        : 'Pour en délivrer une nouvelle à sa place\u202f: --again.',
    }),
  },
  removeOnline: (paths: readonly string[]): string =>
    `IMPORTANT\u202f: supprimez aussi du serveur ${paths.join(', ')}. Tant qu’une clé y est servie, ce qu’elle signe est cru.`,
  keyPublished: (files: readonly string[]): string =>
    `ATTENTION\u202f: la clé n’était pas encore publiée. Mettez aussi en ligne, en plus de status/\u202f: ${files.join(', ')}. D’ici là, aucune attestation ne se vérifie.`,
  listsUntil: (day: string): string => `Liste des retraits valable jusqu’au ${day}.`,
  late: (day: string, isOver: boolean): string =>
    `ATTENTION\u202f: la liste des retraits ${isOver ? 'était finie depuis le' : 'finissait le'} ${day}. ${
      isOver ? 'Depuis, les attestations s’affichaient' : 'Après, les attestations se seraient affichées'
    } comme non vérifiables. La tâche de nuit ne tourne pas comme prévu\u202f: voir docs/badges.md.`,
  rotated: 'La nouvelle clé signe désormais\u202f; l’ancienne reste publiée, et ce qu’elle a signé reste valable.',
  compromised: 'La nouvelle clé signe désormais\u202f; l’ancienne n’est plus crue\u202f: redistribuez les images.',
  counts: (signed: number, withdrawn: number): string =>
    `Attestations signées\u202f: ${signed}${withdrawn === 0 ? '' : `, dont ${plural(withdrawn, 'retirée', 'retirées')}`}.`,
  needsIssuer: (claimed: string): string =>
    `À qui vous fiez-vous\u202f? Donnez --issuer ou --key. Cette attestation se dit émise par ${claimed}\u202f: si c’est bien l’adresse du Département, --issuer ${claimed}`,
  issuer: (address: string): string => `Émetteur\u202f: ${address}`,
  unconfirmed: (address: string, state: string): string =>
    `À CONFIRMER\u202f: signée par l’émetteur ${address}\u202f: est-ce bien le Département\u202f? Ajoutez --issuer avec l’adresse que le Département donne.\nD’après cet émetteur\u202f: ${state}`,
  anyIssuer: 'est celui du site où elle se trouve\u202f: n’importe qui peut en faire un',
  withdrawnOn: (day: string | undefined, reason: string | undefined): string =>
    `Retirée${day === undefined ? '' : ` le ${day}`}${reason === undefined ? '' : `, motif\u202f: ${reason}`} (d’après badge.json, qui n’est pas signé)`,
  noSite: 'n’est délivrée à aucun site en particulier\u202f: il n’y a rien à comparer',
  onPlatforms: 'n’est délivrée qu’à des pages de plateformes, qui ne se comparent pas',
  states: {
    active: 'EN VIGUEUR',
    ended: 'TERMINÉE\u202f: le soutien a pris fin, l’attestation reste vraie pour cette période',
    'not-yet': 'PAS ENCORE EN VIGUEUR',
    withdrawn: 'RETIRÉE\u202f: elle n’est plus en vigueur',
    mismatch: 'DÉLIVRÉE À UN AUTRE SITE que la page donnée',
    unknown: 'NON VÉRIFIABLE pour l’instant',
    invalid: 'NON VALABLE\u202f: ce n’est pas une attestation de cet émetteur',
  },
  checks: {
    form: 'forme',
    issuer: 'émetteur',
    signature: 'signature',
    claims: 'contenu',
    status: 'retrait',
    site: 'site',
    period: 'période',
  },
  outcomes: { passed: 'oui', failed: 'non', unknown: '?' },
  passed: {
    form: 'se lit comme une attestation signée',
    issuer: 'est celui auquel vous vous fiez',
    signature: 'est bien la sienne',
    claims: 'est entier et cohérent',
    status: 'aucun, d’après la liste signée',
    site: 'est un de ceux auxquels elle est délivrée',
    period: 'est en cours',
  },
  details: {
    unreachable: 'l’attestation ne peut pas être lue à son adresse',
    'too-large': 'le fichier est trop gros',
    malformed: 'ce n’est pas un JWT signé',
    'header-member': 'l’en-tête dit des choses qui ne sont pas admises',
    algorithm: 'l’algorithme de signature n’est pas admis',
    'media-type': 'ce n’est pas le type de document attendu',
    'issuer-not-trusted': 'se dit d’un autre émetteur',
    'foreign-key': 'signée avec une clé qui n’est pas à cet émetteur',
    'no-web-crypto': 'la cryptographie manque',
    'key-unreachable': 'la clé publique ne peut pas être lue',
    'key-unusable': 'la clé publique n’est pas utilisable',
    'bad-signature': 'fausse\u202f: le texte a été changé, ou signé par un autre',
    'not-a-badge': 'ce n’est pas une attestation Open Badges 3.0',
    'nested-claims': 'l’ancienne forme n’est pas admise',
    'claim-mismatch': 'l’enveloppe et le contenu se contredisent',
    'other-badge': 'c’est une autre attestation que celle qui est demandée',
    'status-entry': 'sa place dans la liste des retraits n’est pas claire',
    withdrawn: 'retirée',
    'status-elsewhere': 'la liste n’est pas chez l’émetteur',
    'status-unreachable': 'la liste ne peut pas être lue',
    'status-untrusted': 'la liste n’est pas signée par l’émetteur',
    'status-unreadable': 'la liste est abîmée',
    'status-stale': 'la liste est trop vieille',
    'other-site': 'cette page n’est pas de ceux auxquels elle est délivrée',
    'unclear-site': 'cela ne peut pas être dit de cette page',
    ended: 'terminée',
    'not-yet': 'pas encore commencée',
    'no-period': 'non précisée',
  },
};

/** Shape of these words. */
export type BadgeMessages = typeof badgeFr;
