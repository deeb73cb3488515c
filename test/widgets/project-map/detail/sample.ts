/** A project of which everything is told, and what is linked to it. Invented. */
import type { AnyRecord, Project } from 'essonne-international';

const departement = { id: 'departement', name: 'Département de l’Essonne' };
const lead = { id: 'amis-de-kayes', name: 'Les Amis de Kayes' };

/** Everything that the contract has a field for. */
export const fullProject = {
  id: 'eau-kayes',
  title: 'Eau potable à Kayes',
  summary: 'Douze villages remettent leurs pompes en état.',
  description: 'Les comités d’usagers tiennent les comptes.\n\nLes pompes sont réparées sur place.',
  themes: ['water', 'health'],
  modality: 'association-project',
  status: 'ongoing',
  start: '2023-03',
  end: '2026',
  leadOrganisation: lead,
  partners: [{ name: { fr: 'Cercle de Kayes', ar: 'دائرة كاي' } }, { name: { ar: 'جمعية المياه' } }, { id: 'tu' }],
  cofunders: [{ name: 'Agence de l’eau' }],
  countries: ['ML'],
  places: [
    { name: 'Kayes', country: 'ML', lon: -11.44, lat: 14.45, precision: 'town' },
    { adminArea: 'Région de Kayes', country: 'ML', precision: 'region' },
  ],
  communes: ['91477', '91228'],
  call: 'appel-2023',
  decision: { body: 'Commission permanente', number: '2023-04-0012', date: '2023-05-15', url: '../actes/12.pdf' },
  agreement: { title: 'Convention triennale', start: '2023', end: '2025', url: 'https://example.org/convention' },
  totalBudget: { amount: 48500.5, currency: 'EUR' },
  funding: [
    { year: 2023, funder: departement, amount: 12500, stage: 'paid' },
    { year: 2023, funder: lead, amount: 3000, stage: 'spent', nature: 'in-kind' },
    { year: 2025, funder: departement, amount: 9000, stage: 'voted' },
    { year: 2025, funder: departement, amount: 4000, stage: 'paid' },
    { year: 2026, funder: departement, amount: 7000, stage: 'requested' },
    { funder: { name: 'Mairie de Kayes' }, amount: 1500000, currency: 'XOF', stage: 'paid' },
  ],
  sdgs: [6, 3],
  results: [
    {
      title: 'De l’eau toute l’année',
      description: 'Relevés de septembre.',
      indicators: [
        { name: 'Pompes en marche', unit: 'pompes', baseline: 4, target: 12, actual: 10 },
        { name: 'Fuites', unit: '%', baseline: 40, target: 10, actual: 25 },
        { name: 'Comités', actual: 12 },
      ],
    },
  ],
  evaluations: [{ title: 'Évaluation à mi-parcours', date: '2024-11', url: 'https://example.org/evaluation.pdf' }],
  lessons: [
    { kind: 'difficulty', text: 'Le budget des forages a été dépassé.' },
    { kind: 'success', text: 'Les réparateurs ont été formés sur place.' },
  ],
  needs: [{ text: 'Une personne pour former les trésorières.' }],
  offers: [{ text: 'Une exposition prêtée gratuitement.' }],
  relatedProjects: ['sante-kayes', 'disparu'],
  events: ['forum'],
  sponsorships: ['soutien-eau-kayes', 'soutien-ailleurs'],
  media: [
    {
      kind: 'video',
      url: 'https://films.example/eau.mp4',
      caption: 'Le comité de l’eau (8 minutes)',
      credit: 'Les Amis de Kayes',
      licence: 'CC BY 4.0',
      captions: 'https://films.example/eau.vtt',
      transcript: 'https://films.example/eau.txt',
    },
    { kind: 'image', url: 'https://images.example/pompe.jpg', alt: 'Une pompe à bras' },
    { kind: 'video', url: 'https://www.youtube.com/watch?v=abc', caption: 'Sur la chaîne de l’association' },
    { kind: 'document', url: 'https://films.example/carnet.pdf', caption: 'Carnet d’entretien' },
  ],
  url: 'https://example.org/eau-kayes',
} as const satisfies Project;

export const relatedProject = { id: 'sante-kayes', title: 'Centre de santé à Kayes', start: '2020', end: '2022' };

/** The full project with all that is linked to it. */
export const fullRecords = {
  projects: [fullProject, relatedProject] as readonly AnyRecord[],
  events: [
    {
      id: 'forum',
      title: 'Forum de l’eau',
      occurrences: [{ start: '2020-11-21T14:00:00+01:00', end: '2020-11-21T17:30:00+01:00' }],
    },
    {
      id: 'atelier',
      title: 'Atelier des pompes',
      projects: ['eau-kayes'],
      url: 'https://example.org/atelier',
      status: 'cancelled',
      occurrences: [
        { start: '2099-01-10T23:30:00Z', end: '2099-01-11T01:00:00Z', place: { commune: '91477' } },
        { start: '2099-02-10', allDay: true },
      ],
    },
    { id: 'autre', title: 'Sans lien', occurrences: [{ start: '2099-01-01' }] },
  ] as readonly AnyRecord[],
  organisations: [
    {
      id: 'amis-de-kayes',
      title: 'Les Amis de Kayes',
      websites: ['https://www.amis-de-kayes.example/'],
      needs: [{ text: 'Des bénévoles le samedi.' }],
    },
  ] as readonly AnyRecord[],
  calls: [
    { id: 'appel-2023', title: 'Appel à projets 2023', url: 'https://example.org/appel' },
  ] as readonly AnyRecord[],
  sponsorships: [
    {
      id: 'soutien-eau-kayes',
      title: 'Soutien',
      target: { kind: 'project', id: 'eau-kayes' },
      kind: 'grant',
      start: '2023',
      end: '2099',
    },
    { id: 'soutien-ailleurs', title: 'Autre', target: { kind: 'project', id: 'ailleurs' }, kind: 'grant' },
  ] as readonly AnyRecord[],
} as const;
