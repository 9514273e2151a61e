/** @jest-environment jsdom */
import { userMemory } from '../../../src/taskpane/memory/userMemory';

describe('userMemory', () => {
  beforeEach(() => {
    window.localStorage.clear();
  });

  const memory = (document: string, partition = ''): ReturnType<typeof userMemory> =>
    userMemory(() => window.localStorage, document, partition);

  it('remembers a commune from one opening to the next', () => {
    memory('a.xlsx').rememberCommune('Touvre');
    expect(memory('a.xlsx').commune()).toBe('Touvre');
  });

  it('remembers for each document and each partition apart', () => {
    memory('a.xlsx').rememberCommune('Touvre');
    expect(memory('b.xlsx').commune()).toBeNull();
    expect(memory('a.xlsx', 'partition').commune()).toBeNull();
  });

  it('forgets when asked to', () => {
    memory('a.xlsx').rememberCommune('Touvre');
    memory('a.xlsx').rememberCommune(null);
    expect(memory('a.xlsx').commune()).toBeNull();
    expect(window.localStorage).toHaveLength(0);
  });

  it('remembers the size of the text for every document', () => {
    expect(memory('a.xlsx').largeText()).toBe(false);
    memory('a.xlsx').rememberLargeText(true);
    expect(memory('b.xlsx').largeText()).toBe(true);
    expect(memory('b.xlsx', 'partition').largeText()).toBe(false);
    memory('b.xlsx').rememberLargeText(false);
    expect(memory('a.xlsx').largeText()).toBe(false);
    expect(window.localStorage).toHaveLength(0);
  });

  it('remembers nothing, and breaks nothing, where the store refuses', () => {
    const refusing = userMemory(
      () => {
        throw new DOMException('denied', 'SecurityError');
      },
      'a.xlsx',
      '',
    );
    expect(() => {
      refusing.rememberCommune('Touvre');
    }).not.toThrow();
    expect(refusing.commune()).toBeNull();
    expect(refusing.largeText()).toBe(false);
  });
});
