/** Path of a browser; installs Debian's package when there is none and it may. @throws when there is none to be had. */
export function findBrowser(): string;
