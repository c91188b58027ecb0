/** Confidence (0–1) below which a figure is only said roughly: mostly assumed numbers look exact and are not. */
export const ROUGH_BELOW = 0.5;
/** Confidence below which a figure is not said at all, only what to ask next. */
export const UNKNOWN_BELOW = 0.3;
