import { createInterface } from 'node:readline';
import { Writable } from 'node:stream';
import type { Language } from '../messages/language.js';

/** What a command writes to and learns from; tests give their own. */
export interface Terminal {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Whether messages go to a person: progress is shown. */
  readonly isErrTty: boolean;
  readonly isOutTty: boolean;
  /** Width of the output, in columns. */
  readonly width: number;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Asks for something that is not shown as it is typed; absent when there is nobody to ask. */
  readonly askSecret?: (question: string) => Promise<string>;
}

/** The process's own terminal. */
export function processTerminal(): Terminal {
  return {
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
    isErrTty: process.stderr.isTTY,
    isOutTty: process.stdout.isTTY,
    width: process.stdout.isTTY ? process.stdout.columns : 120,
    env: process.env,
    ...(process.stdin.isTTY && process.stderr.isTTY ? { askSecret } : {}),
  };
}

function askSecret(question: string): Promise<string> {
  process.stderr.write(question);
  // Echoes nothing: what is typed must not stay on the screen.
  const silence = new Writable({ write: (_chunk, _encoding, done) => done() });
  const line = createInterface({ input: process.stdin, output: silence, terminal: true });
  return new Promise((resolve) => {
    line.on('SIGINT', () => process.exit(130));
    line.question('', (answer) => {
      line.close();
      process.stderr.write('\n');
      resolve(answer);
    });
  });
}

/** Language of the messages: the one asked for, else the system's when it is English, else French. */
export function systemLanguage(env: Terminal['env']): Language {
  // An empty variable is one that is not set (POSIX).
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || '';
  return /^en(?:[_.-]|$)/i.test(locale) ? 'en' : 'fr';
}

/** A line that is rewritten in place while work goes on; nothing when nobody looks. */
export class ProgressLine {
  readonly #terminal: Terminal;
  readonly #isShown: boolean;
  #last = 0;

  constructor(terminal: Terminal, isShown: boolean) {
    this.#terminal = terminal;
    this.#isShown = isShown && terminal.isErrTty;
  }

  /** Shows a state, at most ten times a second. */
  show(text: string): void {
    const now = Date.now();
    if (!this.#isShown || now - this.#last < 100) return;
    this.#last = now;
    this.#terminal.err(`\r\u001b[K${text}`);
  }

  clear(): void {
    if (this.#isShown && this.#last > 0) this.#terminal.err('\r\u001b[K');
  }
}

/** Text from data as a terminal may show it: no control character, so that no file can drive the terminal. */
export function printable(text: string): string {
  return text.replace(/\s+/gu, ' ').replace(/\p{Cc}|\p{Cf}/gu, '');
}
