// Service pour tarteaucitron.js. À ajouter après tarteaucitron.init(…) ; l'adresse est celle de essonne.js sur votre site.
// Les éléments ne déposent aucun traceur : le consentement n'est pas requis. Ce service est pour les sites qui demandent
// l'accord du visiteur avant tout contenu venu d'un autre site.
tarteaucitron.services.essonne = {
  key: 'essonne',
  type: 'other',
  name: "Action internationale de l'Essonne",
  uri: 'https://www.essonne.fr/',
  needConsent: true,
  cookies: [],
  js: function () {
    const script = document.createElement('script');
    script.type = 'module';
    script.src = tarteaucitron.user.essonneScript;
    script.dataset.src = tarteaucitron.user.essonneData;
    document.head.append(script);
  },
};
tarteaucitron.user.essonneScript = '/essonne/essonne.js';
tarteaucitron.user.essonneData = 'https://donnees.example/data/v1/';
(tarteaucitron.job = tarteaucitron.job || []).push('essonne');
