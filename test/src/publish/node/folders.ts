import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** Temporary folders of a test, removed by {@link removeFolders}. */
const made: string[] = [];

/** A new folder with these files. */
export function makeFolder(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'essonne-'));
  made.push(folder);
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

export function removeFolders(): void {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
}

/** Every file of a folder, by path. */
export function snapshot(folder: string, prefix = ''): Readonly<Record<string, string>> {
  return Object.assign(
    {},
    ...readdirSync(folder)
      .sort()
      .map((name) => {
        const path = join(folder, name);
        if (statSync(path).isDirectory()) return snapshot(path, `${prefix}${name}/`);
        return { [prefix + name]: readFileSync(path, 'latin1') };
      }),
  ) as Record<string, string>;
}
