import { expect } from 'chai';
import { type Project, textOf } from 'essonne-international';
import type { Camera } from '../../../../widgets/project-map/engine/camera.js';
import { ClusterIndex } from '../../../../widgets/project-map/engine/clusters.js';
import {
  type NameContext,
  nameOfMark,
  placeOfMark,
  projectsOfMark,
} from '../../../../widgets/project-map/data/mark-names.js';
import { visibleMarks } from '../../../../widgets/project-map/engine/marks.js';
import { fr } from '../../../../widgets/project-map/messages/fr.js';
import { projectPeriod, projectYears } from '../../../../widgets/project-map/data/project-dates.js';
import { hasPosition, placeProjects } from '../../../../widgets/project-map/data/project-points.js';
import { equalEarth } from '../../../../widgets/project-map/engine/projection.js';
import { sampleProjects } from '../sample.js';

const projects: readonly Project[] = sampleProjects;
const themes = ['water', 'health', 'education', 'other'];
const placed = placeProjects(projects, equalEarth, themes);
const context: NameContext = {
  messages: fr,
  projects,
  placed,
  themes,
  titleOf: ({ title }) => textOf(title, 'fr'),
  placeLabel: ({ name, country }) => [textOf(name, 'fr'), country].filter(Boolean).join(', '),
  themeLabel: (code) => code,
};
const camera: Camera = { x: 0.55, y: 0.48, zoom: 1, width: 1000, height: 600 };
const marks = visibleMarks(new ClusterIndex(placed.points, themes.length), camera);

describe('project points', () => {
  it('makes one point a place, and counts the projects without any', () => {
    expect([...placed.points.projects]).to.deep.equal([0, 1, 2, 4]);
    expect(placed.unplacedCount).to.equal(1);
    expect(placed.places.map(({ country }) => country)).to.deep.equal(['ML', 'ML', 'PS', 'MG']);
    expect(hasPosition(projects[3]!)).to.equal(false);
  });

  it('marks the places known to the region only', () => {
    expect([...placed.points.vague]).to.deep.equal([0, 0, 1, 0]);
  });

  it('counts unknown themes, and none, as the last', () => {
    expect([...placed.points.themes]).to.deep.equal([0b0001, 0b0011, 0b0100, 0b1000]);
    const [unknown] = placeProjects([{ ...projects[0]!, themes: ['mystery'] }], equalEarth, themes).points.themes;
    expect(unknown).to.equal(0b1000);
  });
});

describe('mark names', () => {
  it('says how many projects are around where, and their themes', () => {
    expect(nameOfMark(marks[0]!, context)).to.equal('2 projets autour de Kayes, ML : water 2, health 1');
  });

  it('names a project and its place, and says when the place is approximate', () => {
    const names = marks.slice(1).map((mark) => nameOfMark(mark, context));
    expect(names).to.include('École à Salfit, Salfit, PS (lieu approximatif)');
    expect(names).to.include('Maraîchage à Antsirabe, Antsirabe, MG');
  });

  it('does without a place that has no name', () => {
    expect(nameOfMark(marks[0]!, { ...context, placeLabel: () => '' })).to.equal('2 projets : water 2, health 1');
  });

  it('names a few themes only', () => {
    const mark = { ...marks[0]!, themes: [5, 4, 3, 2, 1] };
    expect(nameOfMark(mark, context)).to.match(/: water 5, health 4, education 3, other 2…$/);
  });

  it('gives the projects and the place of a mark', () => {
    expect(projectsOfMark(marks[0]!, context).map(({ id }) => id)).to.deep.equal(['puits-kayes', 'sante-kayes']);
    expect(placeOfMark(marks[0]!, context)).to.equal('Kayes, ML');
  });
});

describe('project dates', () => {
  const project = (dates: Partial<Project>): Project => ({ id: 'a', title: 'A', ...dates });

  it('says from when to when, as precisely as known', () => {
    expect(projectPeriod(project({ start: '2023-03', end: '2025' }), 'fr', fr)).to.equal('mars 2023 – 2025');
    expect(projectPeriod(project({ start: '2024' }), 'fr', fr)).to.equal('depuis 2024');
    expect(projectPeriod(project({ end: '2024-06-01' }), 'fr', fr)).to.equal('jusqu’à 1er juin 2024');
    expect(projectPeriod(project({}), 'fr', fr)).to.equal('');
  });

  it('says years in lists, one when it is the same', () => {
    expect(projectYears(project({ start: '2023-03', end: '2023-12-01' }), 'fr', fr)).to.equal('2023');
  });
});
