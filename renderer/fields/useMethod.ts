import { methodOf, type Method } from '../../shared/engine/index.ts';
import { useDocument } from '../state/session.tsx';

/** The method as this business has it; the same object until something of it is changed. */
export const useMethod = (): Method => useDocument((state) => methodOf(state.doc));
