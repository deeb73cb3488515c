/** « d’Étampes », « du Plessis-Pâté », « des Ulis », « de Massy ». */
export function ofCommune(name) {
  if (/^Les? /.test(name)) return name.replace(/^Le /, 'du ').replace(/^Les /, 'des ');
  return /^[aeiouyhéèâ]/i.test(name) ? `d’${name}` : `de ${name}`;
}

/** Sets the map and the calendar on the commune that is selected, and names it in the heading. */
function follow(page, select) {
  for (const widget of page.querySelectorAll('[data-follows-commune]')) widget.setAttribute('commune', select.value);
  page.querySelector('[data-of-commune]').textContent = ofCommune(select.selectedOptions[0].text);
}

/**
 * Shows a commune in the page. One that the list does not hold is looked for in the open data, which name every commune
 * of Essonne; one that they do not know is said to be unknown, and the page's own stays.
 * @param asked Code of the commune, from the address of the page; empty for the page's own.
 * @param readCatalog Reads `catalog.json`.
 */
export async function showCommune(page, asked, readCatalog) {
  const select = page.querySelector('#commune');
  if (asked && ![...select.options].some(({ value }) => value === asked)) {
    const { vocabularies } = await readCatalog().catch(() => ({}));
    const found = vocabularies?.communes?.find(({ code }) => code === asked);
    if (found) select.add(Object.assign(page.createElement('option'), { value: asked, text: found.label }));
    else
      page.querySelector('[data-commune-notice]').textContent = vocabularies
        ? `«\u00a0${asked.slice(0, 20)}\u00a0» n’est le code d’aucune commune de l’Essonne\u00a0: voici les projets ` +
          `${ofCommune(select.selectedOptions[0].text)}.`
        : 'La liste des communes ne répond pas\u00a0: choisissez une commune ci-dessus, ou réessayez dans un moment.';
  }
  for (const option of select.options) if (option.value === asked) option.selected = true;
  follow(page, select);
}
