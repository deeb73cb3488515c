import { EssonneError } from './essonne-error.js';

/** No record has this identifier. */
export class NotFoundError extends EssonneError {
  override readonly name = 'NotFoundError';

  constructor(dataset: string, id: string) {
    super('not-found', dataset, { id });
  }
}
