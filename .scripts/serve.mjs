// Serves the examples, the published demonstration data and the built widgets: what `npm start` shows.
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Which folder answers which address, longest prefix first. */
const MOUNTS = [
  ['/cdn/v1/', 'dist/cdn'],
  ['/examples/', 'examples'],
  ['/docs/', 'dist/docs'],
  ['/', 'dist/site'],
];

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.map': 'application/json',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.geojson': 'application/geo+json; charset=utf-8',
  '.jsonld': 'application/ld+json; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.ics': 'text/calendar; charset=utf-8',
  '.xml': 'application/atom+xml; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.pdf': 'application/pdf',
  '.txt': 'text/plain; charset=utf-8',
  '.bin': 'application/octet-stream',
  '.ndjson': 'application/x-ndjson; charset=utf-8',
};

/**
 * What a commune with a strict policy would send. Inline styles and scripts are refused, and so is any other origin.
 */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; " +
  "base-uri 'none'; form-action 'self'; frame-ancestors 'self'; require-trusted-types-for 'script'; " +
  'trusted-types lit-html';

/**
 * The framed page is for every site's pages. In a sandbox it has no origin of its own, and WebKit then takes nothing for
 * 'self': the site is named.
 */
const framedPolicy = (host) =>
  POLICY.replace("frame-ancestors 'self'", 'frame-ancestors *').replaceAll("-src 'self'", `-src 'self' http://${host}`);

/** File that answers an address; `undefined` when there is none. */
function fileFor(pathname) {
  if (pathname === '/') return join(root, 'examples/index.html');
  const [prefix, folder] = MOUNTS.find(([mount]) => pathname.startsWith(mount));
  const base = join(root, folder);
  const path = normalize(join(base, pathname.slice(prefix.length)));
  if (path !== base && !path.startsWith(base + sep)) return undefined;
  if (!existsSync(path)) return undefined;
  if (!statSync(path).isDirectory()) return path;
  const index = join(path, 'index.html');
  return existsSync(index) ? index : undefined;
}

function answer(request, response) {
  let pathname;
  try {
    pathname = decodeURIComponent(new URL(request.url, 'http://localhost').pathname);
  } catch {
    response.writeHead(400, { 'content-type': TYPES['.txt'] }).end('400: this address is not one\n');
    return;
  }
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { allow: 'GET, HEAD', 'content-type': TYPES['.txt'] }).end('405: GET and HEAD only\n');
    return;
  }
  const file = pathname.includes('\0') ? undefined : fileFor(pathname);
  if (!file) {
    response.writeHead(404, { 'content-type': TYPES['.txt'] }).end(`404: nothing at ${pathname}\n`);
    return;
  }
  if (file.endsWith('index.html') && pathname !== '/' && !pathname.endsWith('/') && !pathname.endsWith('.html')) {
    response.writeHead(301, { location: `${pathname}/` }).end();
    return;
  }
  const { size, mtimeMs } = statSync(file);
  // Without a validator, Chromium drops its copy before it asks for another, and has none when the network fails.
  const etag = `"${size.toString(36)}-${Math.trunc(mtimeMs).toString(36)}"`;
  if (request.headers['if-none-match'] === etag) {
    response.writeHead(304, { etag, 'access-control-allow-origin': '*' }).end();
    return;
  }
  response.writeHead(200, {
    etag,
    'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
    'content-length': size,
    'content-security-policy': pathname.endsWith('/embed.html') ? framedPolicy(request.headers.host) : POLICY,
    'access-control-allow-origin': '*',
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-cache',
  });
  if (request.method === 'HEAD') response.end();
  else
    createReadStream(file)
      .on('error', () => response.destroy())
      .pipe(response);
}

/**
 * Starts the server; port 0 takes any free one. Resolves to the server, its address in `server.url`.
 * @param respond Answers in the site's place what it returns true for (tests).
 */
export function serve(port = 0, respond = () => false) {
  const server = createServer((request, response) => void (respond(request, response) || answer(request, response)));
  return new Promise((resolve, reject) => {
    server.on('error', reject).listen(port, () => {
      server.url = `http://localhost:${server.address().port}`;
      resolve(server);
    });
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const port = Number(process.env.PORT ?? 8080);
  try {
    const { url } = await serve(port);
    console.log(`Open ${url}/ — the examples are at ${url}/examples/commune.html. Ctrl+C stops.`);
  } catch (error) {
    const reason = error.code === 'EADDRINUSE' ? `port ${port} is already in use: set PORT to another` : error.message;
    console.error(`The server cannot start: ${reason}.`);
    process.exit(1);
  }
}
