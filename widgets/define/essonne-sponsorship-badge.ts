/** Registers `<essonne-sponsorship-badge>`. */
import { SponsorshipBadgeElement } from '../sponsorship-badge/sponsorship-badge-element.js';
import { register } from '../shared/register.js';

register('essonne-sponsorship-badge', SponsorshipBadgeElement);
