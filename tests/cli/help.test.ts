import { helpText } from '../../src/cli/help';
import { OPERANDS, OPTIONS } from '../../src/cli/options';
import { SHEETS } from '../../src/sheets/names';

describe('helpText(topic)', () => {
  it.each(['nouveau', 'classer', 'commune'] as const)(
    'of « %s » tells every operand and option',
    (command) => {
      const [usage, ...rest] = helpText(command).split('\n');
      const known = [...OPERANDS[command], ...Object.keys(OPTIONS[command]).map((name) => `--${name}`)];
      for (const word of known) expect(usage).toContain(word);
      for (const name of Object.keys(OPTIONS[command]))
        expect(rest.join('\n')).toMatch(new RegExp(`^  --${name} `, 'm'));
      expect(helpText(null)).toContain(usage);
    },
  );

  it('says of report sheets, by their names, that they are cleared and filled again', () => {
    const sheets = `${SHEETS.annexe2}, ${SHEETS.dropped}, feuilles des communes`;
    expect(helpText(null)).toContain(`(${sheets}) sont vidées et remplies à nouveau`);
    expect(helpText('classer')).toContain(`${SHEETS.annexe2} et ${SHEETS.dropped} sont vidées`);
    expect(helpText('commune')).toContain('elle est vidée et remplie à nouveau');
  });
});
