import type { Messages } from './fr.js';

export const en: Messages = {
  errors: {
    network: ({ where }) => ({
      problem: `${where} does not answer.`,
      remedy: 'Check the connection, the address and that this server allows other sites (CORS), then try again.',
    }),
    timeout: ({ where, seconds }) => ({
      problem: `${where} did not answer within ${seconds} s.`,
      remedy: 'Try again in a moment; if it lasts, report it to the Department.',
    }),
    'http-status': ({ where, status }) => ({
      problem: `${where} answers with error ${status}.`,
      remedy:
        Number(status) === 404
          ? 'Check the address of the data (src attribute): it usually ends in /data/v1/.'
          : 'Try again in a moment; if it lasts, report it to the Department.',
    }),
    'not-json': ({ where, found }) => ({
      problem: `${where} does not hold JSON data (${found}).`,
      remedy: 'Check the address of the data (src attribute): a web or log-in page answers in its place.',
    }),
    'malformed-json': ({ where, reason, line, column }) => ({
      problem: `${where} is not valid JSON${line === undefined ? '' : `, line ${line}, column ${column}`}: ${reason}.`,
      remedy: 'Mend the file at this place, or publish it again.',
    }),
    'too-large': ({ where, megabytes, limit }) => ({
      problem: `${where} weighs ${megabytes} MB, more than the ${limit} MB accepted.`,
      remedy: 'Split the file, or raise the limit (maxBytes).',
    }),
    contract: ({ where, reason }) => ({
      problem: `${where} does not follow the data contract (${reason}).`,
      remedy: 'Check that this is the address of a folder published by “essonne publish”.',
    }),
    query: ({ where, value, expected }) => ({
      problem: value === undefined ? `There is no filter “${where}”.` : `The filter “${where}” cannot be ${value}.`,
      remedy: `Expected: ${expected}.`,
    }),
    'not-found': ({ where, id }) => ({
      problem: `No record “${id}” in “${where}”.`,
      remedy: 'Check the identifier; the record may have been removed since (see changes.json).',
    }),
  },
};
