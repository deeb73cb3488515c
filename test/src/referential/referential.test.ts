import { expect } from 'chai';
import {
  communeByCode,
  communeByName,
  communes,
  communesByPostcode,
  communesOfEpci,
  countries,
  countryByCode,
  countryByName,
  epcis,
  foldName,
} from '../../../src/referential/index.js';

describe('referential of places', () => {
  it('holds the 194 communes of Essonne, each with a position in Essonne and one of 13 EPCI', () => {
    expect(communes).to.have.length(194);
    expect(epcis).to.have.length(13);
    const sirens = new Set(epcis.map(({ siren }) => siren));
    for (const commune of communes) {
      expect(commune.code, commune.name).to.match(/^91\d{3}$/);
      expect(commune.lon, commune.name).to.be.within(1.9, 2.6);
      expect(commune.lat, commune.name).to.be.within(48.28, 48.8);
      expect(sirens.has(commune.epci), commune.name).to.equal(true);
      expect(commune.postcodes, commune.name).not.to.have.length(0);
    }
  });

  it('finds a commune whatever its accents, case, hyphens, article and « Saint »', () => {
    const spellings = {
      'ST MICHEL SUR ORGE': '91570',
      'Saint-Michel s/Orge': '91570',
      'ste genevieve des bois': '91549',
      'Plessis-Pâté': '91494',
      'les ulis': '91692',
      ÉVRY: '91228',
      Courcouronnes: '91228',
      'Évry-Courcouronnes': '91228',
      Estouches: '91390',
      Méréville: '91390',
    };
    for (const [name, code] of Object.entries(spellings)) expect(communeByName(name)?.code, name).to.equal(code);
    expect(communeByName('Bamako')).to.equal(undefined);
    expect(communeByName('')).to.equal(undefined);
  });

  it('gives every commune back by its own name', () => {
    for (const { name, code } of communes) {
      expect(communeByName(name)?.code, name).to.equal(code);
      expect(communeByName(name.toUpperCase().normalize('NFD'))?.code, name).to.equal(code);
    }
  });

  it('leads former codes to today’s commune', () => {
    expect(communeByCode('91182')?.code).to.equal('91228');
    expect(communeByCode('91222')?.name).to.equal('Le Mérévillois');
    expect(communeByCode('75056')).to.equal(undefined);
  });

  it('lists the communes of a postcode and of an EPCI', () => {
    expect(communesByPostcode('91150').length).to.be.greaterThan(1);
    expect(communesOfEpci('200059228').map(({ code }) => code)).to.include('91228');
  });

  it('names countries as the Department does, in French and English', () => {
    expect(countries.length).to.be.at.least(249);
    expect(countryByCode('PS')).to.include({ fr: 'Palestine', en: 'Palestine' });
    expect(countryByCode('CI')?.fr).to.equal('Côte d’Ivoire');
    expect(countryByCode('US')).to.include({ fr: 'États-Unis', en: 'United States' });
    for (const { fr, en } of countries) {
      expect(fr).not.to.equal('');
      expect(en).not.to.equal('');
    }
  });

  it('finds a country by name, alias or code, and gives each back by its names', () => {
    const names = {
      mali: 'ML',
      MLI: 'ML',
      'ml ': 'ML',
      'Territoires palestiniens': 'PS',
      RDC: 'CD',
      Congo: 'CG',
      'la Côte d’Ivoire': 'CI',
    };
    for (const [name, code] of Object.entries(names)) expect(countryByName(name)?.code, name).to.equal(code);
    for (const { code, fr, en } of countries) {
      expect(countryByName(fr)?.code, fr).to.equal(code);
      expect(countryByName(en)?.code, en).to.equal(code);
    }
    expect(countryByName('Atlantide')).to.equal(undefined);
  });

  it('folds names without losing other scripts', () => {
    expect(foldName('Saint-Étienne, l’Œuvre')).to.equal('st etienne l oeuvre');
    expect(foldName('بئر')).not.to.equal('');
  });
});
