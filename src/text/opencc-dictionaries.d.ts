/** opencc-js publishes its dictionaries without types: `source replacement replacement …`, joined by `|`. */
declare module 'opencc-js/dict/TSCharacters' {
  const entries: string;
  export default entries;
}
declare module 'opencc-js/dict/STCharacters' {
  const entries: string;
  export default entries;
}
