import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Criterion } from '../../core/method';
import type { RuleEffect } from '../../core/ruleEffects';
import { rulesInForce } from '../../session/rulesInForce';
import type { Evaluation } from '../../sheets/evaluation';
import { sayConfiguration } from '../../sheets/phrases';
import { capitalised } from '../../sheets/typography';
import { usePane } from '../PaneContext';
import { methodTexts } from '../texts/methodTexts';
import { laterTexts } from '../texts/laterTexts';
import { Filled } from './Filled';
import { MethodWarnings } from './MethodWarnings';
import { SheetText } from './SheetText';

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: '22px' },
  item: { marginBottom: tokens.spacingVerticalM },
  name: { fontWeight: tokens.fontWeightSemibold },
  levels: {
    margin: '2px 0',
    paddingLeft: '20px',
    '& li::marker': { fontVariantNumeric: 'tabular-nums' },
  },
  note: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** The method as it is, readable by anyone, with what each of its rules does to the scores. */
export function MethodReading({ evaluation }: { readonly evaluation: Evaluation }): ReactNode {
  const styles = useStyles();
  const { texts } = usePane();
  const words = methodTexts(texts.language);
  const { method, proposedBy, source } = evaluation.record;
  const effects = rulesInForce(evaluation);
  return (
    <>
      <p className={styles.note}>{words.intro}</p>
      {source === 'default' && <p className={styles.note}>{words.fromReport}</p>}
      <MethodWarnings evaluation={evaluation} />
      <h3>{words.criteria}</h3>
      <ol className={styles.list}>
        {method.criteria.map((criterion, index) => (
          <li key={criterion.name} className={styles.item}>
            <CriterionReading criterion={criterion} effect={effects.thresholds[index]} />
          </li>
        ))}
      </ol>
      <p>{words.priorityIs(method.criteria[method.priority]?.name ?? '')}</p>
      <h3>{words.excluded}</h3>
      {method.excluded.length === 0 && <p>{words.noneExcluded}</p>}
      <ul className={styles.list}>
        {method.excluded.map((rule, index) => (
          <li key={`${String(index)} ${rule.name}`} className={styles.item}>
            {rule.name !== '' && (
              <div className={styles.name}>
                <SheetText>{rule.name}</SheetText>
              </div>
            )}
            <div>
              <Filled
                say={(levels = '') => words.excludedSentence(levels)}
                parts={[<SheetText key="levels">{sayConfiguration(method, rule.levels)}</SheetText>]}
              />
            </div>
            <Effect effect={effects.configurations[index]} />
          </li>
        ))}
      </ul>
      {proposedBy !== '' && <p>{words.by(proposedBy)}</p>}
    </>
  );
}

function CriterionReading({
  criterion,
  effect,
}: {
  readonly criterion: Criterion;
  readonly effect: RuleEffect | undefined;
}): ReactNode {
  const styles = useStyles();
  const { texts } = usePane();
  const { name, definition, labels, threshold, descending = false } = criterion;
  return (
    <>
      <div className={styles.name}>
        <SheetText>{name}</SheetText>
      </div>
      {definition !== '' && (
        <div className={styles.note}>
          <SheetText>{capitalised(definition)}</SheetText>
        </div>
      )}
      <ol className={styles.levels} reversed={descending}>
        {labels.map((label, index) => (
          <li key={label}>
            <SheetText>{label}</SheetText>
            {index >= threshold && ` – ${laterTexts(texts.language).pistes.detail.notRetained}`}
          </li>
        ))}
      </ol>
      {threshold < labels.length ? (
        <Effect effect={effect} />
      ) : (
        <div className={styles.note}>{methodTexts(texts.language).allRetained}</div>
      )}
    </>
  );
}

function Effect({ effect }: { readonly effect: RuleEffect | undefined }): ReactNode {
  const styles = useStyles();
  const { texts } = usePane();
  return (
    <div className={styles.note}>
      {methodTexts(texts.language).effect(effect?.drops.length ?? 0, effect?.alone.length ?? 0)}
    </div>
  );
}
