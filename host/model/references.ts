import { HostError } from '../errors';
import type { ApiObject } from './object';
import type { Session } from './session';

/** Remembers a range that Office.js wants to use in later requests; returns the id it is told. */
export function keepReference(session: Session, object: ApiObject): string {
  const id = `ref-${session.nextReference++}`;
  session.references.set(id, object);
  session.referenceIds.set(object, id);
  return id;
}

/** The range kept under an id; a refusal, as in Excel, when it was let go. */
export function findReference(session: Session, id: string): ApiObject {
  const object = session.references.get(id);
  if (!object) throw new HostError('InvalidReference', 'This reference is not valid for the current operation.');
  return object;
}

/** Lets a kept range go. */
export function removeReference(session: Session, id: string): null {
  session.references.delete(id);
  return null;
}
