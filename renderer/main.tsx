import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';

const container = document.getElementById('root');
if (!container) throw new Error('no element <root>');
createRoot(container).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
