import { xmlNode, type XmlNode } from '../xml/xmlNode.ts';
import { namespaces, type Prefix } from './names.ts';

export type Attributes = { readonly [local: string]: string | null | undefined };

/** An element of BPMN, its diagrams or our own namespace. */
export const element = (
  prefix: Prefix,
  local: string,
  attributes: Attributes = {},
  children: readonly (XmlNode | string)[] = [],
): XmlNode => xmlNode({ uri: namespaces[prefix], prefix, local }, attributes, children);
