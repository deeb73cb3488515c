declare module 'topojson-server' {
  export function topology(
    objects: Readonly<Record<string, object>>,
    quantization?: number,
  ): { readonly objects: Readonly<Record<string, object>> };
}

declare module 'topojson-client' {
  export function feature(topology: object, object: object | undefined): unknown;
}
