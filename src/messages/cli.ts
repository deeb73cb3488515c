import { cliEn } from './cli.en.js';
import { type CliMessages, cliFr } from './cli.fr.js';
import type { Language } from './language.js';

/** Words of the command line and of what touches the disk. Kept apart: browsers never load them. */
export function cliMessages(language: Language): CliMessages {
  return language === 'en' ? cliEn : cliFr;
}

export type { CliMessages };
