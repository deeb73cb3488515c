/** Styles of the framed page: none of the widget's business, only the sheet it lies on. */
export const embedStyles = `
body { margin: 0; font: 100%/1.5 system-ui, sans-serif; }
main > p { margin: 1rem; }
dialog {
  position: absolute; inset-inline: 0; z-index: 1; box-sizing: border-box; width: min(36rem, 100% - 1rem); margin: 0 auto;
  padding: 1rem; border: 1px solid #55606b; border-radius: 8px; background: #fff; color: #1b2430;
  box-shadow: 0 4px 24px rgb(0 0 0 / 25%);
}
dialog p { margin: 0 0 .5rem; }
dialog p:last-child { margin: 0; }
dialog p:last-child:empty { display: none; }
dialog input { box-sizing: border-box; width: 100%; min-height: 44px; margin: 0 0 .5rem; padding: 0 .75rem; font: inherit; }
dialog button {
  min-height: 44px; margin-inline-end: .5rem; padding: 0 1rem; border: 1px solid #0a4f8f; border-radius: 4px;
  background: #fff; color: #0a4f8f; font: inherit; cursor: pointer;
}
dialog :focus-visible { outline: 3px solid #0a4f8f; outline-offset: 2px; }
`;
