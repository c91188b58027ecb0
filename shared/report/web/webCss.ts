import { FONT_FAMILY, type Palette } from '../../diagram/index.ts';

/** The look of the page around the lists, whose look is that of paper. Made of our own numbers and colours only. */
export const webCss = (width: number, palette: Palette): string =>
  `${wide(width, palette)}${narrow(palette)}`;

const wide = (width: number, { ink, inkSoft, inkFaint, accent, laneHeader }: Palette): string => `
html{background:${laneHeader};scroll-behavior:smooth}
body{max-width:${width + 128}px;margin:0 auto;padding:24px 16px 80px;box-sizing:border-box;color:${ink};font-family:${FONT_FAMILY};font-size:13px}
.web-head,.web-part{overflow:visible!important;padding:32px 48px!important;margin-bottom:16px;border-radius:8px;break-after:auto!important}
.web-part{scroll-margin-top:56px}
.web-part svg:not(.with-icon svg){box-sizing:border-box;max-width:100%;height:auto}
@media (max-width:${width + 128}px){.web-head,.web-part{padding:24px 16px!important;overflow-x:auto!important}}
.web-head nav ul{columns:2;margin:16px 0 0;padding:0;list-style:none;line-height:22px}
.web-head a,.web-links a,.web-about a,.web-find a{color:${accent}!important;text-decoration:underline!important;text-underline-offset:2px}
.web-board{margin:0 0 16px!important;position:relative}
.web-board figcaption{font-weight:600;padding:12px 0 6px}
.web-board svg{width:100%;height:auto;max-height:70vh;border:1px solid ${inkFaint};border-radius:6px;background:#fff}
.web-board a:focus-visible,.web-board a:hover{outline:2px solid ${accent};outline-offset:2px;border-radius:6px}
.web-board a.is-found{outline:3px solid ${accent};outline-offset:3px;border-radius:6px}
.web-moves svg{cursor:grab;touch-action:pan-y}
.web-moves svg:active{cursor:grabbing}
.web-tools{position:absolute;right:8px;bottom:8px;display:flex;gap:4px}
.web-tools button,.web-find input{font:inherit;font-size:13px;line-height:18px;padding:6px 12px;border:1px solid ${inkFaint};border-radius:6px;background:#fff;color:${ink}}
.web-tools button:focus-visible,.web-find input:focus-visible{outline:2px solid ${accent};outline-offset:1px}
.web-find{position:sticky;top:0;z-index:1;padding:8px 0;background:${laneHeader}}
.web-find input{width:100%;box-sizing:border-box}
.web-find ul{margin:4px 0 0;padding:8px;list-style:none;background:#fff;border:1px solid ${inkFaint};border-radius:6px;max-height:50vh;overflow:auto;line-height:22px}
.web-links{display:flex;flex-wrap:wrap;gap:4px 16px;margin:0;padding:4px 0 10px 76px;list-style:none}
.web-candidate{scroll-margin-top:64px}
.web-candidate .paper-card{border-bottom:0;padding-bottom:0}
.web-candidate:target{background:#f2f8f6}
.web-about{display:none;position:fixed;z-index:2;right:16px;top:16px;bottom:16px;width:min(360px,calc(100vw - 32px));box-sizing:border-box;overflow:auto;padding:20px 24px;background:#fff;border:1px solid ${inkFaint};border-radius:8px;box-shadow:0 8px 32px #0003;line-height:18px}
.web-about:target{display:block}
.web-about h3{font-size:16px!important;line-height:22px!important;padding:4px 0 12px!important}
.web-about h4{font-size:12px;line-height:16px;margin:16px 0 4px;color:${inkSoft}}
.web-about ul{margin:0;padding:0 0 0 16px}
.web-about li{padding-bottom:4px}
.web-about dl{display:grid;grid-template-columns:max-content 1fr;gap:4px 12px;margin:0}
.web-about dt{color:${inkSoft}}
.web-close{float:right}
@page{margin:15mm}
@media print{html{background:#fff}body{max-width:none;padding:0}.web-find,.web-tools,.web-about,.web-head nav{display:none!important}
.web-head,.web-part{overflow:visible!important;padding:0 0 16px!important;margin:0}
.web-part table{table-layout:auto!important}.web-part col{width:auto!important}.web-part .number{white-space:nowrap}
.web-part :is(h1,h2,h3,caption,figcaption){break-after:avoid}.web-part :is(tr,svg,.paper-card){break-inside:avoid}
.web-board svg{height:auto!important;max-height:none!important}.web-board a.is-found{outline:0}}
`;

/** On a phone: a row of a table is a block of lines, each with the name of its column; letters are larger, and a map fills the window. */
const narrow = ({ inkSoft, inkFaint, laneLine }: Palette): string => `
@media screen and (max-width:640px){
body{padding:8px 8px 48px}
.web-head,.web-part{padding:20px 14px!important}
.web-head nav ul{columns:1;line-height:30px}
.web-part :is(p,li,td,dd,dt,figcaption),.web-about :is(li,dd,dt){font-size:14px!important;line-height:20px!important}
.web-part :is(.paper-score-number,.paper-score-range){font-size:22px!important;line-height:28px!important}
.web-part :is(h3){font-size:15px;line-height:20px}
.web-part :is(table,tbody,tr,td){display:block;width:auto}
.web-part colgroup{display:none}
.web-part thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.web-part tr{padding:8px 0;border-bottom:.75px solid ${laneLine}}
.web-part td{border:0;padding:1px 0;text-align:start;text-align-last:start;padding-inline:0}
.web-part td:not(.strong:not(.number))[data-head]::before{content:attr(data-head) ': ';color:${inkSoft}}
.web-part td.number{display:inline-block;margin-inline-end:12px}
.web-part td:empty{display:none}
.web-part .with-icon{display:inline-flex;vertical-align:top}
.paper-card{display:block}
.paper-score{display:flex;flex-wrap:wrap;gap:0 10px;align-items:baseline;width:auto}
.paper-card dl{grid-template-columns:1fr}
.paper-card dt{padding-top:6px;font-weight:600}
.web-links{padding-left:0;line-height:26px}
.web-board.web-moves svg{height:55vh!important;max-height:none}
.web-tools{position:static;margin-top:8px}
.web-tools button{flex:1;padding:10px 4px;font-size:14px}
.web-find input{font-size:16px;padding:10px 12px;border-color:${inkFaint}}
}
`;
