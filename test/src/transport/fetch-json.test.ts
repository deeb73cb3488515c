import { expect } from 'chai';
import { ConnectionError, ResponseError } from 'essonne-international';
import { fetchJson, parseJson } from '../../../src/transport/fetch-json.js';

const URL_ = 'https://donnees.example/data/v1/projects.json';
const answering =
  (body: string, init: ResponseInit = {}): typeof fetch =>
  () =>
    Promise.resolve(new Response(body, init));
const failure = (fetch: typeof globalThis.fetch, options: object = {}): Promise<unknown> =>
  fetchJson(URL_, { fetch, retries: 0, ...options }).catch((error: unknown) => error);

describe('fetchJson', () => {
  it('reads JSON, with or without a byte order mark', async () => {
    expect((await fetchJson(URL_, { fetch: answering('\ufeff{"a":1}') })).data).to.deep.equal({ a: 1 });
  });

  it('names the status, the address and what to do', async () => {
    const error = (await failure(answering('gone', { status: 404 }))) as ResponseError;
    expect(error).to.be.instanceOf(ResponseError);
    expect(error).to.include({ name: 'ResponseError', code: 'http-status', where: URL_ });
    expect(error.describe('fr').problem).to.contain('404').and.to.contain(URL_);
    expect(error.describe('fr').remedy).to.contain('/data/v1/');
  });

  it('says that a web page answered in place of the data', async () => {
    const error = (await failure(answering('<!doctype html><title>Connexion</title>'))) as ResponseError;
    expect(error).to.include({ code: 'not-json' });
    expect(((await failure(answering(''))) as ResponseError).code).to.equal('not-json');
  });

  it('says where JSON is broken', async () => {
    const error = (await failure(answering('{\n  "items": [\n    {"id": "a",}\n  ]\n}'))) as ResponseError;
    expect(error.code).to.equal('malformed-json');
    expect(error.details).to.include({ line: 3, column: 16 });
    expect(error.message).to.contain('line 3, column 16');
  });

  it('tries again what may pass, and only that', async () => {
    let calls = 0;
    const once503: typeof fetch = () =>
      Promise.resolve(new Response(calls++ === 0 ? 'busy' : '{"a":1}', { status: calls === 1 ? 503 : 200 }));
    expect((await fetchJson(URL_, { fetch: once503, retries: 1 })).data).to.deep.equal({ a: 1 });
    expect(calls).to.equal(2);
    calls = 0;
    const always404: typeof fetch = () => Promise.resolve(new Response('', { status: (calls++, 404) }));
    await failure(always404, { retries: 2 });
    expect(calls).to.equal(1);
  });

  it('gives up on a body that never ends, within the time allowed', async () => {
    const stalled: typeof fetch = (input) => {
      const signal = (input as Request).signal;
      return Promise.resolve(
        new Response(
          new ReadableStream({
            start: (controller) => {
              controller.enqueue(new TextEncoder().encode('{"items":['));
              signal.addEventListener('abort', () => controller.error(new DOMException('', 'AbortError')));
            },
          }),
        ),
      );
    };
    const error = (await failure(stalled, { timeoutMs: 50 })) as ConnectionError;
    expect(error).to.be.instanceOf(ConnectionError);
    expect(error.code).to.equal('timeout');
  });

  it('calls a network failure by its name and keeps its cause', async () => {
    const cause = new TypeError('Failed to fetch');
    const error = (await failure(() => Promise.reject(cause))) as ConnectionError;
    expect(error).to.include({ name: 'ConnectionError', code: 'network' });
    expect(error.cause).to.equal(cause);
  });

  it('refuses what is larger than allowed', async () => {
    const error = (await failure(answering('[' + '1,'.repeat(1000) + '1]'), { maxBytes: 1000 })) as ResponseError;
    expect(error.code).to.equal('too-large');
  });

  it('uses the browser’s own copy, marked stale, when the network fails', async function () {
    if (!('onLine' in ((globalThis as { navigator?: object }).navigator ?? {}))) this.skip();
    const fetch: typeof globalThis.fetch = (input) =>
      (input as Request).cache === 'force-cache'
        ? Promise.resolve(new Response('{"a":1}'))
        : Promise.reject(new TypeError('Failed to fetch'));
    expect(await fetchJson(URL_, { fetch, retries: 0 })).to.deep.include({ data: { a: 1 }, isStale: true });
  });
});

describe('parseJson', () => {
  const place = async (text: string): Promise<unknown> => {
    try {
      return await parseJson(text, 'f.json');
    } catch (error) {
      const { line, column, reason } = (error as ResponseError).details;
      return `${line}:${column} ${reason}`;
    }
  };

  it('finds the first fault, whatever the engine says', async () => {
    expect(await place('{"a":1')).to.equal('1:7 the text stops before its end');
    expect(await place('{"a" 1}')).to.equal('1:6 missing colon after a key');
    expect(await place('{a:1}')).to.equal('1:2 unexpected “a”');
    expect(await place('[1 2]')).to.equal('1:4 missing comma or closing bracket');
    expect(await place('[1,]')).to.equal('1:4 unexpected “]”');
    expect(await place('{"a":"x\ny"}')).to.equal('1:6 string not closed, or with a forbidden character');
    expect(await place('[1]]')).to.equal('1:4 something follows the end of the data');
    expect(await place('{"a":01}')).to.equal('1:7 missing comma or closing bracket');
    expect(await place('{"a":1,}')).to.equal('1:8 missing key between double quotes');
    expect(await place('{"a":NaN}')).to.equal('1:6 unexpected “N”');
  });
});
