export * from './drawing.ts';
export { drawElement, type DrawContext } from './drawElement.ts';
export { drawMap, type DrawMapOptions, type MapDrawing } from './drawMap.ts';
export { mapPicture, mapSvg, type Picture, type PictureOptions } from './mapSvg.ts';
export { escapeText, tag, textOf, toHtml, type Child, type Markup } from './markup.ts';
export {
  drawnToMarkup,
  FONT_FAMILY,
  type Outlines,
  primitiveToMarkup,
  short,
  svgMarkup,
  type PaintValue,
} from './svg.ts';
export {
  darkPalette,
  lightPalette,
  paintVariable,
  paletteCss,
  paperPalette,
  type Palette,
} from './tokens.ts';
export { measureText, type Typeface } from './type/measureText.ts';
export { isRightToLeft, withoutRightToLeft } from './type/isRightToLeft.ts';
export { clipText, wrapText, type WrapOptions } from './type/wrapText.ts';
export type { Weight } from './type/widthOf.ts';
export * from './geometry/box.ts';
export { type PlacedLabel } from './geometry/labels.ts';
export { pinsBox, type PinsPlace } from './geometry/pinsBox.ts';
export * from './geometry/sizes.ts';
export {
  heatLevel,
  heatLevels,
  markGravity,
  stepHeat,
  type HeatLevel,
  type StepHeat,
} from './heat/stepHeat.ts';
export { objectivesServed } from './objectivesServed.ts';
export { moneyChart, type MoneyChart } from './charts/moneyChart.ts';
export { tornadoChart, type TornadoChart } from './charts/tornadoChart.ts';
export {
  chartX,
  chartY,
  quadrantChart,
  quadrantCorners,
  quadrantPoints,
  type QuadrantPoint,
} from './charts/quadrantPoints.ts';
export { niceTicks } from './charts/niceTicks.ts';
export { landscapeLine, type LandscapeLine } from './landscape/landscapeLine.ts';
export { landscapeLinks, type LandscapeLink } from './landscape/landscapeLinks.ts';
export { layoutLandscape, type LandscapeSizes } from './landscape/layoutLandscape.ts';
export { mapSketch, type MapSketch } from './landscape/mapSketch.ts';
export { readingOrder, type Reading } from './layout/readingOrder.ts';
export { layoutMap, type LayoutOptions } from './layout/layoutMap.ts';
export { settleNames } from './layout/settleNames.ts';
export { drawStream, type StreamDrawing, type StreamWords } from './stream/drawStream.ts';
export { streamChains } from './stream/streamChains.ts';
export { valueStream, type StreamPart, type StreamRung, type ValueStream } from './stream/valueStream.ts';
export { planeContents } from './planeContents.ts';
export { finishLines, type LineFinish, type LineFinishes } from './routing/finishLines.ts';
export { pointAlong } from './routing/pointAlong.ts';
export { roundedPath } from './routing/roundedPath.ts';
export { routeFlow, type RouteOptions } from './routing/routeFlow.ts';
export { routeMap, type Routes } from './routing/routeMap.ts';
export { straightLine } from './routing/straightLine.ts';
export { type IconName } from './shapes/icons.ts';
export { drawPins, markLooks, pin, stackMarks, type MarkWord, type PinStack } from './shapes/pins.ts';
export { drawFlag } from './shapes/flag.ts';
export { drawSpark } from './shapes/spark.ts';
export { isOpenStep, type StepContext } from './shapes/step.ts';
export {
  fontFaces,
  fontFamily,
  fontFile,
  type FontLookup,
  fontSubsets,
  type FontSubset,
  fontWeights,
  type FontWeight,
  notoScripts,
} from './type/fontFaces.ts';
