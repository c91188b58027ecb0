import { useState } from 'react';
import type { Prompt } from '../state/frameStore.ts';
import { useText } from '../state/session.tsx';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { Select } from '../ui/Select.tsx';
import { TextField } from '../ui/TextField.tsx';

/** Asks for one line of text, or for one of a closed list; Enter answers. */
export function PromptDialog({ request }: { readonly request: Prompt }) {
  const text = useText();
  const [value, setValue] = useState(request.value);
  const isReady = request.mayBeEmpty === true || value.trim() !== '';
  const [fault, setFault] = useState<string | null>(null);
  const answer = () => {
    if (!isReady) return;
    const wrong = request.check?.(value) ?? null;
    if (wrong === null) request.answer(value);
    else setFault(wrong);
  };
  return (
    <Dialog
      size="small"
      title={request.title}
      closeLabel={text('app.close')}
      onClose={() => request.answer(null)}
      footer={
        <>
          <Button variant="quiet" onPress={() => request.answer(null)}>
            {text('app.cancel')}
          </Button>
          <Button variant="primary" isDisabled={!isReady} onPress={answer}>
            {request.confirm}
          </Button>
        </>
      }
    >
      {request.options ? (
        <Select
          label={request.label}
          options={request.options}
          value={value}
          onChange={setValue}
          description={request.description}
          autoFocus
        />
      ) : (
        <TextField
          label={request.label}
          value={value}
          onChange={setValue}
          onEnter={answer}
          autoFocus
          selectsOnFocus
          maxLength={200}
          placeholder={request.placeholder ?? ''}
          description={request.description}
          error={fault}
        />
      )}
    </Dialog>
  );
}
