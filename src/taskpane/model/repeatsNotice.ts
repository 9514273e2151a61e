import type { Activity, Notice } from '../../session/live/sessionState';

/** Whether what came of a request already says what a state has to say. */
export function repeatsNotice(activity: Activity, notice: Notice | null): boolean {
  if (notice?.answer.kind !== 'failed') return false;
  const { code } = notice.answer.failure;
  switch (activity.kind) {
    case 'read-only':
      return code === 'refused';
    case 'waiting':
      return code === activity.why;
    case 'stopped':
      return code === activity.failure.code;
    case 'starting':
    case 'current':
    case 'working':
    case 'stale':
      return false;
  }
}
