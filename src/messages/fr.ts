type Details = Readonly<Record<string, string | number>>;
interface Description {
  readonly problem: string;
  readonly remedy: string;
}

const place = ({ line, column }: Details): string =>
  line === undefined ? '' : `, ligne ${line}${column === undefined ? '' : `, colonne ${column}`}`;

export const fr = {
  errors: {
    network: ({ where }: Details): Description => ({
      problem: `L’adresse ${where} ne répond pas.`,
      remedy: 'Vérifiez la connexion, l’adresse et que ce serveur autorise les autres sites (CORS), puis réessayez.',
    }),
    timeout: ({ where, seconds }: Details): Description => ({
      problem: `L’adresse ${where} n’a pas répondu en ${seconds} s.`,
      remedy: 'Réessayez dans un moment ; si cela dure, signalez-le au Département.',
    }),
    'http-status': ({ where, status }: Details): Description => ({
      problem: `L’adresse ${where} répond par une erreur ${status}.`,
      remedy:
        Number(status) === 404
          ? 'Vérifiez l’adresse des données (attribut src) : elle finit en général par /data/v1/.'
          : 'Réessayez dans un moment ; si cela dure, signalez-le au Département.',
    }),
    'not-json': ({ where, found }: Details): Description => ({
      problem: `L’adresse ${where} ne contient pas de données JSON (${found}).`,
      remedy: 'Vérifiez l’adresse des données (attribut src) : une page web ou d’identification répond à sa place.',
    }),
    'malformed-json': (details: Details): Description => ({
      problem: `${details.where} n’est pas un JSON valide${place(details)} : ${details.raison}.`,
      remedy: 'Corrigez ce fichier à cet endroit, ou publiez-le de nouveau.',
    }),
    'too-large': ({ where, megabytes, limit }: Details): Description => ({
      problem: `${where} pèse ${megabytes} Mo, plus que les ${limit} Mo acceptés.`,
      remedy: 'Découpez ce fichier, ou augmentez la limite (maxBytes).',
    }),
    contract: ({ where, raison }: Details): Description => ({
      problem: `${where} ne respecte pas le contrat de données (${raison}).`,
      remedy: 'Vérifiez que cette adresse est celle d’un dossier publié par « essonne publish ».',
    }),
    query: ({ where, value, expected }: Details): Description => ({
      problem:
        value === undefined
          ? `Le filtre « ${where} » n’existe pas.`
          : `Le filtre « ${where} » ne peut pas valoir ${value}.`,
      remedy: `Attendu : ${expected}.`,
    }),
    'not-found': ({ where, id }: Details): Description => ({
      problem: `Aucune fiche « ${id} » dans « ${where} ».`,
      remedy: 'Vérifiez l’identifiant ; la fiche a pu être retirée depuis (voir changes.json).',
    }),
  },
};

/** Shape of a catalogue: French is written first, English must match it. */
export type Messages = typeof fr;
