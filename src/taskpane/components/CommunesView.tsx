import type { ReactNode } from 'react';
import { useMemo, useState } from 'react';
import type { SessionState, View } from '../../session/live/sessionState';
import type { FoundCommune } from '../../session/findCommune';
import { findCommune, knownCommunes } from '../../session/findCommune';
import type { Evaluation } from '../../sheets/evaluation';
import { statusOf } from '../../sheets/phrases';
import { usePane } from '../PaneContext';
import { communeTexts } from '../texts/communeTexts';
import { CommuneActions } from './CommuneActions';
import { CommuneChoice } from './CommuneChoice';
import { ConcernedList } from './ConcernedList';
import { HostLimit } from './HostLimit';

/** The pistes that concern one commune; apart from them, those that name none. */
export function CommunesView({
  view,
  lacks,
}: {
  readonly view: View;
  readonly lacks: SessionState['lacks'];
}): ReactNode {
  const { texts, memory } = usePane();
  const words = communeTexts(texts.language);
  const { evaluation } = view.evaluated;
  const [chosen, setChosen] = useState(memory.commune);
  const names = useMemo(() => knownCommunes(evaluation).names, [evaluation]);
  const found = useMemo(
    () => (chosen === null ? null : findCommune(evaluation, chosen)),
    [evaluation, chosen],
  );
  return (
    <>
      <h2>{words.heading}</h2>
      {names.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <CommuneChoice
          names={names}
          chosen={found?.ok ? found.name : null}
          onChoose={(name) => {
            setChosen(name);
            memory.rememberCommune(name);
          }}
        />
      )}
      {chosen !== null && names.length > 0 && found?.ok === false && <p>{words.gone(chosen)}</p>}
      {found?.ok && (
        <>
          <CommuneActions commune={found.name} isFilterShared={lacks.has('sheet-views')} />
          <HostLimit lacks={lacks} feature="sheet-views" />
          <Concerned evaluation={evaluation} found={found} selected={view.selected} />
        </>
      )}
    </>
  );
}

function Concerned({
  evaluation,
  found: { name, concern },
  selected,
}: {
  readonly evaluation: Evaluation;
  readonly found: Extract<FoundCommune, { ok: true }>;
  /** The piste selected in Excel. */
  readonly selected: number | null;
}): ReactNode {
  const { texts } = usePane();
  const words = communeTexts(texts.language);
  const named = byRank(evaluation, [...concern.named]);
  const through = new Map([...concern.named].map((piste, index) => [piste, concern.by[index] ?? 'itself']));
  const own = named.filter((piste) => through.get(piste) === 'itself');
  const related = named.filter((piste) => through.get(piste) !== 'itself');
  const subsOf = (pistes: readonly number[]): number =>
    pistes.filter((piste) => statusOf(evaluation, piste) === 'sub').length;
  const subs = subsOf(named);
  const ownSubs = subsOf(own);
  const retained = named.filter((piste) => statusOf(evaluation, piste) === 'retained').length;
  return (
    <>
      <section aria-label={name}>
        <h3>{name}</h3>
        <p>
          {named.length === 0
            ? words.nobody
            : words.concerned(named.length - subs, subs, own.length - ownSubs, ownSubs)}
        </p>
        {named.length > subs && <p>{words.retained(retained, named.length - subs)}</p>}
        {own.length > 0 && (
          <>
            <h4>{words.own(own.length, name)}</h4>
            <ConcernedList evaluation={evaluation} pistes={own} selected={selected} noteOf={() => ''} />
          </>
        )}
        {related.length > 0 && (
          <>
            <h4>{words.related(related.length)}</h4>
            <ConcernedList
              evaluation={evaluation}
              pistes={related}
              selected={selected}
              noteOf={(piste) => words.through[through.get(piste) ?? 'itself']}
            />
          </>
        )}
      </section>
      {concern.unnamed.length > 0 && (
        <section aria-label={words.unnamed(concern.unnamed.length)}>
          <h3>{words.unnamed(concern.unnamed.length)}</h3>
          <p>{words.unnamedNote}</p>
          <ConcernedList
            evaluation={evaluation}
            pistes={byRank(evaluation, [...concern.unnamed])}
            selected={selected}
            noteOf={() => ''}
          />
        </section>
      )}
    </>
  );
}

/** Ranked ones first, in order; the others as in the sheet. */
function byRank({ ranking: { rank } }: Evaluation, pistes: readonly number[]): readonly number[] {
  const place = (piste: number): number => rank[piste] || Infinity;
  return pistes.toSorted((a, b) => (place(a) === place(b) ? a - b : place(a) - place(b)));
}
