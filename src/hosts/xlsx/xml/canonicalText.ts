import { encodeXml } from './xml';
import type { Markup } from './markup';

/**
 * An element in a form that is the same for all that say the same: white space between elements, comments, the order of
 * attributes, their quotes and how an empty element is closed mean nothing.
 */
export function canonicalText(element: Markup): string {
  const attributes = element.attributeList.map(([name, value]) => ` ${name}="${encodeXml(value)}"`).sort();
  const contents = element.contents.map((content) =>
    typeof content === 'string' ? spokenText(content) : canonicalText(content),
  );
  return `<${element.name}${attributes.join('')}>${contents.join('')}</${element.name}>`;
}

function spokenText(text: string): string {
  const spoken = text.replace(/<!--[\s\S]*?-->/g, '');
  return spoken.trim() === '' ? '' : spoken;
}
