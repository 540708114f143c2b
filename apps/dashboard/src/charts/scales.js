// The scales of d3 that the charts use, in place of all of them: see next.config.ts.
export { scaleBand, scaleLinear, scalePoint } from "d3-scale";
