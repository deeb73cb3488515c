/**
 * The type that readers get from a schema: deeply read-only, and without the index signature that `looseObject` adds
 * (unknown fields are kept at run time, but a misspelt field is a compile error).
 */
export type Model<T> = T extends readonly (infer Item)[]
  ? readonly Model<Item>[]
  : T extends object
    ? string extends keyof T
      ? unknown extends T[string & keyof T]
        ? { readonly [Key in keyof T as string extends Key ? never : Key]: Model<T[Key]> }
        : Readonly<T>
      : { readonly [Key in keyof T]: Model<T[Key]> }
    : T;
