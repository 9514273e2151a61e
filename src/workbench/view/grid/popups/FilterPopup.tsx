import type { ReactNode } from 'react';
import { useEffect, useRef, useState } from 'react';
import { texts } from '../../texts';
import type { FilterChoice } from './filteredColumn';

/** More would hold the page, and nobody reads them: the search finds the others. */
const MOST = 300;

export interface FilterPopupProps {
  readonly header: string;
  readonly choices: readonly FilterChoice[];
  readonly isFiltered: boolean;
  readonly onSort: ((descending: boolean) => void) | null;
  readonly onFilter: (kept: readonly string[]) => void;
  readonly onClear: () => void;
  readonly onClose: () => void;
}

/** What opens from the arrow of a header: sort, texts to keep in view, take the filter off. */
export function FilterPopup(props: FilterPopupProps): ReactNode {
  const { header, choices, isFiltered, onSort, onFilter, onClear, onClose } = props;
  const [kept, setKept] = useState(
    () => new Set(choices.filter((choice) => choice.isKept).map(({ text }) => text)),
  );
  const [search, setSearch] = useState('');
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    field.current?.focus({ preventScroll: true });
  }, []);
  const shown = choices.filter(({ text }) => folded(text).includes(folded(search)));
  const areAllKept = shown.every(({ text }) => kept.has(text));
  const keep = (changed: readonly string[], isKept: boolean): void => {
    const next = new Set(kept);
    for (const text of changed) {
      if (isKept) next.add(text);
      else next.delete(text);
    }
    setKept(next);
  };
  const apply = (): void => {
    const chosen = shown.map(({ text }) => text).filter((text) => kept.has(text));
    if (chosen.length === choices.length) onClear();
    else onFilter(chosen);
  };
  return (
    <div
      className="grid-filter"
      role="dialog"
      aria-label={`Filtrer « ${header} »`}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.key === 'Escape') onClose();
      }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          apply();
        }}
      >
        {onSort !== null && (
          <>
            <button type="button" onClick={() => onSort(false)}>
              Trier de A à Z
            </button>
            <button type="button" onClick={() => onSort(true)}>
              Trier de Z à A
            </button>
          </>
        )}
        <button type="button" disabled={!isFiltered} onClick={onClear}>
          Effacer le filtre de « {header} »
        </button>
        <input
          ref={field}
          type="search"
          placeholder="Rechercher"
          aria-label="Rechercher parmi les valeurs"
          value={search}
          onChange={(event) => {
            setSearch(event.target.value);
          }}
        />
        <fieldset>
          <legend>Valeurs</legend>
          <label>
            <input
              type="checkbox"
              checked={areAllKept}
              onChange={() => {
                keep(
                  shown.map(({ text }) => text),
                  !areAllKept,
                );
              }}
            />
            (Sélectionner tout)
          </label>
          {shown.slice(0, MOST).map(({ text }) => (
            <label key={text}>
              <input
                type="checkbox"
                checked={kept.has(text)}
                onChange={() => {
                  keep([text], !kept.has(text));
                }}
              />
              {text === '' ? '(Vides)' : text}
            </label>
          ))}
          {shown.length > MOST && <p>{texts.grid.moreValues(MOST, shown.length)}</p>}
        </fieldset>
        <div className="grid-filter-end">
          <button type="submit" className="grid-main" disabled={!shown.some(({ text }) => kept.has(text))}>
            OK
          </button>
          <button type="button" onClick={onClose}>
            Annuler
          </button>
        </div>
      </form>
    </div>
  );
}

function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase('fr');
}
