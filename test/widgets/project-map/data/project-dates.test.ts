import { expect } from 'chai';
import type { Project } from 'essonne-international';
import { projectPeriod, projectYears } from '../../../../widgets/project-map/data/project-dates.js';
import { fr } from '../../../../widgets/project-map/messages/fr.js';

describe('project dates', () => {
  const project = (dates: Partial<Project>): Project => ({ id: 'a', title: 'A', ...dates });

  it('says from when to when, as precisely as known', () => {
    expect(projectPeriod(project({ start: '2023-03', end: '2025' }), 'fr', fr)).to.equal('mars 2023\u00a0–\u00a02025');
    expect(projectPeriod(project({ start: '2024' }), 'fr', fr)).to.equal('depuis 2024');
    expect(projectPeriod(project({ end: '2024-06-01' }), 'fr', fr)).to.equal('jusqu’à 1er juin 2024');
    expect(projectPeriod(project({}), 'fr', fr)).to.equal('');
  });

  it('says years in lists, one when it is the same', () => {
    expect(projectYears(project({ start: '2023-03', end: '2023-12-01' }), 'fr', fr)).to.equal('2023');
  });
});
