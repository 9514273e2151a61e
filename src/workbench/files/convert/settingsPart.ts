import { children, parseXml } from '../package/xmlTree';
import { xmlElement } from '../package/xmlText';

/**
 * Where the workbench keeps settings: in a part that is data for programs, which Excel carries along. Excel itself keeps
 * them with the pane of the add-in that wrote them, and knows that add-in; the workbench does not.
 */
export const SETTINGS_PART = 'customXml/pistesWorkbenchSettings.xml';

const NAMESPACE = 'urn:pistes:workbench:settings';

type Settings = Readonly<Record<string, unknown>>;

export function settingsXml(settings: Settings): string {
  const written = Object.entries(settings)
    .filter(([, value]) => value !== undefined && value !== null)
    .map(([name, value]) => xmlElement('property', { name, value: JSON.stringify(value) }));
  return xmlElement('properties', { xmlns: NAMESPACE }, written.join(''));
}

/** Of our own part, or of the `properties` of an add-in's pane. */
export function settingsIn(xml: string): Settings {
  const root = parseXml(xml);
  const holders = [root, ...children(root, 'properties')];
  return Object.fromEntries(
    holders
      .flatMap((holder) => children(holder, 'property'))
      .map(({ attributes }) => [attributes['name'] ?? '', jsonOr(attributes['value'] ?? '')]),
  );
}

/** A value that is no JSON is a text. */
function jsonOr(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
