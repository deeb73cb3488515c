/** The words of the holidays in French; English must have the same shape. */
export const fr = {
  bank: 'Jour férié',
  bankOf: (name: string): string => `${name} (jour férié)`,
  schoolOf: (name: string, zone: string): string =>
    /^vacances/i.test(name) ? `${name}, zone\u00a0${zone}` : `${name} (vacances scolaires, zone\u00a0${zone})`,
  legend: 'Jours fériés et vacances scolaires',
  whole: (day: string, name: string): string => `${day}\u00a0: ${name}`,
};

/** Shape of the words of the holidays. */
export type HolidayMessages = typeof fr;
