// The one index of the tree: what `pistes/core` offers to other programs. Nothing inside imports it.
export { changesBetween } from './changes';
export type { Changes, KeyedRanking, LevelChange } from './changes';
export { closestNames } from './closestNames';
export { makeDirectory } from './communeDirectory';
export type { CommuneDirectory, CommuneEntry } from './communeDirectory';
export { concernedBy } from './concern';
export type { Concern, NamedBy } from './concern';
export { DEFAULT_METHOD } from './defaultMethod';
export { fold } from './fold';
export { looksLikePartialSort } from './looksLikePartialSort';
export { MAX_CRITERIA, MAX_LEVELS, MIN_LEVELS } from './method';
export type { Criterion, ExcludedConfiguration, Method } from './method';
export { methodFingerprint } from './methodFingerprint';
export { methodWarnings } from './methodWarnings';
export type { MethodWarning } from './methodWarnings';
export { oneLevelAway } from './oneLevelAway';
export type { OneLevelAway } from './oneLevelAway';
export {
  AMBIGUOUS_PARENT,
  ambiguousParents,
  NO_PARENT,
  PARENT_CYCLE,
  resolveParents,
  UNKNOWN_PARENT,
} from './parents';
export type { Parents, PisteNames } from './parents';
export { rank } from './rank';
export type { Ranking } from './ranking';
export { readCommunes } from './readCommunes';
export type { NamedCommunes } from './readCommunes';
export { levelReader } from './readLevel';
export type { LevelReader } from './readLevel';
export type { Reason } from './reason';
export { reasonsOf } from './reasonsOf';
export { rootOf } from './rootOf';
export { ruleEffects } from './ruleEffects';
export type { RuleEffect, RuleEffects } from './ruleEffects';
export { EMPTY, UNREADABLE } from './scores';
export type { Scores } from './scores';
export { STATUS_CODE, STATUSES } from './status';
export type { Status } from './status';
export { whatWouldRetain } from './whatWouldRetain';
export type { BetterLevel, WouldRetain } from './whatWouldRetain';
