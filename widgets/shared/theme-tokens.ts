import { css } from 'lit';

/** Colours of the themes, and of land and sea: for the elements that draw them. */
export const themeTokens = css`
  .root {
    --land: var(--essonne-land, #f4f1ea);
    --sea: var(--essonne-sea, #dce8f0);
    --on-theme: #ffffff;
    --theme-education: #2f5d9e;
    --theme-health: #b3304a;
    --theme-water: #0b6e8a;
    --theme-food: #5e7a12;
    --theme-environment: #1f7a4d;
    --theme-energy: #946200;
    --theme-economy: #8a4b14;
    --theme-digital: #5b4aa8;
    --theme-culture: #a0337f;
    --theme-rights: #7a3b3b;
    --theme-equality: #b93f0c;
    --theme-other: #55606b;
  }
  .root[data-scheme='dark'] {
    --land: var(--essonne-land, #2a3038);
    --sea: var(--essonne-sea, #11161b);
    --on-theme: #161b21;
    --theme-education: #8fb4ec;
    --theme-health: #f08ca0;
    --theme-water: #6fc6e0;
    --theme-food: #b5cf6a;
    --theme-environment: #7ccfa2;
    --theme-energy: #f0c060;
    --theme-economy: #e0a878;
    --theme-digital: #b9acf2;
    --theme-culture: #ee9bd4;
    --theme-rights: #e0a5a5;
    --theme-equality: #f7a072;
    --theme-other: #aeb9c4;
  }
`;
