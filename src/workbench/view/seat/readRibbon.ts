/** A button that the add-in has put in the ribbon. */
export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  /** Address on this server, 32 × 32. */
  readonly icon: string;
  readonly action: { readonly kind: 'show' } | { readonly kind: 'run'; readonly name: string };
}

export interface RibbonGroup {
  readonly label: string;
  readonly buttons: readonly RibbonButton[];
}

/** What Excel shows of an add-in before it runs. */
export interface Ribbon {
  readonly groups: readonly RibbonGroup[];
  /** In the menu of a cell. */
  readonly cellMenu: readonly RibbonButton[];
  /** Above the pane. */
  readonly paneTitle: string;
}

/**
 * Reads what a manifest puts on the ribbon, as Excel on a computer does.
 *
 * @param xml of manifest.xml
 * @param locale of the texts; those of the manifest's own language where it has none
 * @param paneFolder address at which this server has what stands beside the pane, with its last `/`
 * @throws Error for what is no manifest
 */
export function readRibbon(xml: string, locale: string, paneFolder: string): Ribbon {
  const page = new DOMParser().parseFromString(xml, 'application/xml');
  if (page.querySelector('parsererror') !== null) throw new Error('manifest.xml is no XML');
  const look = new Lookup(page, locale);
  const surface = all(page, 'ExtensionPoint').find((point) => typeOf(point) === 'PrimaryCommandSurface');
  if (surface === undefined) throw new Error('manifest.xml has no commands');
  // Each address stands beside the pane's own, wherever the add-in is installed.
  const home = look.resource(one(surface, 'SourceLocation')).replace(/[^/]*$/, '');
  const iconOf = (control: Element): string => {
    const image = all(control, 'Image').find((candidate) => candidate.getAttribute('size') === '32');
    return look.resource(image).replace(home, paneFolder);
  };
  const buttonsOf = (parent: Element): readonly RibbonButton[] =>
    all(parent, 'Control').map((control) => ({
      id: control.getAttribute('id') ?? '',
      label: look.resource(child(control, 'Label')),
      tip: look.resource(one(control, 'Description')),
      icon: iconOf(control),
      action: actionOf(control),
    }));
  const groups = all(surface, 'Group').map((group) => ({
    label: look.resource(child(group, 'Label')),
    buttons: buttonsOf(group),
  }));
  const cellMenu = all(page, 'OfficeMenu')
    .filter((menu) => menu.getAttribute('id') === 'ContextMenuCell')
    .flatMap(buttonsOf);
  const paneTitle = look.resource(
    all(surface, 'Action').flatMap((action) => child(action, 'Title') ?? [])[0],
  );
  return { groups, cellMenu, paneTitle };
}

/** The manifest's texts and addresses, by the names under which it keeps them. */
class Lookup {
  readonly #texts: ReadonlyMap<string, string>;

  constructor(page: Document, locale: string) {
    const kept = ['String', 'Url', 'Image'].flatMap((name) => all(page, name));
    this.#texts = new Map(
      kept.flatMap((text): (readonly [string, string])[] => {
        const id = text.getAttribute('id');
        if (id === null) return [];
        const override = all(text, 'Override').find((other) => other.getAttribute('Locale') === locale);
        return [[id, override?.getAttribute('Value') ?? text.getAttribute('DefaultValue') ?? '']];
      }),
    );
  }

  /** Empty where an element names nothing. */
  resource(element: Element | undefined): string {
    return this.#texts.get(element?.getAttribute('resid') ?? '') ?? '';
  }
}

function actionOf(control: Element): RibbonButton['action'] {
  const action = one(control, 'Action');
  if (action === undefined || typeOf(action) !== 'ExecuteFunction') return { kind: 'show' };
  return { kind: 'run', name: one(action, 'FunctionName')?.textContent.trim() ?? '' };
}

function typeOf(element: Element): string | null {
  return element.getAttributeNS('http://www.w3.org/2001/XMLSchema-instance', 'type');
}

/** Wherever below, in whichever namespace. */
function all(parent: Element | Document, name: string): Element[] {
  return [...parent.getElementsByTagNameNS('*', name)];
}

function one(parent: Element, name: string): Element | undefined {
  return all(parent, name)[0];
}

function child(parent: Element, name: string): Element | undefined {
  return [...parent.children].find((candidate) => candidate.localName === name);
}
