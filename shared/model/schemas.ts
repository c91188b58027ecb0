/**
 * The records of a workspace, one schema a kind. `schemas/` is the only place that lists their fields: the TypeScript types
 * (records.ts) are inferred from it, what crosses a boundary is parsed with it, and the store derives its columns from it
 * (text, number and boolean fields are columns of that type, everything else is JSON; a gate compares them with the migrations).
 * Records are flat: a nested value is replaced whole, so that a Change can name the field it touches.
 */
import * as v from 'valibot';
import { paperNames } from './paper.ts';
import { businessSchemas } from './schemas/business.ts';
import { text, size, flag, maybe, id } from './schemas/fields.ts';
import { mapSchemas } from './schemas/map.ts';
import { planSchemas } from './schemas/plan.ts';
import { strategySchemas } from './schemas/strategy.ts';

export const schemas = {
  workspace: v.object({
    id: id('workspace'),
    name: text,
    currency: text,
    locale: text,
    language: text,
    hoursPerWeek: size,
    hourlyCost: maybe(size),
    paper: v.picklist(paperNames),
    factsConfirmed: flag,
  }),
  ...strategySchemas,
  ...businessSchemas,
  ...mapSchemas,
  ...planSchemas,
} as const;
