import { Tab, TabList, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { usePane } from '../PaneContext';
import type { PaneScreen, PaneTab } from '../model/paneTab';
import { PANE_TABS } from '../model/paneTab';

const useStyles = makeStyles({
  root: { flexShrink: 0, overflowX: 'auto' },
  tab: {
    paddingLeft: '8px',
    paddingRight: '8px',
    // The four of them fit in the narrowest pane.
    '@media (max-width: 420px)': {
      paddingLeft: '4px',
      paddingRight: '4px',
      '& > span': { fontSize: tokens.fontSizeBase200 },
    },
  },
});

/** Where the pane can be looked at; arrow keys move along. */
export function PaneTabs({
  screen,
  panel,
  onChoose,
}: {
  readonly screen: PaneScreen;
  /** Id of the element that the tabs change. */
  readonly panel: string;
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
        <Tab key={tab} id={`tab-${tab}`} value={tab} className={styles.tab} aria-controls={panel}>
          {texts.tabs[tab]}
        </Tab>
      ))}
    </TabList>
  );
}
