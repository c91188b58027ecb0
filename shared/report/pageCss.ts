import { HAIRLINE } from './chartParts.ts';
import { cssInBlack } from './blackInk.ts';
import { SCORE } from './candidateCard.ts';
import { SPACE_ABOVE_PART } from './headings.ts';
import { FONT_FAMILY, paperPalette } from '../diagram/index.ts';
import { distanceOf, type PageSize } from './paper.ts';
import { type ReportPage, sizeName } from './reportPages.ts';
import { CAPTION, PART_GAP } from './sheet/arrangement.ts';
import { FOOT_HEIGHT } from './titleBlock.ts';

/** The look of the pages, for the printer and for the preview. Made of our own numbers and colours only: no word of a user gets in here. */
export function pageCss(pages: readonly ReportPage[]): string {
  const sizes = new Map(pages.map(({ size }) => [sizeName(size), size]));
  const rules = [...sizes].map(([name, size]) => pageRule(name, size)).join('');
  return `${rules}${pages[0]?.ink === 'black' ? cssInBlack(look) : look}`;
}

// A page is as large as its paper whatever is on it: said as containment, the printer lays it out once and does not try to break it.
const pageRule = (name: string, size: PageSize): string =>
  `@page ${name}{size:${size.width}mm ${size.height}mm;margin:0}
.${name}{page:${name};width:${size.width}mm;height:${size.height}mm;contain:size;--margin:${size.margin}mm;--distance:${distanceOf(size)}}
`;

const { ink, inkSoft, inkFaint, candidate } = paperPalette;

// Letters are as wide as their font says, which is what we measure, and not as wide as the hinting of a computer makes them.
// Figures are as wide as our measure takes them; only in columns of numbers are all of one width.
const look = `
.paper-page{position:relative;box-sizing:border-box;padding:var(--margin);overflow:hidden;break-after:page;background:#fff;color:${ink};
font-family:${FONT_FAMILY};font-size:11.5px;line-height:15px;font-synthesis:none;text-rendering:geometricPrecision;-webkit-print-color-adjust:exact;print-color-adjust:exact}
.paper-page:last-child{break-after:auto}
.paper-page :is(h1,h2,h3,p,figure,dl,dd,table){margin:0;padding:0}
.paper-page svg{display:block}
.paper-sheet{display:flex;flex-direction:column}
.paper-picture{flex:1;min-height:0;display:flex;align-items:center;justify-content:center;order:1}
.paper-tile{align-items:flex-start;justify-content:flex-start}
.paper-tile svg{overflow:visible}
.paper-tile svg svg{overflow:hidden}
.paper-how{order:2;flex:none;margin-top:12px!important;line-height:16px}
.paper-layers{position:relative;flex:none}
.paper-links{position:absolute;inset:0}
.paper-legend{order:2;flex:none;margin-top:10px}
.paper-sheet .paper-foot{order:3;flex:none}
.paper-whole :is(.paper-legend,.paper-foot){zoom:var(--distance)}
.paper-parts{order:1;flex:1;min-height:0;display:flex;flex-direction:column;justify-content:safe center;gap:${PART_GAP}px}
.paper-parts-beside{flex-direction:row;justify-content:flex-start}
.paper-caption{height:${CAPTION}px;display:flex;align-items:baseline;justify-content:space-between;gap:12px;white-space:nowrap}
.paper-caption :is(h2,h3){font-size:12px;line-height:16px;font-weight:600}
.paper-caption p{font-size:11px;color:${inkSoft}}
.paper-page a{color:inherit;text-decoration:none}
.paper-page :is(p,caption) a{text-decoration:underline;text-decoration-thickness:.5px;text-underline-offset:2px}
.paper-foot{height:${FOOT_HEIGHT}px;box-sizing:border-box;padding-top:12px;display:flex;gap:12px}
.paper-foot-lines{flex:1;min-width:0;border-top:.75px solid ${inkFaint};padding-top:6px}
.paper-foot-where{flex:none;padding-top:7px}
.paper-list .paper-foot{position:absolute;left:var(--margin);right:var(--margin);bottom:var(--margin)}
.paper-foot-line{display:flex;justify-content:space-between;align-items:baseline;white-space:nowrap}
.paper-map{unicode-bidi:plaintext;font-size:14px;line-height:18px;font-weight:600}
.paper-list .paper-map{font-size:11px;font-weight:500}
.paper-number,.paper-about{font-size:11px;line-height:15px;color:${inkSoft};font-weight:400;white-space:nowrap}
.paper-empty{color:${inkSoft};font-size:13px}
.paper-part-title{font-size:22px;line-height:28px;font-weight:600;padding-bottom:12px!important}
.paper-list>:not(.paper-head)+.paper-part-title{padding-top:${SPACE_ABOVE_PART}px!important}
.paper-head{display:flex;justify-content:space-between;gap:24px;height:20px;margin-bottom:16px;box-sizing:border-box;border-bottom:.75px solid ${HAIRLINE};font-size:11px;line-height:14px;color:${inkSoft};white-space:nowrap}
.paper-head p{unicode-bidi:plaintext}
.paper-list h2{font-size:17px;line-height:26px;font-weight:600;padding-top:22px}
.paper-list h2:first-child,.paper-head+h2{padding-top:0;padding-bottom:22px;margin-bottom:-14px}
.paper-list .paper-continued{font-size:13px;line-height:16px;font-weight:600;color:${inkSoft};padding-bottom:10px}
.paper-list .paper-lead{color:${inkSoft};line-height:16px;padding:4px 0 10px}
.paper-row{padding-bottom:14px!important}
.paper-list table{border-collapse:collapse;table-layout:fixed;width:100%}
.paper-list :is(th,td){padding:5px 6px;text-align:left;unicode-bidi:plaintext;vertical-align:top;font-weight:400;border-bottom:.75px solid ${HAIRLINE};line-height:15px}
.paper-list th{font-size:11px;line-height:14px;font-weight:600;color:${inkSoft};border-bottom:1px solid ${inkFaint};vertical-align:bottom}
.paper-list :is(th,td):first-child{padding-inline-start:0}
.paper-list .number{text-align:end;font-variant-numeric:tabular-nums;padding-inline-end:12px}
.paper-list .strong{font-weight:600}
.with-icon{display:flex;gap:8px;align-items:flex-start}
.paper-bullets{margin:0;padding:0 0 6px 16px;line-height:16px;list-style:disc}
.paper-entry{white-space:nowrap}
.paper-entry a{display:flex;align-items:baseline;text-decoration:none!important}
.paper-entry span{flex:none}
.paper-entry .dots{flex:1;margin:0 8px;border-bottom:1px dotted ${inkFaint}}
.paper-entry-1{font-size:13px;line-height:17px;font-weight:600;padding-top:9px!important}
.paper-entry-2{line-height:17px;padding-left:20px!important;color:${inkSoft}}
.paper-entry.close{line-height:15px}
.paper-entry-1.close{padding-top:8px!important}
.paper-cover{display:flex;flex-direction:column;padding-top:62mm;border-top:10mm solid ${paperPalette.accent}}
.paper-cover-firm{font-size:40px;line-height:48px;font-weight:700;unicode-bidi:plaintext}
.paper-cover-title{font-size:24px;line-height:32px;font-weight:600;color:${paperPalette.accent};padding-top:14px!important}
.paper-cover-lead{font-size:14px;line-height:21px;color:${inkSoft};padding-top:6px!important;max-width:460px}
.paper-cover-art{margin-top:auto}
.paper-cover-foot{margin-top:auto;font-size:13px;line-height:20px;color:${inkSoft}}
.paper-cover-facts{font-weight:600;color:${ink}}
.paper-icon{flex:none;margin-top:-1.5px}
.paper-card{display:flex;box-sizing:border-box;border-bottom:.75px solid ${HAIRLINE};padding:12px 0 9px}
.paper-score{flex:none;box-sizing:border-box;width:${SCORE.width}px;padding-inline-end:${SCORE.gap}px}
.paper-score-number{font-size:24px;line-height:26px;font-weight:700;color:${candidate}}
.paper-score-range{font-size:16px;line-height:26px;font-weight:700;color:${candidate}}
.paper-score-label{font-weight:600}
.paper-score-trust{font-size:11px;color:${inkSoft};line-height:14px}
.paper-card-text{flex:1;min-width:0}
.paper-list :is(h3,dd){unicode-bidi:plaintext;text-align:left}
.paper-list h3{font-size:13px;line-height:18px;font-weight:600;padding-bottom:4px}
.paper-card dl{display:grid;grid-template-columns:84px 1fr;row-gap:2px}
.paper-card dt{color:${inkSoft};font-size:11px;line-height:15px}
`;
