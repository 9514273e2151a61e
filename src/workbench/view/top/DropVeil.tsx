import type { ReactElement } from 'react';
import { texts } from '../texts';
import type { Workbench } from './workbench';

/** Lies over the page and all of its frames while a file is dragged over it, and takes the file. */
export function DropVeil({ workbench }: { readonly workbench: Workbench }): ReactElement {
  const lift = (): void => workbench.store.set({ dropping: false });
  return (
    <div
      className="drop-veil"
      onDragOver={(event) => event.preventDefault()}
      onDragLeave={lift}
      // The file has gone elsewhere without a word: the pointer is free again.
      onPointerMove={lift}
      onDrop={(event) => {
        event.preventDefault();
        const [file] = event.dataTransfer.files;
        if (file === undefined) lift();
        else workbench.open(file);
      }}
    >
      <p>{texts.file.drop}</p>
    </div>
  );
}
