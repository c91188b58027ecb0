import { createContext } from 'react';
import type { KeyNames } from './sayShortcut.ts';

/** What stands on the keys of this reader's keyboard; whoever knows the language puts it around the program. */
export const KeyNamesContext = createContext<KeyNames>({});
