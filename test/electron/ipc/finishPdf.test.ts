import { describe, expect, it } from 'vitest';
import { finishPdf, pageCount } from '../../../electron/ipc/finishPdf.ts';

const printedAt = (time: string): Buffer =>
  Buffer.from(
    `%PDF-1.4\n%\xd3\xeb\n1 0 obj\n<</Creator (Mozilla/5.0 \\(X11; Linux\\) Chrome)\n/CreationDate (D:${time}+00'00')\n/ModDate (D:${time}+00'00')>>\n` +
      '2 0 obj\n<</Type /Pages /Count 2>>\n3 0 obj\n<</Type /Page\n/Parent 2 0 R>>\n4 0 obj\n<</Type /Page /Parent 2 0 R>>\n\xff\xfe',
    'latin1',
  );

describe('a finished PDF', () => {
  it('is the same for the same day, whenever it was printed, and not a byte longer', () => {
    const [early, late] = ['20261123090000', '20261124235959'].map(printedAt);
    const finished = Buffer.from(finishPdf(early!, '2026-11-23'));

    expect(finished.equals(finishPdf(late!, '2026-11-23'))).toBe(true);
    expect(finished.length).toBe(early!.length);
    expect(finished.toString('latin1')).toContain("/CreationDate (D:20261123000000+00'00')");
    expect(finished.toString('latin1')).toMatch(/\/Creator \(Process Compass +\)\n/);
    expect(finished.subarray(-2)).toEqual(early!.subarray(-2));
  });

  it.each([
    ['[0 0 1191.12 1684.08]', { width: 420, height: 594 }, [1190.55, 1683.78]],
    ['[0 0 420 298.07999]', { width: 148, height: 105 }, [419.53, 297.64]],
    ['[0 0 420 612]', { width: 148, height: 215.9 }, [420, 612]],
    ['[0 0 612 792]', { width: 420, height: 594 }, [612, 792]],
  ])('of a page %s has the size that was meant, in as many bytes', (box, size, [width, height]) => {
    const bytes = Buffer.from(`<</Type /Page\n/MediaBox ${box}>>`, 'latin1');
    const finished = Buffer.from(finishPdf(bytes, '2026-11-23', [size])).toString('latin1');
    const [, across, down] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+) *\]>>$/.exec(finished)!;

    expect(finished.length).toBe(bytes.length);
    expect(Math.abs(Number(across) - width!)).toBeLessThan(0.5);
    expect(Math.abs(Number(down) - height!)).toBeLessThan(0.5);
  });

  it('counts pages, not the list of pages', () => {
    expect(pageCount(printedAt('20261123090000'))).toBe(2);
  });
});
