import { type Command, UsageError } from '../command-line.js';
import { issueCommand } from './issue-command.js';
import { keygenCommand, rotateKeyCommand } from './key-commands.js';
import { renewStatusCommand } from './renew-status-command.js';
import { verifyCommand } from './verify-command.js';
import { withdrawCommand } from './withdraw-command.js';

const commands: Readonly<Record<string, Command>> = {
  keygen: keygenCommand,
  issue: issueCommand,
  withdraw: withdrawCommand,
  'renew-status': renewStatusCommand,
  'rotate-key': rotateKeyCommand,
  verify: verifyCommand,
};

/** `essonne badge COMMAND` */
export const badgeCommand: Command = ([name, ...rest], context) => {
  const { usage, badge } = context.messages;
  if (name === undefined) throw new UsageError(usage.noCommand, 'badge');
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) throw new UsageError(badge.unknownCommand(name), 'badge');
  return command(rest, context);
};
