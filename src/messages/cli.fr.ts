import type { Loss } from '../publish/identity/ledger-files.js';
import { badgeFr, badgeFileReasonsFr, badgeFileRemediesFr, badgeHelpFr } from './cli-badge.fr.js';
import { mapFr } from './map.fr.js';

/** What failed and what to do. */
interface FileErrorWords {
  readonly problem: string;
  readonly remedy: string;
}

const plural = (count: number, one: string, several: string): string => `${count} ${count > 1 ? several : one}`;

const lossText = ({ dataset, table, before, lost, files }: Loss): string => {
  const what =
    table === undefined
      ? `${cliFr.publish.datasets[dataset]}\u202f: ${lost} des ${before} fiches publiées seraient retirées`
      : `tableau «\u202f${table}\u202f»\u202f: ses ${before} lignes publiées disparaîtraient`;
  const where = files.map((file) => `${file.path}, ${plural(file.before, 'ligne', 'lignes')} → ${file.now}`);
  return where.length === 0 ? what : `${what} (${where.join('\u202f; ')})`;
};

/** Words of the command line and of what touches the disk, in French. English (cli.en.ts) must match. */
export const cliFr = {
  /** Why a file cannot be read or a folder will not be written. A system's own code stays as it is. */
  fileErrors: {
    'unreadable-file': (where: string, reason: string): FileErrorWords => ({
      problem: `${where} ne peut pas être lu (${reason}).`,
      remedy: 'Vérifiez que ce fichier ou ce dossier existe et que vous avez le droit de le lire.',
    }),
    'unsafe-output': (where: string, reason: string): FileErrorWords => ({
      problem: `Le dossier ${where} ne sera pas remplacé (${reason}).`,
      remedy: 'Choisissez un dossier vide, nouveau, ou déjà publié par « essonne publish ».',
    }),
  },
  /** Problems that are no file to read and no folder to replace. */
  fileProblems: {
    plain: (where: string, reason: string): Partial<FileErrorWords> => ({
      problem: `${reason.charAt(0).toUpperCase()}${reason.slice(1)}\u202f: ${where}.`,
    }),
    unwritable: (where: string, reason: string): Partial<FileErrorWords> => ({
      problem: `${where} ne peut pas être écrit (${reason}).`,
      remedy: 'Vérifiez que vous avez le droit d’écrire à cet endroit, et qu’il y reste de la place.',
    }),
    busy: (where: string, reason: string): Partial<FileErrorWords> => ({
      problem: `${where} est en cours d’utilisation (${reason}).`,
    }),
    none: undefined,
  },
  fileReasons: {
    ENOENT: 'il n’existe pas',
    ENOTDIR: 'ce n’est pas un dossier',
    EACCES: 'l’accès est refusé',
    EPERM: 'l’accès est refusé',
    ENOSPC: 'le disque est plein',
    'no-table': 'il ne contient aucun tableau connu\u202f: projets.csv, evenements.csv, organisations.csv…',
    'damaged-ledger':
      'le registre des identifiants est abîmé\u202f; reprenez-en une copie, sans quoi les identifiants changeraient',
    'not-a-publication': 'il n’est pas vide et n’a pas été écrit par «\u202fessonne publish\u202f»',
    'contains-input': 'il contient le dossier des tableaux',
    'inside-input': 'il est dans le dossier des tableaux',
    'contains-state': 'il contient le dossier d’état',
    'contains-cwd': 'il contient le dossier courant',
    'not-a-folder': 'ce n’est pas un dossier',
    locked: 'une autre publication est en cours\u202f: verrou',
    'no-ledger': 'il contient une publication, mais le registre des identifiants manque dans le dossier d’état',
    ...badgeFileReasonsFr,
  },
  /** What to do about some of these reasons. */
  fileRemedies: {
    locked: (path: string): string =>
      `Attendez qu’elle se termine. Si aucune publication n’est en cours, supprimez le fichier ${path} et recommencez.`,
    'no-ledger': (): string =>
      'Remettez ledger.json à sa place (ou indiquez le bon dossier avec --state). S’il est perdu, --new-ledger le refait d’après les fiches publiées.',
    'not-a-folder': (): string => 'Indiquez un dossier, pas un fichier.',
    ENOTDIR: (): string => 'Le chemin passe par un fichier\u202f: indiquez un dossier.',
    ...badgeFileRemediesFr,
  },
  /** A publication that would take out too much. */
  removals: (where: string, losses: readonly Loss[]): FileErrorWords => ({
    problem: `Publication arrêtée, ${where} reste tel quel\u202f: ${losses.map(lossText).join('\u202f; ')}.`,
    remedy: 'Remettez les lignes ou les fichiers manquants. Si ces retraits sont voulus, ajoutez --allow-removals.',
  }),
  help: `essonne – données ouvertes de l’action internationale de l’Essonne

Usage
  essonne publish DOSSIER --out SITE   publie les tableaux d’un dossier
  essonne check DOSSIER|ADRESSE        vérifie qu’une publication respecte le contrat
  essonne query SOURCE JEU [filtres]   interroge une publication
  essonne map FICHIER                  propose comment lire un fichier, et dit pourquoi
  essonne prerender calendar …         écrit l’agenda dans une page, lisible sans script
  essonne badge …                      signe les attestations, les retire, les vérifie
  essonne COMMANDE --help              détaille une commande

Options communes
  --lang fr|en   langue des messages (sinon celle du système, sinon français)
  --help, -h     cette aide
  --version      version du programme

Codes de sortie
  0  réussite (même s’il reste des avertissements)
  1  échec\u202f: rien n’a été changé, ou la publication vérifiée n’est pas conforme
  2  commande mal écrite
  3  publié, mais des fiches ou des fichiers ont été refusés (avec --strict)
  4  liste des retraits renouvelée, mais trop tard (badge renew-status)
  5  attestation bonne si son émetteur est le bon\u202f: à confirmer (badge verify)
`,
  publishHelp: `essonne publish DOSSIER --out SITE [options]

Lit les tableaux (CSV, .xlsx, .ods, JSON) et les agendas (.ics) d’un dossier et écrit les
données ouvertes. Le site est remplacé d’un seul coup\u202f; si quelque chose échoue, l’ancien
reste tel quel.

  --out SITE        dossier du site à écrire (vide, nouveau, ou déjà publié)
  --state DOSSIER   registre des identifiants et compte rendu
                    (par défaut\u202f: DOSSIER/_essonne\u202f; à conserver et à sauvegarder)
  --base-url URL    adresse publique du site, pour les formats qui en ont besoin
  --badge-url URL   adresse pour laquelle signer les attestations (sinon --base-url)
  --key FICHIER     clé qui les signe (par défaut celle du dossier d’état)
  --clock INSTANT   date de la publication (2026-11-23T08:00:00Z)\u202f; maintenant par défaut
  --strict          code de sortie 3 si des fiches, des lignes ou un fichier ont été refusés
  --allow-removals  publie même si un jeu de données perd plus de 20\u202f% de ses fiches
  --new-ledger      refait le registre perdu d’une publication, d’après ses fiches
  --json            compte rendu en JSON sur la sortie standard
  --quiet           n’affiche que les erreurs
`,
  checkHelp: `essonne check DOSSIER|ADRESSE [options]

Vérifie une publication\u202f: catalogue, nombres, empreintes, chaque fiche, liens entre
fiches, changements, attestations signées.

  --clock INSTANT   le présent (2026-11-23T08:00:00Z)\u202f; maintenant par défaut
  --json            résultat en JSON
  --quiet           n’affiche que les erreurs
`,
  queryHelp: `essonne query SOURCE JEU [filtres] [options]

SOURCE  dossier publié, ou adresse (https://…/data/v1/)
JEU     projects, events, organisations, partnerships, calls, sponsorships

Filtres, répétables\u202f: plusieurs valeurs d’un filtre s’additionnent, deux filtres se croisent
  --country ML --theme water --status ongoing --kind training --commune 91228
  --epci SIREN --canton CODE --organisation ID --year 2025 --call ID --id ID --text "puits" …
  --near LON,LAT,KM   --from 2026-01-01 --to 2026-12-31   --sort -start
  --limit 20 --offset 0   (--limit all\u202f: tout)

  --format table|json|geojson|csv|ics   (par défaut table dans un terminal, sinon json)
`,
  prerenderHelp: `essonne prerender calendar --data DOSSIER|ADRESSE [options]

Écrit l’élément avec la liste des événements à venir (lisible sans script, puis enrichie
sur place) et les mêmes événements pour les moteurs de recherche (JSON-LD).

  --data SOURCE     dossier publié, ou adresse (https://…/data/v1/)
  --base ADRESSE    adresse publique des données, pour les liens et l’attribut src
                    (par défaut\u202f: celle de --data)
  --into PAGE       écrit dans cette page HTML, entre
                    <!-- essonne:calendar --> et <!-- /essonne:calendar -->\u202f; le premier
                    peut avoir ses propres réglages\u202f: <!-- essonne:calendar limit="5" -->
  --limit 20        nombre d’événements au plus
  --lang fr|en      langue de la page (français par défaut)
  --clock INSTANT   le présent (2026-11-23T08:00:00Z)\u202f; maintenant par défaut

Ce qui est montré, comme les attributs de l’élément
  --commune 91228 --epci SIREN --canton 9105 --kind forum --theme water --audience youth
  --attendance online --free --organisation ID --status scheduled
  --from 2026-11 --to 2027   --view month|agenda|week|year   --heading-level 3
`,
  map: mapFr,
  badgeHelp: badgeHelpFr,
  usage: {
    noCommand: 'Il manque une commande.',
    unknownCommand: (name: string): string => `La commande «\u202f${name}\u202f» n’existe pas.`,
    unknownOption: (name: string): string => `L’option ${name} n’existe pas.`,
    missingValue: (name: string): string => `L’option ${name} attend une valeur.`,
    missing: (name: string): string => `Il manque ${name}.`,
    tooMany: (value: string): string => `«\u202f${value}\u202f» est en trop.`,
    badValue: (name: string, value: string, expected: string): string =>
      `«\u202f${value}\u202f» ne convient pas pour ${name}. Attendu\u202f: ${expected}.`,
    noFormat: (format: string, dataset: string): string => `Le format ${format} n’existe pas pour ${dataset}.`,
    seeHelp: (command: string): string => `Voir\u202f: essonne ${command}--help`,
  },
  publish: {
    done: (out: string): string => `Publié dans ${out}`,
    columns: ['', 'lues', 'publiées', 'refusées', 'fusionnées', 'déduites', 'ajoutées', 'modifiées', 'retirées'],
    datasets: {
      projects: 'projets',
      events: 'événements',
      organisations: 'organisations',
      partnerships: 'partenariats',
      calls: 'appels à projets',
      sponsorships: 'parrainages',
    },
    total: 'total',
    severities: { error: 'Erreur', warning: 'Avertissement', note: 'À noter' },
    line: 'ligne',
    item: 'élément',
    column: 'colonne',
    more: (count: number): string => (count > 1 ? `… et ${count} autres` : '… et un autre'),
    notes: (count: number): string =>
      count > 1
        ? `${count} corrections et remarques sont dans le compte rendu.`
        : 'Une correction ou remarque est dans le compte rendu.',
    nothing: 'Rien à signaler.',
    staleLock: (path: string): string =>
      `Le verrou ${path}, laissé par une autre machine il y a plus d’une heure, a été repris.`,
    report: (path: string): string => `Compte rendu complet\u202f: ${path}`,
    steps: { reading: 'Lecture', records: 'Vérification', writing: 'Écriture' },
  },
  check: {
    good: (where: string): string => `${where} respecte le contrat.`,
    bad: (where: string, count: number): string =>
      `${where} ne respecte pas le contrat\u202f: ${plural(count, 'problème', 'problèmes')}.`,
    counts: (name: string, count: number): string => `${name}\u202f: ${count}`,
    findings: {
      'missing-file': 'le fichier manque ou ne peut pas être lu',
      'not-json': 'ce n’est pas du JSON',
      'bad-catalog': 'le catalogue ne suit pas le contrat',
      'no-items': 'le fichier ne contient pas de liste «\u202fitems\u202f»',
      'missing-dataset': 'le catalogue ne cite pas ce jeu de données',
      'wrong-count': 'le nombre de fiches n’est pas celui du catalogue',
      'wrong-bytes': 'la taille n’est pas celle du catalogue',
      'wrong-digest': 'l’empreinte n’est pas celle du catalogue',
      'bad-index': 'l’index ne suit pas son format',
      'bad-boundaries': 'ce ne sont pas des lignes ni des surfaces en degrés',
      'bad-feed': 'ce n’est pas un agenda à suivre, ou la liste ne dit pas ce qu’il contient',
      'bad-holiday': 'ce jour férié ou ces vacances ne suivent pas le schéma',
      'bad-dcat': 'ce n’est pas un catalogue DCAT',
      'other-dcat': 'ce n’est pas ce que le catalogue donnerait',
      'undescribed-file': 'catalog.jsonld ne dit ni la taille ni l’empreinte de ce fichier',
      'unknown-file': 'rien dans la publication ne parle de ce fichier',
      'other-records': 'les fiches ne sont pas celles du jeu de données',
      'bad-record': 'la fiche ne suit pas le schéma',
      'duplicate-id': 'l’identifiant est déjà pris',
      'dangling-reference': 'la fiche citée n’existe pas',
      'unknown-code': 'le code n’est pas dans le vocabulaire',
      'bad-change': 'le changement ne suit pas le schéma',
      'missing-change': 'la fiche manque à changes.json',
      'removed-yet-published': 'la fiche est dite retirée, mais publiée',
      'published-yet-missing': 'changes.json cite une fiche qui n’est pas publiée',
      'bad-badge': 'ce fichier d’attestation ne suit pas le contrat',
      'bad-credential': 'l’attestation signée ne se vérifie pas',
      'other-withdrawal': 'badge.json et la liste des retraits ne disent pas la même chose',
      'unlisted-key':
        'cette clé est servie sans être dans keys/jwks.json\u202f: supprimez-la, ce qu’elle signe serait cru',
      'late-list': 'la liste des retraits a fini, ou finit bientôt\u202f: essonne badge renew-status',
    },
  },
  badge: badgeFr,
  query: {
    total: (shown: number, total: number): string => `${shown} sur ${total}`,
    none: 'Aucun résultat.',
    unknownCode: (value: string, filter: string, meant: string | undefined): string =>
      `Aucun code «\u202f${value}\u202f» dans le vocabulaire de --${filter}${meant === undefined ? '.' : `\u202f: vouliez-vous dire ${meant}\u202f?`}`,
    warnings: (count: number): string =>
      `${count > 1 ? `${count} éléments des données n’ont pas pu être lus` : 'Un élément des données n’a pas pu être lu'} (voir essonne check).`,
    headings: { id: 'identifiant', title: 'titre', start: 'début', status: 'état', where: 'où', who: 'qui' },
  },
  prerender: {
    written: (page: string): string => `${page} est à jour.`,
    same: (page: string): string => `${page} était déjà à jour.`,
    atLine: (page: string, line: number): string => `${page} (ligne ${line})`,
    pageFaults: {
      'no-marker': (page: string, target: string): FileErrorWords => ({
        problem: `${page} reste tel quel\u202f: aucun repère ne dit où écrire.`,
        remedy: `Ajoutez-y <!-- essonne:${target} --><!-- /essonne:${target} -->.`,
      }),
      'open-marker': (page: string, target: string): FileErrorWords => ({
        problem: `${page} reste tel quel\u202f: un repère essonne:${target} n’est pas fermé.`,
        remedy: `Ajoutez <!-- /essonne:${target} --> là où finit ce qui doit être remplacé.`,
      }),
      'bad-marker': (page: string, target: string): FileErrorWords => ({
        problem: `${page} reste tel quel\u202f: un repère essonne:${target} ne se lit pas.`,
        remedy: `Écrivez ses réglages ainsi\u202f: <!-- essonne:${target} limit="5" -->. Voir essonne prerender --help.`,
      }),
      'unknown-setting': (page: string, target: string, setting: string): FileErrorWords => ({
        problem: `${page} reste tel quel\u202f: un repère essonne:${target} a un réglage «\u202f${setting}\u202f», qui n’existe pas.`,
        remedy: `Corrigez-le ou enlevez-le. Les réglages possibles\u202f: essonne prerender --help.`,
      }),
      'hidden-marker': (page: string, target: string): FileErrorWords => ({
        problem: `${page} reste tel quel\u202f: un repère essonne:${target} est dans un script, un style, un modèle, un champ ou un autre commentaire, où rien ne s’afficherait.`,
        remedy: 'Placez-le dans le corps de la page, là où l’agenda doit paraître.',
      }),
      'not-utf8': (page: string): FileErrorWords => ({
        problem: `${page} reste tel quel\u202f: cette page n’est pas en UTF-8.`,
        remedy: 'Enregistrez-la en UTF-8 et recommencez.',
      }),
    },
  },
  unexpected: (message: string): string =>
    `Erreur inattendue\u202f: ${message}. Signalez-la avec la commande que vous avez tapée.`,
};

/** Shape of the words of the command line. */
export type CliMessages = typeof cliFr;
