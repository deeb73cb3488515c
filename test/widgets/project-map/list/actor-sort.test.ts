import { expect } from 'chai';
import type { Actor } from '../../../../widgets/project-map/list/actor-groups.js';
import { type ActorSort, sortActors } from '../../../../widgets/project-map/list/actor-sort.js';

const actor = (id: string, kind: string, count: number): Actor => ({
  organisation: { id, title: id, kind },
  rows: [...new Uint8Array(count)],
});
const actors = [actor('Zoé', '', 1), actor('Élan', 'commune', 10), actor('École 10', 'association', 2)];
actors.push(actor('École 9', 'commune', 2));

const sorted = (sort: ActorSort): readonly string[] =>
  sortActors(
    actors,
    sort,
    (key, { organisation: { id, kind = '' }, rows }) => (key === 'projects' ? rows.length : key === 'kind' ? kind : id),
    'fr',
  ).map(({ organisation }) => organisation.id);

describe('the order of organisations', () => {
  it('is that of the language, and turns round', () => {
    expect(sorted('name')).to.deep.equal(['École 9', 'École 10', 'Élan', 'Zoé']);
    expect(sorted('-name')).to.deep.equal(['Zoé', 'Élan', 'École 10', 'École 9']);
  });

  it('is that of numbers, those alike as they were', () => {
    expect(sorted('-projects')).to.deep.equal(['Élan', 'École 10', 'École 9', 'Zoé']);
    expect(sorted('projects')).to.deep.equal(['Zoé', 'École 10', 'École 9', 'Élan']);
  });

  it('has those that tell nothing last, either way', () => {
    expect(sorted('kind')).to.deep.equal(['École 10', 'Élan', 'École 9', 'Zoé']);
    expect(sorted('-kind')).to.deep.equal(['Élan', 'École 9', 'École 10', 'Zoé']);
  });
});
