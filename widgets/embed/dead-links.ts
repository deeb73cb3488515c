/** In a frame that lets no link open (`sandbox="allow-scripts"`), the address is given to be copied. */
import type { EmbedMessages } from './messages.js';

/** The link that an event comes from, through shadow roots; `undefined` when it leads nowhere else. */
function linkOf(event: Event): HTMLAnchorElement | undefined {
  const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
  return link && /^https?:/.test(link.protocol) ? link : undefined;
}

/**
 * Shows the address of each link that the visitor follows.
 * @param onLink Told of it too: the page around may open it.
 */
export function showAddresses(page: Document, words: EmbedMessages, onLink: (address: string) => void): void {
  const panel = new AddressPanel(page, words);
  page.addEventListener(
    'click',
    (event) => {
      const link = linkOf(event);
      if (!link) return;
      event.preventDefault();
      onLink(link.href);
      panel.show(link);
    },
    true,
  );
}

class AddressPanel {
  readonly #words: EmbedMessages;
  readonly #dialog: HTMLDialogElement;
  readonly #field: HTMLInputElement;
  readonly #status: HTMLElement;
  #link: HTMLElement | undefined;

  constructor(page: Document, words: EmbedMessages) {
    const make = <Tag extends keyof HTMLElementTagNameMap>(tag: Tag, text = ''): HTMLElementTagNameMap[Tag] => {
      const element = page.createElement(tag);
      element.textContent = text;
      return element;
    };
    const button = (text: string, act: () => void): HTMLButtonElement => {
      const made = make('button', text);
      made.type = 'button';
      made.addEventListener('click', act);
      return made;
    };
    this.#words = words;
    this.#dialog = make('dialog');
    this.#field = make('input');
    this.#field.readOnly = true;
    this.#field.setAttribute('aria-label', words.address);
    this.#status = make('p');
    this.#status.setAttribute('role', 'status');
    const label = make('p', words.deadLink);
    label.id = 'dead-link';
    this.#dialog.setAttribute('aria-labelledby', label.id);
    const actions = make('p');
    actions.append(
      button(words.copy, () => void this.#copy()),
      button(words.close, () => this.#dialog.close()),
    );
    this.#dialog.append(label, this.#field, actions, this.#status);
    this.#dialog.addEventListener('keydown', ({ key }) => key === 'Escape' && this.#dialog.close());
    this.#dialog.addEventListener('close', () => this.#link?.focus());
    page.body.append(this.#dialog);
  }

  /** Beside the link: the frame may be taller than the window. */
  show(link: HTMLAnchorElement): void {
    this.#link = link;
    this.#field.value = link.href;
    this.#status.textContent = '';
    const { documentElement: root } = this.#dialog.ownerDocument;
    const below = root.scrollTop + link.getBoundingClientRect().bottom;
    const place = (top: number): void => this.#dialog.style.setProperty('top', `${Math.round(top)}px`);
    this.#dialog.close();
    // Within the page, whose height is the frame's: what is below it would be out of sight.
    const { scrollHeight } = root;
    place(0);
    this.#dialog.show();
    place(Math.max(0, Math.min(below, scrollHeight - this.#dialog.offsetHeight)));
    this.#field.focus();
    this.#field.select();
  }

  async #copy(): Promise<void> {
    const isCopied = await navigator.clipboard.writeText(this.#field.value).then(
      () => true,
      () => {
        this.#field.focus();
        this.#field.select();
        return false;
      },
    );
    this.#status.textContent = isCopied ? this.#words.copied : this.#words.notCopied;
  }
}
