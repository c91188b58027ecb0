import { updateWorkspace } from '../../shared/commands/index.ts';
import { paperNames, WORKSPACE_ID, type Workspace } from '../../shared/model/index.ts';
import type { DialogRequest } from '../state/frameStore.ts';
import { useDocument, useSession } from '../state/session.tsx';
import { Button } from '../ui/Button.tsx';
import { CommitField } from '../ui/CommitField.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { Select } from '../ui/Select.tsx';
import styles from './dialogs.module.css';

const currencies = [
  'EUR',
  'USD',
  'GBP',
  'CHF',
  'SEK',
  'NOK',
  'DKK',
  'PLN',
  'CZK',
  'CAD',
  'AUD',
  'JPY',
  'INR',
  'BRL',
];

/** Languages in which the names of steps are understood. */
const contentLanguages = ['en', 'de', 'fr', 'es'];
const knownLanguages = (own: string): string[] =>
  contentLanguages.includes(own) ? contentLanguages : [own, ...contentLanguages];

/** What the business is like: currency, hours, cost of an hour, paper. Each field is saved as it is left. */
export function FactsDialog({ request }: { readonly request: DialogRequest }) {
  const { document, frame, start, text } = useSession();
  const facts = useDocument((state) => state.doc.workspace[WORKSPACE_ID]);
  const close = () => {
    document.dispatch(updateWorkspace, { fields: { factsConfirmed: true } });
    frame.close(request);
  };
  if (!facts) return null;
  const set = (fields: Partial<Omit<Workspace, 'id'>>) => void document.dispatch(updateWorkspace, { fields });
  const names = new Intl.DisplayNames(start.locale, { type: 'currency' });
  const languageNames = new Intl.DisplayNames(start.locale, { type: 'language' });
  const known = currencies.includes(facts.currency) ? currencies : [facts.currency, ...currencies];
  return (
    <Dialog
      title={text('start.facts')}
      closeLabel={text('app.close')}
      onClose={close}
      footer={
        <Button variant="primary" onPress={close}>
          {text('start.factsRight')}
        </Button>
      }
    >
      <p className={styles['soft']}>{text('start.factsText')}</p>
      <div className={styles['grid']}>
        <Select
          label={text('start.currency')}
          value={facts.currency}
          onChange={(currency) => set({ currency })}
          options={known.map((id) => ({ id, label: `${id} · ${currencyName(names, id)}` }))}
        />
        <CommitField
          label={text('start.hoursPerWeek')}
          value={String(facts.hoursPerWeek)}
          onCommit={(typed) => {
            const hoursPerWeek = readAmount(typed);
            if (hoursPerWeek === null || hoursPerWeek <= 0 || hoursPerWeek > 168)
              return text('start.notANumber');
            set({ hoursPerWeek });
            return null;
          }}
        />
        <CommitField
          label={text('start.hourlyCost')}
          value={facts.hourlyCost === null ? '' : String(facts.hourlyCost)}
          placeholder={text('start.hourlyCostNone')}
          onCommit={(typed) => {
            const hourlyCost = typed.trim() === '' ? null : readAmount(typed);
            if (hourlyCost === null && typed.trim() !== '') return text('start.notANumber');
            set({ hourlyCost });
            return null;
          }}
        />
        <Select
          label={text('start.language')}
          value={facts.language}
          onChange={(language) => set({ language })}
          options={knownLanguages(facts.language).map((id) => ({ id, label: languageNames.of(id) ?? id }))}
        />
        <Select
          label={text('start.paper')}
          value={facts.paper}
          onChange={(paper) => set({ paper })}
          options={paperNames.map((id) => ({ id, label: id }))}
        />
      </div>
    </Dialog>
  );
}

/** A plain amount, with a comma or a point; null when it is none. */
export function readAmount(typed: string): number | null {
  const clean = typed.trim().replace(/\s/g, '').replace(',', '.');
  return /^\d+(?:\.\d+)?$/.test(clean) ? Number(clean) : null;
}

/** A file may name a currency that the computer does not know. */
function currencyName(names: Intl.DisplayNames, id: string): string {
  return /^[A-Z]{3}$/.test(id) ? (names.of(id) ?? id) : id;
}
