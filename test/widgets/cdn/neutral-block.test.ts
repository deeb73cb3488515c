import { expect } from 'chai';
import { fillBlock } from '../../../widgets/cdn/neutral-block.js';
import { EventCalendarElement } from '../../../widgets/event-calendar/event-calendar-element.js';
import { ProjectMapElement } from '../../../widgets/project-map/project-map-element.js';
import { register } from '../../../widgets/shared/register.js';
import { SponsorshipBadgeElement } from '../../../widgets/sponsorship-badge/sponsorship-badge-element.js';

const elements = {
  'project-map': ProjectMapElement,
  'event-calendar': EventCalendarElement,
  'sponsorship-badge': SponsorshipBadgeElement,
};

describe('neutral block', () => {
  for (const [widget, element] of Object.entries(elements)) {
    register(`essonne-${widget}`, element);

    it(`gives ${widget} every attribute that it reads, and nothing else`, () => {
      const block = document.createElement('div');
      block.setAttribute('data-essonne-widget', widget);
      for (const name of element.observedAttributes) block.setAttribute(`data-essonne-${name}`, '1');
      for (const name of ['onclick', 'style', 'class']) block.setAttribute(`data-essonne-${name}`, 'x');
      fillBlock(block);
      expect(element.observedAttributes).to.include('src');
      expect(block.firstElementChild?.getAttributeNames()).to.have.members(element.observedAttributes);
    });
  }

  it('lets the map write its address, name its tiles and be given what is theirs', () => {
    const block = document.createElement('div');
    for (const name of ['widget', 'sync-url', 'basemap-attribution', 'organisation'])
      block.setAttribute(`data-essonne-${name}`, name === 'widget' ? 'project-map' : 'x');
    fillBlock(block);
    expect(block.firstElementChild?.getAttributeNames()).to.have.members([
      'sync-url',
      'basemap-attribution',
      'organisation',
    ]);
  });
});
