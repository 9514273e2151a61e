export type RefusalReason =
  | 'protected'
  | 'not-asked'
  | 'read-only'
  | 'no-sheet'
  | 'no-table'
  | 'no-column'
  | 'sheet-name'
  | 'last-sheet';

/** Excel says no to a person at a seat. */
export class UserRefusal extends Error {
  override readonly name = 'UserRefusal';

  constructor(
    readonly reason: RefusalReason,
    message: string,
  ) {
    super(message);
  }
}
