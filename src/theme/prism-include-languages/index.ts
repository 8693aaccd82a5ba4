/** No code is highlighted here: see CodeBlock. The theme calls this on every page. */
export default function prismIncludeLanguages(): void {}
