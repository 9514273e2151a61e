import { HostFault } from '../../protocol/hostObject';

export function itemNotFound(location: string): HostFault {
  return new HostFault('ItemNotFound', "The requested resource doesn't exist.", location, 404);
}

export function invalidArgument(location: string, why = 'has an incorrect format'): HostFault {
  return new HostFault('InvalidArgument', `The argument is invalid, missing or ${why}.`, location);
}

export function alreadyExists(location: string): HostFault {
  return new HostFault('ItemAlreadyExists', 'The resource being created already exists.', location, 409);
}

export function accessDenied(location: string): HostFault {
  return new HostFault('AccessDenied', 'You cannot perform the requested operation.', location, 403);
}

export function invalidOperation(location: string, why: string): HostFault {
  return new HostFault('InvalidOperation', `The operation is invalid: ${why}.`, location);
}

export function notEmulated(location: string): HostFault {
  return new HostFault('NotImplemented', `The emulated Excel does not do ${location}.`, location);
}
