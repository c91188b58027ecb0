declare module 'bpmn-js/lib/Modeler' {
  /** The part of the modeler that the bench uses. */
  export default class Modeler {
    constructor(options: { readonly container: string });
    importXML(xml: string): Promise<unknown>;
    get(service: string): unknown;
  }
}
