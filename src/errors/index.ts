export { ConnectionError } from './connection-error.js';
export { ContractError } from './contract-error.js';
export {
  EssonneError,
  isEssonneError,
  type ErrorCode,
  type ErrorDescription,
  type ErrorDetails,
  type ErrorWords,
} from './essonne-error.js';
export { NotFoundError } from './not-found-error.js';
export { QueryError } from './query-error.js';
export { ResponseError } from './response-error.js';
