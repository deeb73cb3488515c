// « Changer de commune » : `?commune=91086` sets the preset of the map and of the calendar.
import { showCommune } from './commune-choice.js';

const asked = new URLSearchParams(location.search).get('commune') ?? '';
const readCatalog = async () => (await fetch('/data/v1/catalog.json')).json();

await showCommune(document, asked, readCatalog);
