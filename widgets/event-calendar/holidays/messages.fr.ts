/** The words of the holidays in French; English must have the same shape. */
export const fr = {
  bank: 'Jour férié',
  bankOf: (name: string): string => `Jour férié\u00a0: ${name}`,
  schoolOf: (name: string, zone: string): string =>
    /^vacances/i.test(name) ? `${name}, zone\u00a0${zone}` : `Vacances scolaires, zone\u00a0${zone}\u00a0: ${name}`,
  school: 'Vacances scolaires',
  legend: 'Jours fériés et vacances scolaires',
  whole: (day: string, name: string): string => `${day}\u00a0: ${name}`,
};

/** Shape of the words of the holidays. */
export type HolidayMessages = typeof fr;
