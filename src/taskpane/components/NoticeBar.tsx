import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  makeStyles,
} from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import type { Notice } from '../../session/live/sessionState';
import { useLeaving } from '../hooks/useLeaving';
import { usePane } from '../PaneContext';
import { sayAnswer } from '../model/sayAnswer';
import { troublePlace } from '../model/troublePlace';
import { laterTexts } from '../texts/laterTexts';
import { OverwriteQuestion } from './OverwriteQuestion';

/** Milliseconds: long enough to look up from the table and read a sentence. */
const READ = 8000;

const useStyles = makeStyles({ root: { flexShrink: 0 }, body: { whiteSpace: 'normal' } });

/** What came of the last request. Good news leaves by itself, unless somebody is on it; the rest stays until it is closed. */
export function NoticeBar({
  notice,
  isTroubleShown,
}: {
  readonly notice: Notice;
  /** The screen says why the workbook cannot be used, and leads to the place. */
  readonly isTroubleShown: boolean;
}): ReactNode {
  const styles = useStyles();
  const { session, texts } = usePane();
  const said = sayAnswer(notice, texts);
  const leaves = said?.intent === 'success' || said?.intent === 'info';
  const held = useLeaving(leaves ? notice : null, READ, () => {
    session.closeNotice();
  });
  if (notice.answer.kind === 'confirm' && notice.answer.asked) {
    const { cells, asked } = notice.answer;
    return (
      <OverwriteQuestion
        cells={cells}
        isRanks={asked.kind === 'ranks'}
        onYes={() => {
          void session.remake(asked);
        }}
        onNo={() => {
          session.closeNotice();
        }}
      />
    );
  }
  if (said === null) return null;
  const { answer } = notice;
  const place = answer.kind === 'impossible' && !isTroubleShown ? troublePlace(answer.trouble) : null;
  return (
    <MessageBar intent={said.intent} layout="multiline" className={styles.root} {...held}>
      <MessageBarBody className={styles.body}>{said.text}</MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            size="small"
            icon={<DismissRegular />}
            aria-label={texts.actions.close}
            title={texts.actions.close}
            onClick={() => {
              session.closeNotice();
            }}
          />
        }
      >
        {place !== null && (
          <Button
            size="small"
            onClick={() => {
              void session.show(place.sheet, place.row, place.column);
            }}
          >
            {texts.actions.goToCell}
          </Button>
        )}
        {answer.kind === 'done' && answer.sheet !== undefined && (
          <Button
            size="small"
            onClick={() => {
              void session.show(answer.sheet ?? '', 0, 0);
            }}
          >
            {laterTexts(texts.language).notices.seeSheet}
          </Button>
        )}
        {answer.kind === 'done' && answer.filters && (
          <Button
            size="small"
            onClick={() => {
              void session.removeFilter(true);
            }}
          >
            {laterTexts(texts.language).notices.unfilterAll}
          </Button>
        )}
        {said.canRetry && (
          <Button
            size="small"
            onClick={() => {
              void session.retry();
            }}
          >
            {texts.actions.retry}
          </Button>
        )}
      </MessageBarActions>
    </MessageBar>
  );
}
