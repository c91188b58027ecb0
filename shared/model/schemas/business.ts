/** Who and what the business works with. */
import * as v from 'valibot';
import { text, finite, maybe, id } from './fields.ts';

export const businessSchemas = {
  role: v.object({ id: id('role'), name: text, department: text, order: finite }),
  system: v.object({
    id: id('system'),
    name: text,
    access: maybe(v.picklist(['api', 'file', 'ui', 'none'])),
    medium: maybe(v.picklist(['paper', 'mixed', 'app'])),
    note: text,
    order: finite,
  }),
  integration: v.object({
    id: id('integration'),
    systemId: id('system'),
    otherSystemId: id('system'),
    kind: v.picklist(['automatic', 'file']),
  }),
  dataObject: v.object({
    id: id('dataObject'),
    name: text,
    form: maybe(v.picklist(['form', 'table', 'email', 'pdf', 'scan', 'paper', 'speech'])),
    masterSystemId: maybe(id('system')),
    order: finite,
  }),
} as const;
