export type { Bridge } from './bridge.ts';
export {
  contract,
  pushes,
  type Channel,
  type Client,
  type Handlers,
  type In,
  type Out,
  type Push,
  type PushPayload,
} from './contract.ts';
export * from './messages.ts';
export { isWithin, printLimits, type Limits } from './printLimits.ts';
export { fail, ok, type AppError, type ErrorCode, type Result } from './result.ts';
