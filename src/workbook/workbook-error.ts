/** Why a workbook cannot be read. */
export type WorkbookFault = 'damaged-workbook' | 'encrypted-workbook' | 'old-workbook' | 'too-large-workbook';

/** A workbook that is not read at all. */
export class WorkbookError extends Error {
  override readonly name = 'WorkbookError';
  readonly fault: WorkbookFault;

  constructor(fault: WorkbookFault, options?: ErrorOptions) {
    super(fault, options);
    this.fault = fault;
  }
}
