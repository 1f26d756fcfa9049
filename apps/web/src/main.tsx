// Starts the web interface.
import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { NoticesProvider } from './furniture/notices';
import { queries } from './queries';
import { Door } from './rooms/frame/door';
import { LanguageProvider, startWords } from './words/language';
import './furniture/looks/base.css';
import './furniture/looks/tokens.css';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html lost its root element');

await startWords();
createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={queries}>
      <LanguageProvider>
        <NoticesProvider>
          <Door />
        </NoticesProvider>
      </LanguageProvider>
    </QueryClientProvider>
  </StrictMode>,
);
