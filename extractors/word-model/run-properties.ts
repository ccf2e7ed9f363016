import type { ModelNode } from './model.js';

/** Properties of a run that matter here, after inheritance; `undefined` = nobody says. */
export interface RunProperties {
  readonly bold?: boolean | undefined;
  readonly italic?: boolean | undefined;
  readonly caps?: boolean | undefined;
  readonly hidden?: boolean | undefined;
  /** Half-points, as stored. */
  readonly size?: string | undefined;
  readonly font?: string | undefined;
  readonly vertical?: string | undefined;
}

/** A run of the document model with these properties. */
export function runNode(children: readonly ModelNode[], properties: RunProperties): ModelNode {
  return {
    type: 'run',
    children,
    isBold: properties.bold ?? false,
    isItalic: properties.italic ?? false,
    font: properties.font ?? null,
    fontSize: properties.size ? Number(properties.size) / 2 : null,
    verticalAlignment: properties.vertical === 'superscript' ? 'superscript' : 'baseline',
  };
}
