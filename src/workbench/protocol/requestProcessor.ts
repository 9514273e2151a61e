import { HostFault } from './hostObject';
import type { Batch } from './performAction';
import { performAction } from './performAction';
import type { Resolution } from './pathResolver';
import { PathResolver } from './pathResolver';
import type { ReferenceTable } from './referenceTable';
import type { Action, RichApiBody } from './richApiBody';
import { ACTION } from './richApiBody';

export interface RichApiResponse {
  readonly Results: readonly { readonly ActionId: number; readonly Value: unknown }[];
  readonly TraceIds?: readonly number[];
  readonly Error?: {
    readonly Code: string;
    readonly Message: string;
    readonly Location: string;
    readonly ActionIndex: number;
    readonly HttpStatusCode: number;
  };
}

/** A failure that is put in the way of an action from outside. */
export interface Obstacle {
  /** Index of the action that fails; those before it are done. */
  readonly at: number;
  readonly fault: HostFault;
  /** The whole batch is done all the same, and the client does not learn it. */
  readonly applied: boolean;
}

/**
 * Does the actions of a batch, in order, up to the first that fails. What was done before stays done, and its results
 * are given; what comes after is not done.
 */
export class RequestProcessor {
  constructor(
    private readonly world: Omit<Resolution, 'reference'>,
    private readonly references: ReferenceTable,
  ) {}

  process(body: RichApiBody, obstacle?: Obstacle): RichApiResponse {
    const call: Resolution['call'] = (...part) => this.world.call(...part);
    const paths = new PathResolver(body, {
      root: this.world.root,
      service: (name) => this.world.service(name),
      call,
      reference: (id) => this.references.get(id),
    });
    const batch: Batch = { paths, references: this.references, body, call };
    if (obstacle?.applied !== true) return perform(batch, obstacle);
    const { Results, TraceIds = [] } = perform(batch);
    const action = body.actions[obstacle.at];
    const Error = errorOf(obstacle.fault, obstacle.at, action, paths);
    return {
      Results: Results.slice(0, obstacle.at),
      TraceIds: TraceIds.filter((id) => isBefore(id, action)),
      Error,
    };
  }
}

function perform(batch: Batch, obstacle?: Obstacle): RichApiResponse {
  const Results: { ActionId: number; Value: unknown }[] = [];
  const TraceIds: number[] = [];
  for (const [index, action] of batch.body.actions.entries()) {
    try {
      if (obstacle?.at === index) throw obstacle.fault;
      Results.push({ ActionId: action.id, Value: performAction(action, batch) });
      if (action.type === ACTION.trace) TraceIds.push(action.id);
    } catch (error) {
      return { Results, TraceIds, Error: errorOf(error, index, action, batch.paths) };
    }
  }
  return { Results, TraceIds };
}

/** The client numbers its actions as it makes them. */
function isBefore(id: number, action: Action | undefined): boolean {
  return action === undefined || id < action.id;
}

/** An exception of the host itself is told too: the client would wait for ever otherwise. */
function errorOf(
  error: unknown,
  index: number,
  action: Action | undefined,
  paths: PathResolver,
): NonNullable<RichApiResponse['Error']> {
  const fault =
    error instanceof HostFault
      ? error
      : new HostFault(
          'GeneralException',
          `The emulated host failed: ${error instanceof Error ? error.stack : error}`,
        );
  const place = action === undefined ? '' : placeOf(action, paths);
  return {
    Code: fault.code,
    Message: fault.message,
    Location: fault.location ?? place,
    ActionIndex: index,
    HttpStatusCode: fault.httpStatus,
  };
}

/** `Range.values` of what is written, `Worksheet.getRange` of what is not found. */
function placeOf(action: Action, paths: PathResolver): string {
  return [paths.locate(action.path), action.name].filter((part) => part !== '').join('.');
}
