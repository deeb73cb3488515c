/**
 * What a badge's page does when there is JavaScript: its buttons copy, and it says for which site the badge is when the
 * visitor comes from another. A file of the site, since its pages hold no script; it writes words only, never markup.
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

const plain = (host) => host.replace(/^(?:www|m)\\./, '');
const isOf = (host, site) => host === site || host.endsWith('.' + site);
const hostOf = (url) => (URL.canParse?.(url) ?? /^https?:/.test(url) ? plain(new URL(url).host) : '');
const from = document.referrer && hostOf(document.referrer);
for (const notice of document.querySelectorAll('[data-sites]')) {
  const hosts = notice.dataset.sites.split(' ').map(hostOf);
  if (!from || from === plain(location.host) || hosts.some((host) => isOf(from, host))) continue;
  notice.querySelector('.from').textContent = from;
  notice.hidden = false;
}
`;
