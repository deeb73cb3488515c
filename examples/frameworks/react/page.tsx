import 'essonne-international/define/essonne-event-calendar';
import 'essonne-international/define/essonne-project-map';
import { useState, type ReactElement } from 'react';
import { createRoot } from 'react-dom/client';

const DATA = '/data/v1/';

/** React 19 sets what an element has as a property, and listens to `on` + the name of an event. */
function ProjectsPage(): ReactElement {
  const [commune, setCommune] = useState('91228');
  const [selected, setSelected] = useState<string | null>(null);
  const [total, setTotal] = useState<number>();
  return (
    <main>
      <button type="button" onClick={() => setCommune('91377')}>
        Massy
      </button>
      <p id="said">
        {total} {selected}
      </p>
      <essonne-project-map
        src={DATA}
        commune={commune}
        headingLevel={3}
        ondata-load={({ detail }) => setTotal((detail as { total: number }).total)}
        onproject-select={({ detail }) => setSelected((detail as { id: string | null }).id)}
      >
        <a href="/">Voir la carte des projets</a>
      </essonne-project-map>
      <essonne-event-calendar src={DATA} now={() => new Date('2026-11-23T09:00:00Z')} view="month" />
    </main>
  );
}

const root = document.querySelector('#root');
if (root) createRoot(root).render(<ProjectsPage />);
