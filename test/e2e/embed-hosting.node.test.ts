import { expect } from 'chai';
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import puppeteer from 'puppeteer-core';
import { findBrowser } from '../../.scripts/find-browser.mjs';
import { shown } from './embed-shown.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const cdn = join(root, 'dist/cdn');
const BROTLI = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';
const nginx = ['/usr/sbin/nginx', '/usr/bin/nginx', '/usr/local/bin/nginx'].find((path) => existsSync(path));

const scripts = readdirSync(cdn, { recursive: true })
  .map(String)
  .filter((name) => /\.(?:js|html)$/.test(name));

describe('dist/cdn', () => {
  it('says the integrity of each file, in the words of the attribute', () => {
    const { version, files } = JSON.parse(readFileSync(join(cdn, 'integrity.json'), 'utf8')) as {
      version: string;
      files: Record<string, { integrity: string; bytes: number }>;
    };
    expect(version).to.match(/^\d+\.\d+\.\d+/);
    expect(Object.keys(files).sort()).to.deep.equal(scripts.sort());
    for (const [name, { integrity, bytes }] of Object.entries(files)) {
      const content = readFileSync(join(cdn, name));
      expect(integrity, name).to.equal(`sha384-${createHash('sha384').update(content).digest('base64')}`);
      expect(bytes).to.equal(content.length);
    }
  });

  it('has a compressed copy of each, which is the same file', () => {
    for (const name of scripts) {
      const content = readFileSync(join(cdn, name));
      expect(gunzipSync(readFileSync(join(cdn, `${name}.gz`))).equals(content), name).to.equal(true);
      expect(brotliDecompressSync(readFileSync(join(cdn, `${name}.br`))).equals(content), name).to.equal(true);
    }
  });

  it('has an archive that another program unpacks, with all that a site needs', function () {
    if (!existsSync('/usr/bin/python3')) this.skip();
    const read =
      'import sys, zipfile; z = zipfile.ZipFile(sys.argv[1]); assert z.testzip() is None; print("\\n".join(z.namelist()))';
    const names = execFileSync('python3', ['-c', read, join(cdn, 'essonne-widgets.zip')], { encoding: 'utf8' });
    const packed = names.trim().split('\n');
    expect(packed).to.include.members([
      'essonne/LISEZMOI.txt',
      'essonne/LICENSE',
      'essonne/integrity.json',
      'essonne/embed.html',
    ]);
    for (const [, chunk] of readFileSync(join(cdn, 'essonne.js'), 'utf8').matchAll(/import\("\.\/([^"]+)"\)/g))
      expect(packed).to.include(`essonne/${chunk}`);
  });
});

describe('dist/vscode.html-custom-data.json', () => {
  it('tells editors of every attribute, in words', () => {
    const { version, tags } = JSON.parse(readFileSync(join(root, 'dist/vscode.html-custom-data.json'), 'utf8')) as {
      version: number;
      tags: { name: string; description?: string; attributes: { name: string; description?: string }[] }[];
    };
    expect(version).to.equal(1.1);
    expect(tags.map(({ name }) => name)).to.deep.equal([
      'essonne-event-calendar',
      'essonne-project-map',
      'essonne-sponsorship-badge',
    ]);
    for (const { name, description, attributes } of tags) {
      expect(description, name).to.be.a('string');
      expect(attributes.map((attribute) => attribute.name)).to.include.members(['src', 'lang', 'color-scheme']);
      const silent = attributes.filter((attribute) => attribute.name !== 'lang' && !attribute.description);
      expect(silent.map((attribute) => `${name} ${attribute.name}`)).to.deep.equal([]);
    }
  });
});

/** The recipe of docs/hosting.md, for a port and folders of this machine. */
function configuration(port: number, folder: string): string {
  const [, recipe = ''] = /```nginx\n([\s\S]+?)```/.exec(readFileSync(join(root, 'docs/hosting.md'), 'utf8')) ?? [];
  const hasBrotli = existsSync(BROTLI);
  const here = recipe
    .replace('listen 443 ssl;', `listen 127.0.0.1:${port};`)
    .replaceAll('https://donnees.example', `http://127.0.0.1:${port}`)
    .replaceAll('/srv/essonne/site', join(root, 'dist/site'))
    .replaceAll('/srv/essonne/cdn', cdn)
    .replace('brotli_static on;', hasBrotli ? 'brotli_static on;' : '');
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((name) => `${name}_temp_path ${folder}/${name};`)
    .join('\n');
  return `${hasBrotli ? `load_module ${BROTLI};` : ''}
    ${process.getuid?.() === 0 ? 'user root;' : ''}
    daemon off; pid ${folder}/pid; error_log ${folder}/error.log;
    events {}
    http { access_log off; ${temporary}\n${recipe ? here : ''} }`;
}

/** A port that is free. */
const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });

describe('the recipe for nginx', function () {
  let server: ChildProcess | undefined;
  let folder = '';
  let url = '';

  before(async function () {
    if (!nginx && process.env.ESSONNE_REQUIRE_CHECKERS) throw new Error('nginx is not installed');
    if (!nginx) {
      console.log('    nginx is not installed: its recipe is not run (Debian: apt-get install nginx-light)');
      this.skip();
    }
    folder = mkdtempSync(join(tmpdir(), 'essonne-nginx-'));
    const port = await freePort();
    url = `http://127.0.0.1:${port}`;
    writeFileSync(join(folder, 'nginx.conf'), configuration(port, folder));
    server = spawn(nginx, ['-p', folder, '-e', join(folder, 'error.log'), '-c', join(folder, 'nginx.conf')], {
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    for (let tries = 0; tries < 100; tries++) {
      const isUp = await fetch(`${url}/data/v1/catalog.json`).then(
        ({ ok }) => ok,
        () => false,
      );
      if (isUp) return;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error(`nginx does not answer: ${readFileSync(join(folder, 'error.log'), 'utf8')}`);
  });
  after(() => {
    server?.kill();
    if (folder) rmSync(folder, { recursive: true, force: true });
  });

  const get = (path: string, headers: Record<string, string> = {}): Promise<Response> =>
    fetch(url + path, { headers: { 'accept-encoding': 'identity', ...headers } });

  it('lets any site read everything, and says what each file is', async () => {
    for (const [path, type] of [
      ['/cdn/v1/essonne.js', 'text/javascript; charset=utf-8'],
      ['/cdn/v1/embed.html', 'text/html; charset=utf-8'],
      ['/data/v1/catalog.json', 'application/json; charset=utf-8'],
      ['/data/v1/projects.geojson', 'application/geo+json; charset=utf-8'],
      ['/data/v1/events.ics', 'text/calendar; charset=utf-8'],
      ['/data/v1/projects.csv', 'text/csv; charset=utf-8'],
      ['/data/v1/projects.index.bin', 'application/octet-stream'],
    ] as const) {
      const { status, headers } = await get(path);
      expect([status, headers.get('content-type')], path).to.deep.equal([200, type]);
      expect(headers.get('access-control-allow-origin'), path).to.equal('*');
      expect(headers.get('cross-origin-resource-policy'), path).to.equal('cross-origin');
      expect(headers.get('x-content-type-options'), path).to.equal('nosniff');
    }
  });

  it('keeps what never changes for a year, the loader for an hour, the data for five minutes', async () => {
    const chunk = readdirSync(join(cdn, 'chunks')).find((name) => name.endsWith('.js')) ?? '';
    for (const [path, control] of [
      [`/cdn/v1/chunks/${chunk}`, 'public, max-age=31536000, immutable'],
      ['/cdn/v1/essonne.js', 'public, max-age=3600'],
      ['/data/v1/projects.json', 'public, max-age=300, must-revalidate'],
    ] as const) {
      const { headers } = await get(path);
      expect(headers.get('cache-control'), path).to.equal(control);
      const again = await get(path, { 'if-none-match': headers.get('etag') ?? '' });
      expect(again.status, path).to.equal(304);
    }
  });

  it('sends the copies that are compressed already', async () => {
    const encodings = existsSync(BROTLI) ? (['br', 'gzip'] as const) : (['gzip'] as const);
    for (const encoding of encodings) {
      const { headers } = await get('/cdn/v1/essonne.js', { 'accept-encoding': encoding });
      expect(headers.get('content-encoding')).to.equal(encoding);
      const copy = readFileSync(join(cdn, `essonne.js.${encoding === 'br' ? 'br' : 'gz'}`));
      expect(Number(headers.get('content-length'))).to.equal(copy.length);
      expect(headers.get('vary')).to.include('Accept-Encoding');
    }
  });

  it('lets every site frame the framed page, and no other page', async () => {
    const policy = async (path: string): Promise<string> =>
      (await get(path)).headers.get('content-security-policy') ?? '';
    expect(await policy('/cdn/v1/embed.html?widget=project-map')).to.include('frame-ancestors *');
    const project = readdirSync(join(root, 'dist/site/projects'))[0] ?? '';
    expect(await policy(`/projects/${project}/`)).to.include("frame-ancestors 'self'");
  });

  it('shows the map in a browser, without a complaint', async () => {
    const browser = await puppeteer.launch({ executablePath: findBrowser(), args: ['--no-sandbox', '--disable-gpu'] });
    try {
      const page = await browser.newPage();
      const complaints: string[] = [];
      page.on('console', (message) => {
        if (['error', 'warn'].includes(message.type())) complaints.push(message.text());
      });
      await page.goto(`${url}/cdn/v1/embed.html?widget=project-map&commune=91228`);
      await shown(page, 'essonne-project-map', '[part~="count"]');
      expect(complaints).to.deep.equal([]);
    } finally {
      await browser.close();
    }
  });
});
