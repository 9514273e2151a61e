import { MessageBar, MessageBarBody, MessageBarTitle, makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useMemo } from 'react';
import type { MethodWarning } from '../../core/methodWarnings';
import type { Evaluation } from '../../sheets/evaluation';
import { sayConfiguration } from '../../sheets/phrases';
import { warningsOf } from '../../sheets/warningsOf';
import { usePane } from '../PaneContext';
import { laterTexts } from '../texts/laterTexts';
import type { Texts } from '../texts/texts';

const useStyles = makeStyles({ body: { whiteSpace: 'normal' } });

/** What is odd, though valid, in the method. */
export function MethodWarnings({ evaluation }: { readonly evaluation: Evaluation }): ReactNode {
  const styles = useStyles();
  const { texts } = usePane();
  const { record } = evaluation;
  const warnings = useMemo(() => warningsOf(evaluation), [evaluation]);
  if (warnings.length === 0) return null;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody className={styles.body}>
        <MessageBarTitle>{laterTexts(texts.language).issues.warnings.heading}</MessageBarTitle>
        {warnings.map((warning) => {
          const said = sayWarning(warning, (levels) => sayConfiguration(record.method, levels), texts);
          return <p key={said}>{said}</p>;
        })}
      </MessageBarBody>
    </MessageBar>
  );
}

function sayWarning(
  warning: MethodWarning,
  say: (levels: readonly number[]) => string,
  { language }: Texts,
): string {
  const { warnings } = laterTexts(language).issues;
  switch (warning.kind) {
    case 'nothing-left':
      return warnings.nothingLeft;
    case 'not-monotone':
      return warnings.notMonotone(say(warning.dropped), say(warning.kept));
  }
}
