/** Asks a server for the pictures of tiles: few at once, none twice, none that the view no longer shows. */

/** Requests at once. */
const MAX_REQUESTS = 6;
/** Pictures kept for the whole page: about 50 MB once decoded. */
const MAX_PICTURES = 200;
/** Failures in a row after which the server is said not to answer, and is left alone until the visitor asks again. */
const MAX_FAILURES = 6;

/** Pictures by address, the last shown at the end. */
const pictures = new Map<string, HTMLImageElement>();

/** Failures in a row of each server, for the whole page: a layer is made anew at each filter. */
const failures = new Map<string, number>();

/** How a loader tells of what happens. */
export interface TileLoaderOptions {
  /** A picture came that the view shows. */
  readonly onLoad: () => void;
  /** The server stopped answering, or answers again. */
  readonly onTrouble: () => void;
  /** Ends everything. */
  readonly signal: AbortSignal;
}

/** Loads the pictures of one layer. */
export class TileLoader {
  readonly #server: string;
  readonly #options: TileLoaderOptions;
  readonly #loading = new Map<string, HTMLImageElement>();
  readonly #failed = new Set<string>();
  #queue: readonly string[] = [];

  /** @param server What tells servers apart. */
  constructor(server: string, options: TileLoaderOptions) {
    this.#server = server;
    this.#options = options;
    options.signal.addEventListener('abort', () => this.want([]), { once: true });
  }

  /** Whether the server failed several times in a row: it is asked for nothing more. */
  get isUnreachable(): boolean {
    return (failures.get(this.#server) ?? 0) >= MAX_FAILURES;
  }

  /** Has everything asked for again. */
  retry(): void {
    this.#failed.clear();
    this.#tell(0);
  }

  /** The picture of an address, if it has come. */
  picture(address: string): HTMLImageElement | undefined {
    const picture = pictures.get(address);
    if (picture) keep(address, picture);
    return picture;
  }

  /** Says which pictures the view shows, the first needed first; what was asked for and is not among them is dropped. */
  want(addresses: readonly string[]): void {
    const wanted = new Set(this.#options.signal.aborted ? [] : addresses);
    for (const [address, image] of this.#loading) if (!wanted.has(address)) this.#drop(address, image);
    this.#queue = [...wanted].filter((address) => !pictures.has(address) && !this.#failed.has(address));
    this.#next();
  }

  #next(): void {
    for (const address of this.#queue) {
      if (this.#loading.size >= MAX_REQUESTS || this.isUnreachable) return;
      if (!this.#loading.has(address)) this.#load(address);
    }
  }

  #load(address: string): void {
    const image = new Image();
    this.#loading.set(address, image);
    // A picture of another origin that is not asked for like this would forbid the export of the map.
    image.crossOrigin = 'anonymous';
    // OpenStreetMap refuses requests that do not say where they come from; other pages' addresses stay private.
    image.referrerPolicy = 'strict-origin-when-cross-origin';
    image.onload = () => this.#end(address, image, true);
    image.onerror = () => this.#end(address, image, false);
    image.src = address;
  }

  #end(address: string, image: HTMLImageElement, isLoaded: boolean): void {
    this.#loading.delete(address);
    this.#queue = this.#queue.filter((other) => other !== address);
    if (isLoaded) keep(address, image);
    else this.#failed.add(address);
    this.#tell(isLoaded ? 0 : (failures.get(this.#server) ?? 0) + 1);
    if (isLoaded) this.#options.onLoad();
    this.#next();
  }

  #tell(failuresInRow: number): void {
    const wasUnreachable = this.isUnreachable;
    failures.set(this.#server, failuresInRow);
    if (this.isUnreachable !== wasUnreachable) this.#options.onTrouble();
  }

  #drop(address: string, image: HTMLImageElement): void {
    this.#loading.delete(address);
    image.onload = image.onerror = null;
    image.src = '';
  }
}

function keep(address: string, picture: HTMLImageElement): void {
  pictures.delete(address);
  pictures.set(address, picture);
  for (const oldest of pictures.keys()) {
    if (pictures.size <= MAX_PICTURES) return;
    pictures.delete(oldest);
  }
}
