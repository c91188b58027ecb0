import type { ErrorCode } from '../../ipc/index.ts';

type ErrorTexts = { readonly [C in ErrorCode as `error.${C}`]: string };

/** What happened, that the work is safe, what to do. `{detail}` says where or what. */
export const errors = {
  'error.file-not-found':
    'The file is not there: {detail}. It may have been moved or renamed; choose it again.',
  'error.file-exists':
    'There is already a file with this name: {detail}. Nothing was overwritten; choose another name.',
  'error.file-not-readable':
    'The file cannot be read: {detail}. Check that you may open it and that its drive is connected.',
  'error.file-not-writable':
    'The file cannot be written: {detail}. Your work is kept in memory; save a copy elsewhere.',
  'error.target-not-writable':
    'This could not be written: {detail}. What was there is as it was, and your work is safe. Close the file where it is open, or choose another folder that you may write in.',
  'error.folder-missing':
    'The folder is not there: {detail}. Nothing was written there; connect its drive again, or choose another folder.',
  'error.path-too-long':
    'The name with its folders is too long for this drive: {detail}. Nothing was written; choose a shorter one.',
  'error.disk-full':
    'The drive is full: {detail}. Nothing was lost; free some space or save a copy elsewhere.',
  'error.file-not-a-workspace': 'This is not a Process Compass file: {detail}. It was not changed.',
  'error.file-too-new':
    'This file was made with a newer version of Process Compass: {detail}. It was not changed; update the program to open it.',
  'error.file-damaged':
    'This file is damaged: {detail}. It was not changed; its readable part can be recovered into a new file beside it.',
  'error.file-too-large': 'This file is too large to open safely: {detail}. It was not changed.',
  'error.file-locked':
    'This file is open for writing elsewhere: {detail}. You can read it; changes are possible once it is closed there.',
  'error.file-changed-outside':
    'Another program changed this file: {detail}. Nothing more is written to it. Both versions are kept: yours in this window, the other one in the file.',
  'error.file-gone':
    'The file is no longer where it was: {detail} was moved, renamed or deleted. Your work is kept in this window; put the file back, or save a copy.',
  'error.file-read-only': 'This file is open for reading only: {detail}. Save a copy to change it.',
  'error.stale-changes':
    'The file on disk is ahead of this window: {detail}. Nothing was overwritten; open the file again.',
  'error.input-invalid': 'This value cannot be used: {detail}. Nothing was changed.',
  'error.import-not-xml': 'This file is not readable XML: {detail}. Nothing was changed.',
  'error.import-not-bpmn': 'This file is XML but not a BPMN 2.0 model: {detail}. Nothing was changed.',
  'error.import-not-drawio': 'This file is XML but not a drawing of draw.io: {detail}. Nothing was changed.',
  'error.import-too-large': 'This file is larger than what can be imported: {detail}. Nothing was changed.',
  'error.import-too-deep':
    'This file is nested too deeply to be a process model: {detail}. Nothing was changed.',
  'error.import-empty': 'There is no process in this file: {detail}. Nothing was changed.',
  'error.import-encoding':
    'The text of this file is not in the encoding it names: {detail}. Nothing was changed.',
  'error.import-unsafe':
    'This file asks for something outside itself, which is refused: {detail}. Nothing was changed.',
  'error.import-damaged': 'This file breaks off or contradicts itself: {detail}. Nothing was changed.',
  'error.import-format-unknown':
    'This kind of file cannot be imported in this version: {detail}. Nothing was changed.',
  'error.map-missing': 'There is no such map in this workspace: {detail}.',
  'error.poster-too-large':
    'The poster would take {detail} sheets, more than anybody joins (150). Nothing was written. Choose larger paper, a smaller poster or a smaller scale.',
  'error.pdf-failed':
    'The PDF could not be made: {detail}. Your work is safe; try again, or choose another folder.',
  'error.picture-failed':
    'The picture could not be made: {detail}. Your work is safe; try a smaller size, or save it as SVG.',
  'error.no-window-system': 'Nothing can be shown or printed here: {detail}',
  'error.cancelled': 'Cancelled: {detail}. Nothing was changed.',
  'error.internal': 'Something in the program went wrong: {detail}. Your work up to now is saved.',
} as const satisfies ErrorTexts;
