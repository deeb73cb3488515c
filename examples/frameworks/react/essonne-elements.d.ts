/** The elements in JSX, for React 19: copy this file beside your components. */
import type { EventCalendarElement, ProjectMapElement, SponsorshipBadgeElement } from 'essonne-international/widgets';
import type { DetailedHTMLProps, HTMLAttributes } from 'react';

/** An element's own properties, and its events as `onproject-select`. */
type ElementProps<Class extends HTMLElement, Events extends string> = DetailedHTMLProps<HTMLAttributes<Class>, Class> &
  Partial<Omit<Class, keyof HTMLElement>> & { [Name in `on${Events}`]?: (event: CustomEvent) => void };

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'essonne-project-map': ElementProps<
        ProjectMapElement,
        'project-select' | 'filter-change' | 'view-change' | 'data-load' | 'data-error'
      >;
      'essonne-event-calendar': ElementProps<
        EventCalendarElement,
        'event-select' | 'filter-change' | 'view-change' | 'data-load' | 'data-error'
      >;
      'essonne-sponsorship-badge': ElementProps<SponsorshipBadgeElement, 'badge-verify' | 'data-error'>;
    }
  }
}
