/** Ways to write one and the same XML part: programs differ, and none of it means anything. */
export const XML_VARIANTS: Readonly<Record<string, (xml: string) => string>> = {
  'as it is': (xml) => xml,
  indented: (xml) =>
    xml.replace(/(<[^>]*[^/]>)(?=<\/)|>(?=<)/g, (end, empty?: string) => empty ?? `${end}\n  `),
  'in a namespace with a prefix': prefixed,
  'between single quotes': (xml) =>
    inTags(xml, (tag) => tag.replace(/="([^"']*)"/g, (_, value: string) => `='${value}'`)),
  'attributes the other way round': (xml) => inTags(xml, reversed),
  'without elements that close themselves': (xml) =>
    xml.replace(/<([^\s<>/!?]+)((?:\s[^<>]*?)?)\s*\/>/g, '<$1$2></$1>'),
};

function inTags(xml: string, change: (tag: string) => string): string {
  return xml.replace(/<[^\s<>/!?][^<>]*>/g, change);
}

function reversed(tag: string): string {
  const attributes = tag.match(/\s[^\s=]+="[^"]*"/g) ?? [];
  const [name = ''] = /^<[^\s>/]+/.exec(tag) ?? [];
  return name + attributes.reverse().join('') + (tag.endsWith('/>') ? '/>' : '>');
}

/** Parts of one namespace only: others would need their own. */
function prefixed(xml: string): string {
  if (xml.match(/\sxmlns="/g)?.length !== 1) return xml;
  return xml.replace(/<(\/?)(?=[\w.]+[\s>/])/g, '<$1x:').replace(/\sxmlns="/, ' xmlns:x="');
}
