/** Asks the browser where the visitor is. */

/** How it ended without a position: the visitor (or the page's frame) refused, or it could not be found. */
export type LocationFailure = 'refused' | 'unavailable';

/** A position, in degrees, rounded to about a kilometre: enough for distances, and no one's address. */
export interface RoughPosition {
  readonly lon: number;
  readonly lat: number;
}

const TIMEOUT_MS = 10_000;
/** A position this old will do. */
const MAX_AGE_MS = 600_000;
/** `GeolocationPositionError.PERMISSION_DENIED`, which some browsers do not have as a global. */
const PERMISSION_DENIED = 1;

/** The position, or why there is none. A page that is not secure has none, and its visitor is asked nothing. */
export function locate(): Promise<RoughPosition | LocationFailure> {
  const { geolocation } = navigator as { readonly geolocation?: Geolocation };
  if (!geolocation || !isSecureContext) return Promise.resolve('unavailable');
  return new Promise((resolve) => {
    geolocation.getCurrentPosition(
      ({ coords }) => resolve({ lon: rounded(coords.longitude), lat: rounded(coords.latitude) }),
      ({ code }) => resolve(code === PERMISSION_DENIED ? 'refused' : 'unavailable'),
      { timeout: TIMEOUT_MS, maximumAge: MAX_AGE_MS },
    );
  });
}

const rounded = (degrees: number): number => Math.round(degrees * 100) / 100;
