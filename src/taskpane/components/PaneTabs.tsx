import { Tab, TabList, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Suspense } from 'react';
import { usePane } from '../PaneContext';
import type { PaneScreen, PaneTab, TabMarks } from '../model/paneTab';
import { PANE_TABS } from '../model/paneTab';
import { later } from './later';

const TabMark = later('TabMark');

const useStyles = makeStyles({
  // Enlarged, the tabs take two lines rather than being cut.
  root: { flexShrink: 0, flexWrap: 'wrap' },
  tab: {
    paddingLeft: '8px',
    paddingRight: '8px',
    // The four of them fit in the narrowest pane.
    '@media (max-width: 420px)': {
      paddingLeft: '3px',
      paddingRight: '3px',
      '& > span': { fontSize: tokens.fontSizeBase200, paddingLeft: 0, paddingRight: 0 },
    },
  },
});

/** Where the pane can be looked at; arrow keys move along. */
export function PaneTabs({
  screen,
  panel,
  marks,
  onChoose,
}: {
  readonly screen: PaneScreen;
  /** How the ids of the elements that the tabs show begin. */
  readonly panel: string;
  readonly marks: TabMarks;
  readonly onChoose: (tab: PaneTab) => void;
}): ReactNode {
  const styles = useStyles();
  const { texts } = usePane();
  return (
    <TabList
      size="small"
      className={styles.root}
      aria-label={texts.tabs.label}
      selectedValue={screen}
      onTabSelect={(_, { value }) => {
        const tab = PANE_TABS.find((known) => known === value);
        if (tab) onChoose(tab);
      }}
    >
      {PANE_TABS.map((tab) => (
        <Tab
          key={tab}
          id={`tab-${tab}`}
          value={tab}
          className={styles.tab}
          aria-controls={screen === tab ? panel + tab : undefined}
        >
          {texts.tabs[tab]}
          {marks[tab] !== undefined && (
            <Suspense fallback={null}>
              <TabMark mark={marks[tab]} />
            </Suspense>
          )}
        </Tab>
      ))}
    </TabList>
  );
}
