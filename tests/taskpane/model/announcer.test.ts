import { Announcer } from '../../../src/taskpane/model/announcer';

describe('Announcer', () => {
  beforeEach(() => {
    jest.useFakeTimers();
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  it('tells together what comes within a moment, apart by tone, each sentence once', () => {
    const announcer = new Announcer();
    announcer.tell('Un.');
    announcer.tell('Deux.');
    announcer.tell('Un.');
    announcer.tell('Attention.', 'alert');
    announcer.tell('');
    expect(announcer.getTold()).toMatchObject({ status: '', alert: '' });
    jest.advanceTimersByTime(1000);
    expect(announcer.getTold()).toMatchObject({ status: 'Un. Deux.', alert: 'Attention.' });
  });

  it('tells the same words again in another turn, so that they are heard again', () => {
    const announcer = new Announcer();
    announcer.tell('Tableau relu.');
    jest.advanceTimersByTime(1000);
    const { turn } = announcer.getTold();
    announcer.tell('Tableau relu.');
    jest.advanceTimersByTime(1000);
    expect(announcer.getTold()).toMatchObject({ status: 'Tableau relu.' });
    expect(announcer.getTold().turn).not.toBe(turn);
  });

  it('takes back what was told long ago, and nothing that came since', () => {
    const announcer = new Announcer();
    const heard: string[] = [];
    announcer.subscribe(() => heard.push(announcer.getTold().status));
    announcer.tell('Un.');
    jest.advanceTimersByTime(9000);
    announcer.tell('Deux.');
    jest.advanceTimersByTime(5000);
    expect(announcer.getTold().status).toBe('Deux.');
    jest.advanceTimersByTime(10_000);
    expect(heard).toEqual(['Un.', 'Deux.', '']);
  });

  it('tells nobody who no longer listens', () => {
    const announcer = new Announcer();
    const listener = jest.fn();
    announcer.subscribe(listener)();
    announcer.tell('Un.');
    jest.advanceTimersByTime(1000);
    expect(listener).not.toHaveBeenCalled();
  });
});
