import { X } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useFrame, useSession, useText, useView } from '../state/session.tsx';
import type { Job, Notice } from '../state/frameStore.ts';
import { Button } from '../ui/Button.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { ProgressBar } from '../ui/ProgressBar.tsx';
import styles from './Notices.module.css';

/** A notice goes by itself after this time, but never while the pointer or the focus is on it. */
const SHOWN_MS = 8_000;
/** Work that is done sooner than this shows no bar. */
const PATIENCE_MS = 1_000;

/** What has just happened, and what is still running: at the foot, out of the way, read aloud. */
export function Notices() {
  const text = useText();
  const notices = useFrame((state) => state.notices);
  const jobs = useFrame((state) => state.jobs);
  const isOverDialog = useFrame((state) => state.dialogs.length > 0);
  const isReading = useView((state) => state.reading !== 'off' && state.place === 'map');
  return (
    <section
      className={styles['notices']}
      data-over={isOverDialog ? 'dialog' : isReading ? 'reading' : undefined}
      aria-label={text('app.notices')}
      aria-live="polite"
    >
      {jobs.map((job) => !job.isInDialog && <JobView key={job.id} job={job} />)}
      {notices.map((notice) => (
        <NoticeView key={notice.id} notice={notice} />
      ))}
    </section>
  );
}

function NoticeView({ notice }: { readonly notice: Notice }) {
  const { frame, text } = useSession();
  const [isHeld, setIsHeld] = useState(false);
  const actions = [notice.secondAction, notice.action].filter((action) => action !== undefined);
  useEffect(() => {
    if (isHeld) return undefined;
    const timer = setTimeout(() => frame.dismiss(notice.id), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [frame, isHeld, notice.id]);
  return (
    <div
      className={styles['notice']}
      data-tone={notice.tone}
      onPointerEnter={() => setIsHeld(true)}
      onPointerLeave={() => setIsHeld(false)}
      onFocus={() => setIsHeld(true)}
      onBlur={() => setIsHeld(false)}
    >
      <span className={styles['text']}>{notice.text}</span>
      {actions.map((action) => (
        <Button
          key={action.label}
          variant="quiet"
          onPress={() => {
            frame.dismiss(notice.id);
            action.run();
          }}
        >
          {action.label}
        </Button>
      ))}
      <IconButton
        icon={X}
        label={text('app.dismiss')}
        size="small"
        placement="top"
        onPress={() => frame.dismiss(notice.id)}
      />
    </div>
  );
}

function JobView({ job }: { readonly job: Job }) {
  const text = useText();
  const [isShown, setIsShown] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setIsShown(true), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, []);
  if (!isShown) return null;
  return (
    <div className={styles['notice']}>
      <div className={styles['job']}>
        {job.label}
        <ProgressBar label={job.label} share={job.share} />
      </div>
      <Button variant="quiet" onPress={job.cancel}>
        {text('app.cancel')}
      </Button>
    </div>
  );
}
