/** Serves what the pages ask for, compressed as a good host would, and keeps the list of what was asked. */
import { readFileSync, statSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, sep } from 'node:path';
import { gzipSync } from 'node:zlib';

/** A page made by the bench. */
export interface BenchPage {
  readonly html: string;
  /** Its Content-Security-Policy. */
  readonly policy: string;
}

/** What a server answers with. */
export interface Routes {
  /** Folders by the prefix of the addresses that they answer, longest first. */
  readonly folders: readonly (readonly [prefix: string, folder: string])[];
  /** Single files by address. */
  readonly files: Readonly<Record<string, string | Buffer>>;
  readonly page: (url: URL) => BenchPage | undefined;
}

/** A file that was asked for. */
export interface Request {
  readonly path: string;
  /** Size gzip -9, in bytes. */
  readonly bytes: number;
}

/** A server that runs. */
export interface BenchServer {
  readonly url: string;
  /** What was asked for since the last call, pages apart. */
  readonly takeRequests: () => readonly Request[];
  readonly close: () => void;
}

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.geojson': 'application/geo+json',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.mjs': 'text/javascript; charset=utf-8',
};

/** Starts a server on a free port of this machine. */
export async function startServer(routes: Routes): Promise<BenchServer> {
  const zipped = new Map<string, Buffer>();
  let requests: Request[] = [];

  const send = (response: ServerResponse, path: string, key: string, read: () => string | Buffer): number => {
    const body = zipped.get(key) ?? gzipSync(read(), { level: 9 });
    zipped.set(key, body);
    response.setHeader('content-type', TYPES[extname(path)] ?? 'application/octet-stream');
    response.setHeader('content-encoding', 'gzip');
    response.setHeader('content-length', body.length);
    response.setHeader('cache-control', 'no-cache');
    response.end(body);
    return body.length;
  };

  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    const page = routes.page(url);
    if (page) {
      response.setHeader('content-security-policy', page.policy);
      send(response, 'page.html', url.href, () => page.html);
      return;
    }
    const path = decodeURIComponent(url.pathname);
    const content = routes.files[path];
    const file = content === undefined ? fileFor(routes, path) : undefined;
    if (content === undefined && file === undefined) {
      response.writeHead(404).end();
      return;
    }
    requests.push({ path, bytes: send(response, path, file ?? path, () => content ?? readFileSync(file!)) });
  });
  await new Promise<void>((resolve, reject) => server.on('error', reject).listen(0, 'localhost', resolve));
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}`,
    takeRequests: () => {
      const taken = requests;
      requests = [];
      return taken;
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

function fileFor({ folders }: Routes, path: string): string | undefined {
  const mount = folders.find(([prefix]) => path.startsWith(prefix));
  if (!mount) return undefined;
  const file = normalize(join(mount[1], path.slice(mount[0].length)));
  const isInside = file.startsWith(mount[1].endsWith(sep) ? mount[1] : mount[1] + sep);
  return isInside && statSync(file, { throwIfNoEntry: false })?.isFile() ? file : undefined;
}
