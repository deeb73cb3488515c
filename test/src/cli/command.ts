import { run } from '../../../src/cli/run.js';

/** What a command printed, and its exit code. */
export interface CommandResult {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs `essonne` in this process. */
export async function essonne(
  args: readonly string[],
  options: { readonly isTty?: boolean; readonly width?: number; readonly env?: Readonly<Record<string, string>> } = {},
): Promise<CommandResult> {
  let out = '';
  let err = '';
  const code = await run(args, {
    out: (text) => void (out += text),
    err: (text) => void (err += text),
    isErrTty: options.isTty ?? false,
    isOutTty: options.isTty ?? false,
    width: options.width ?? 100,
    env: options.env ?? {},
  });
  return { code, out, err };
}
