/** Words that a publisher may give: long ones, one without a space, and other scripts. */
export const SCRIPTS = {
  long: 'Accueillir là-bas, accueillir ici : appui aux communes ukrainiennes, aux familles installées en Essonne et à toutes celles et ceux qui les aident depuis 2022',
  unbroken: 'Antidisestablishmentarianism'.repeat(6),
  accents: 'Œuvre, ÎLE, Škoda, Đồng bằng sông Cửu Long, žluťoučký kůň, Ñandú',
  arabic: 'مشروع المياه الصالحة للشرب في 12 قرية حول مدينة كايس ودعم لجان مستخدمي المياه والصرف الصحي في المدارس',
  cyrillic: 'Підтримка громад України та родин, які оселилися в Ессонні',
  mixed: 'Projet مياه 2026 – phase 2 (كايس)',
} as const;
