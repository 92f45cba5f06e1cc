declare module 'markdown-it-footnote' {
  const plugin: import('markdown-it').PluginSimple;
  // biome-ignore lint/style/noDefaultExport: that is how the package is made
  export default plugin;
}
