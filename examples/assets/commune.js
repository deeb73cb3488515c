// « Changer de commune » : `?commune=91086` sets the preset of the map and of the calendar.
const select = document.querySelector('#commune');
const asked = new URLSearchParams(location.search).get('commune') ?? '';
const option = [...select.options].find(({ value }) => value === asked);
const code = /^91\d{3}$/.test(asked) ? asked : select.value;

if (option) option.selected = true;
for (const widget of document.querySelectorAll('[data-follows-commune]')) widget.setAttribute('commune', code);
document.querySelector('[data-commune-name]').textContent = option || !asked ? select.selectedOptions[0].text : code;
