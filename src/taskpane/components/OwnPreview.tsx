import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Evaluated } from '../../sheets/evaluate';
import { usePane } from '../PaneContext';
import { ownTexts } from '../texts/ownTexts';
import { SheetText } from './SheetText';

const useStyles = makeStyles({
  root: { padding: tokens.spacingHorizontalS, backgroundColor: tokens.colorNeutralBackground2 },
  list: { margin: 0, paddingLeft: '28px' },
});

/** Enough to see whether the ranking is the right way round. */
const SHOWN = 5;

/** The ranking that would come out, before anything is written. */
export function OwnPreview({
  evaluated,
  isDecided,
}: {
  readonly evaluated: Evaluated | null;
  /** Whether all that only somebody can tell was told. */
  readonly isDecided: boolean;
}): ReactNode {
  const styles = useStyles();
  const { texts } = usePane();
  const words = ownTexts(texts.language);
  return (
    <section aria-label={words.preview} className={styles.root}>
      <h4>{words.preview}</h4>
      {evaluated === null ? (
        <p>{isDecided ? words.cannot : words.notYet}</p>
      ) : (
        <Ranked evaluated={evaluated} />
      )}
    </section>
  );
}

function Ranked({ evaluated: { evaluation } }: { readonly evaluated: Evaluated }): ReactNode {
  const styles = useStyles();
  const { texts } = usePane();
  const words = ownTexts(texts.language);
  const { pistes, ranking } = evaluation;
  const { counts } = ranking;
  const ranked = [...ranking.rank.keys()]
    .filter((piste) => (ranking.rank[piste] ?? 0) > 0)
    .toSorted((a, b) => (ranking.rank[a] ?? 0) - (ranking.rank[b] ?? 0));
  const rest = ranked.length - SHOWN;
  return (
    <>
      <ol className={styles.list}>
        {ranked.slice(0, SHOWN).map((piste) => (
          <li key={piste}>
            <SheetText>{pistes.title[piste] ?? ''}</SheetText>
          </li>
        ))}
      </ol>
      {rest > 0 && <p>{words.more(rest)}</p>}
      <p role="status">
        {words.counts(
          counts.retained,
          counts['below-threshold'] + counts.excluded,
          counts.unscored + counts.invalid,
        )}
      </p>
    </>
  );
}
