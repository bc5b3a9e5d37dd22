import { parseXml, XmlElement, XmlText, type XmlNode } from '@rgrove/parse-xml';

/** Attributes by name; one that is `undefined` is left out. */
type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An element as text; `content` is XML already, see {@link escaped}. */
export function tagged(name: string, attributes: Attributes, content: string | readonly string[] = ''): string {
  const inside = typeof content === 'string' ? content : content.join('');
  const start = Object.entries(attributes).map(([key, value]) => (value === undefined ? '' : ` ${key}="${escaped(String(value))}"`)).join('');
  return inside ? `<${name}${start}>${inside}</${name}>` : `<${name}${start}/>`;
}

/** An element of other elements, or nothing at all where it would hold none. */
export function listed(name: string, elements: readonly string[]): string {
  return elements.length ? tagged(name, {}, elements) : '';
}

/** What XML 1.0 may not hold at all: control characters, halves of pairs and two code points that are none. */
// eslint-disable-next-line no-control-regex -- these are what is looked for
const UNSAYABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\n': '&#10;', '\r': '&#13;', '\t': '&#9;' };

/** Text for the inside of an element or an attribute; what XML cannot hold becomes U+FFFD, one for one. */
export function escaped(text: string): string {
  return text.replace(UNSAYABLE, '\ufffd').replace(/[&<>"\n\r\t]/g, sign => ESCAPES[sign]!);
}

/** Reads XML; `undefined` where it is none. Names defined in a document's own grammar stand for nothing, so that no text can swell. */
export function rootOf(xml: string): XmlElement | undefined {
  try {
    return parseXml(xml, { ignoreUndefinedEntities: true }).root ?? undefined;
  } catch {
    // not well formed, or nested deeper than the stack
    return undefined;
  }
}

/** An element's name without a prefix of its namespace. */
export function nameOf(element: XmlElement): string {
  return element.name.slice(element.name.indexOf(':') + 1);
}

/** The elements right inside another, of one name or of several. */
export function inside(element: XmlElement | undefined, ...names: readonly string[]): readonly XmlElement[] {
  return (element?.children ?? []).filter((node: XmlNode): node is XmlElement => node instanceof XmlElement && names.includes(nameOf(node)));
}

/** The text right inside an element, which may come in pieces; empty for no element. */
export function wordsIn(element: XmlElement | undefined): string {
  return (element?.children ?? []).map((node: XmlNode) => (node instanceof XmlText ? node.text : '')).join('');
}

/** A GUID to look things up by: some programs write braces or capitals in one place and not in another. */
export function plainGuid(guid: string | undefined): string {
  return (guid ?? '').toLowerCase().replace(/[{}]/g, '');
}

/** What an attribute says; `undefined` where it is not there. An own property only: `constructor` is no attribute. */
export function said(element: XmlElement, attribute: string): string | undefined {
  return Object.hasOwn(element.attributes, attribute) ? element.attributes[attribute] : undefined;
}
