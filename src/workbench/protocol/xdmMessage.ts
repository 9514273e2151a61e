import { numberOf, recordOf, textOf } from './readJson';

/** What the pane asks of the host on Excel on the web's message channel. */
export interface XdmRequest {
  /** `executeMethod`, `ContextActivationManager_getAppContextAsync`, or the name of an event. */
  readonly action: string;
  readonly conversation: string;
  /** By which the pane finds its call again. */
  readonly correlation: number;
  readonly kind: 'invoke' | 'register' | 'unregister';
  readonly data: unknown;
}

const KINDS = ['invoke', 'register', 'unregister'] as const;
const REQUEST = 0;
const RESPONSE = 1;

/** Codes of the channel itself, beneath those of Office. */
export const XDM = { ok: 0, hostFailed: -2 } as const;

/** @returns null for what is no request: other pages may post to the same window */
export function readXdmRequest(json: unknown): XdmRequest | null {
  const message = parsed(json);
  const kind = KINDS[numberOf(message._actionType) ?? 0];
  if (message._messageType !== REQUEST || kind === undefined) return null;
  return {
    action: textOf(message._actionName),
    conversation: textOf(message._conversationId),
    correlation: numberOf(message._correlationId) ?? 0,
    kind,
    data: message._data,
  };
}

export function writeXdmReply(request: XdmRequest, data: unknown, errorCode: number = XDM.ok): string {
  return write(request, data, errorCode, 0);
}

/** @param registration the request by which the pane asked for this event */
export function writeXdmEvent(registration: XdmRequest, data: unknown): string {
  return write(registration, data, XDM.ok, 1);
}

function write(request: XdmRequest, data: unknown, errorCode: number, responseType: 0 | 1): string {
  return JSON.stringify({
    _messageType: RESPONSE,
    _actionName: request.action,
    _conversationId: request.conversation,
    _correlationId: request.correlation,
    _origin: 'host',
    _data: data,
    _errorCode: errorCode,
    _responseType: responseType,
    _serializerVersion: 1,
  });
}

function parsed(json: unknown): Readonly<Record<string, unknown>> {
  if (typeof json !== 'string') return {};
  try {
    return recordOf(JSON.parse(json));
  } catch {
    return {};
  }
}
