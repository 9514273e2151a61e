import { messageAddress, readMessageAddress } from '../../src/commands/messageAddress';

const FROM = 'https://outils.exemple.fr/pistes/taskpane.html?_host_Info=Excel$Win32#x';

it('says what it was told, and to nobody else: a fragment goes to no server', () => {
  const message = {
    language: 'fr',
    text: 'La feuille « Évaluation & co » est protégée : rien n’a été écrit + 1 %.',
  };
  const address = messageAddress(FROM, message);
  expect(readMessageAddress(address)).toEqual(message);
  const { origin, pathname, search } = new URL(address);
  expect(origin + pathname + search).toBe('https://outils.exemple.fr/pistes/message.html');
});

it('stays so short that Office takes it', () => {
  const address = messageAddress(FROM, { language: 'fr', text: 'é\u202f'.repeat(2_000) });
  expect(readMessageAddress(address).text).toHaveLength(601);
  expect(readMessageAddress(address).text.endsWith('…')).toBe(true);
});

it('says nothing at another address', () => {
  expect(readMessageAddress('https://outils.exemple.fr/pistes/message.html')).toEqual({
    language: 'fr',
    text: '',
  });
});
