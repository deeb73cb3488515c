import type { BadgeFile } from 'essonne-international/credentials';
import type { SponsorshipBadgeElement } from '../../../widgets/sponsorship-badge/sponsorship-badge-element.js';

/** Address of the data in these tests; the badges are beside, on the same made-up site. */
export const SRC = 'https://donnees.example/data/v1/';

const year = new Date().getFullYear();

/** A badge in force, with what a test changes. */
export function badgeFile(
  sponsorship: Readonly<Record<string, unknown>> = {},
  changes: Readonly<Record<string, unknown>> = {},
): Record<string, unknown> {
  return {
    contractVersion: '1.0',
    defaultLanguage: 'fr',
    sponsorship: {
      id: 'puits',
      title: 'Soutien au projet',
      kind: 'grant',
      start: `${year - 1}`,
      end: `${year + 1}`,
      sites: [],
      ...sponsorship,
    },
    organisation: { id: 'asso', name: 'Les Amis du Sahel', kind: 'association' },
    target: { kind: 'project', id: 'puits', title: 'Puits à Dianguirdé', url: '../../projects/puits/' },
    publisher: { name: 'Département de l’Essonne', url: 'https://www.essonne.example/' },
    demonstration: true,
    updatedAt: '2026-11-01T08:00:00Z',
    page: './',
    ...changes,
  } satisfies Record<Exclude<keyof BadgeFile, 'credential'>, unknown>;
}

/** This year, on which the fixtures turn. */
export const thisYear = year;

/** A made-up network: answers by identifier of the badge, and counts the requests. */
export class FakeNetwork {
  readonly requests: string[] = [];
  readonly #answers = new Map<string, () => Response | Promise<Response>>();
  readonly #original = globalThis.fetch;

  constructor() {
    globalThis.fetch = (input) => {
      const url = input instanceof Request ? input.url : String(input);
      this.requests.push(url);
      const id = /\/badges\/([^/]+)\/badge\.json$/.exec(url)?.[1] ?? '';
      const answer = this.#answers.get(url) ?? this.#answers.get(id);
      return Promise.resolve(answer ? answer() : new Response('', { status: 404 }));
    };
  }

  /** What an address, or `badges/{id}/badge.json`, answers: JSON for a value, as it is for a text or a function. */
  answer(address: string, content: unknown): void {
    this.#answers.set(
      address,
      typeof content === 'function'
        ? (content as () => Response)
        : () => new Response(typeof content === 'string' ? content : JSON.stringify(content)),
    );
  }

  restore(): void {
    globalThis.fetch = this.#original;
  }
}

let counter = 0;

/** An identifier that no other test has asked for: answers are shared for the life of the page. */
export const freshId = (): string => `badge-${++counter}`;

/** Puts an element in the page and waits for what it settles on. */
export async function mount(
  attributes: Readonly<Record<string, string>>,
  content = '',
): Promise<SponsorshipBadgeElement> {
  const element = document.createElement('essonne-sponsorship-badge');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.innerHTML = content;
  document.body.append(element);
  await settled(element);
  return element;
}

/** Waits until the badge is read, or cannot be. */
export async function settled(element: SponsorshipBadgeElement): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    await new Promise((resolve) => setTimeout(resolve, 10));
    await element.updateComplete;
    if (!element.shadowRoot?.querySelector('[part="loading"], [role="status"], [data-state="pending"]')) return;
  }
}

/** The text that the visitor reads, spaces evened. */
export function textOf(element: Element): string {
  const root = element.shadowRoot?.querySelector('.root');
  return (root?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** The element carrying a part. */
export function part(element: Element, name: string): HTMLElement | null | undefined {
  return element.shadowRoot?.querySelector<HTMLElement>(`[part~="${name}"]`);
}
