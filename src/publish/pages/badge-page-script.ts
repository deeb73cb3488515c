/**
 * What a badge's page does when there is JavaScript: its buttons copy, the state that stands at its top follows the one
 * that is verified, and it says for which site the badge is when the visitor comes from another. A file of the site,
 * since its pages hold no script; it writes words only, never markup.
 */
export const badgePageScript = `for (const button of document.querySelectorAll('button[data-copies]')) {
  const field = document.getElementById(button.dataset.copies);
  const status = button.parentElement.querySelector('[role=status]');
  button.parentElement.hidden = false;
  button.addEventListener('click', async () => {
    status.textContent = '';
    let isCopied = true;
    try {
      await navigator.clipboard.writeText(field.value);
    } catch {
      field.select();
      isCopied = document.execCommand('copy');
    }
    status.textContent = isCopied ? button.dataset.copied : button.dataset.notCopied;
  });
}

const fields = [...document.querySelectorAll('textarea')];
const fit = () => {
  for (const field of fields) field.style.setProperty('block-size', 'auto');
  const heights = fields.map((field) => field.scrollHeight + field.offsetHeight - field.clientHeight);
  fields.forEach((field, index) => heights[index] && field.style.setProperty('block-size', heights[index] + 'px'));
};
fit();
addEventListener('resize', fit);
document.addEventListener('toggle', fit, true);

const standing = document.querySelector('[data-states]');
const words = standing && JSON.parse(standing.dataset.states);
const [said, since] = standing ? [...standing.children] : [];
const [published, stated] = [said?.textContent, since?.textContent];
document.addEventListener('badge-verify', ({ detail }) => {
  if (!words || !Object.hasOwn(words, detail.state)) return;
  const isSame = detail.state === standing.dataset.state;
  said.textContent = isSame ? published : words[detail.state];
  since.textContent = isSame ? stated : standing.dataset.then;
});

const plain = (host) => host.replace(/^(?:www|m)\\./, '');
const isOf = (host, site) => host === site || host.endsWith('.' + site);
const hostOf = (url) => (/^https?:/.test(url) ? plain(new URL(url).host) : '');
const from = document.referrer && hostOf(document.referrer);
// They bring visitors to any page: search, mail, translation, archives, links cut short.
const carrier =
  /^(?!sites\\.).*\\b(?:google|bing|yahoo|qwant|duckduckgo|ecosia|yandex|baidu|lilo|startpage|archive|arquivo|outlook|office|office365|live|proton)\\.[a-z.]{2,6}$|(?:^|\\.)(?:search\\.brave\\.com|translate\\.goog|t\\.co|lnkd\\.in|bit\\.ly)$|(?:^|[.-])(?:web)?mail[.-]|^messagerie\\./;
for (const notice of document.querySelectorAll('[data-sites]')) {
  const hosts = notice.dataset.sites.split(' ').map(hostOf).filter(Boolean);
  const isNone = !from || !hosts.length || from === plain(location.host) || carrier.test(from);
  if (isNone || hosts.some((host) => isOf(from, host))) continue;
  notice.querySelector('.from').textContent = from;
  notice.hidden = false;
}
`;
