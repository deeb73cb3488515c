// The widget, from the loader, on data published by the project's own publisher.
import { count, start, TODAY, until } from './harness.mjs';

const event = (element, name) => new Promise((resolve) => element.addEventListener(name, resolve, { once: true }));

start(async () => {
  const element = document.createElement('essonne-event-calendar');
  element.setAttribute('src', `/site-${count}/data/v1/`);
  element.setAttribute('date', TODAY);
  const data = event(element, 'data-load');
  const failure = event(element, 'data-error').then(({ detail }) => Promise.reject(detail.error));
  document.querySelector('#host').append(element);
  await Promise.race([data, failure]);
  const find = (selector) => element.shadowRoot.querySelector(selector);
  const marks = () => element.shadowRoot.querySelectorAll('td [data-id]').length;
  await until(() => marks() > 0);
  return {
    move: async (months) => {
      const period = () => find('#period').textContent;
      const before = period();
      find(`.moves button:${months < 0 ? 'first' : 'last'}-of-type`).click();
      await until(() => period() !== before && !find('[aria-busy]'));
    },
  };
});
