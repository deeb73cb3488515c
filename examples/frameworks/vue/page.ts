import 'essonne-international/define/essonne-event-calendar';
import 'essonne-international/define/essonne-project-map';
import { createApp, defineComponent, h, ref } from 'vue';

const DATA = '/data/v1/';

/**
 * Vue sets what an element has as a property too. In templates, tell the compiler which tags are elements:
 * `isCustomElement: (tag) => tag.startsWith('essonne-')`, and listen with `@project-select`.
 */
const ProjectsPage = defineComponent(() => {
  const commune = ref('91228');
  const selected = ref<string | null>(null);
  const total = ref<number>();
  return () =>
    h('main', [
      h('button', { type: 'button', onClick: () => (commune.value = '91377') }, 'Massy'),
      h('p', { id: 'said' }, `${total.value ?? ''} ${selected.value ?? ''}`),
      h(
        'essonne-project-map',
        {
          src: DATA,
          commune: commune.value,
          headingLevel: 3,
          onDataLoad: ({ detail }: CustomEvent<{ total: number }>) => (total.value = detail.total),
          onProjectSelect: ({ detail }: CustomEvent<{ id: string | null }>) => (selected.value = detail.id),
        },
        h('a', { href: '/' }, 'Voir la carte des projets'),
      ),
      h('essonne-event-calendar', { src: DATA, now: () => new Date('2026-11-23T09:00:00Z'), view: 'month' }),
    ]);
});

createApp(ProjectsPage).mount('#root');
