/** In the place of a component of Docusaurus that we don't use. */
export default function Nothing(): null {
  return null;
}
