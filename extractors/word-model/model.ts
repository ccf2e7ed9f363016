/**
 * A word processor's document as a tree, in mammoth's names: mammoth makes it of DOCX, our own readers of other formats.
 */
export type ModelNode =
  | { readonly type: 'paragraph'; readonly children: readonly ModelNode[] }
  | ({ readonly type: 'run'; readonly children: readonly ModelNode[] } & ModelRun)
  | { readonly type: 'hyperlink'; readonly children: readonly ModelNode[] }
  | { readonly type: 'text'; readonly value: string }
  | { readonly type: 'tab' }
  | { readonly type: 'break'; readonly breakType: 'line' | 'page' | 'column' }
  | { readonly type: 'noteReference'; readonly noteType: 'footnote' | 'endnote'; readonly noteId: string }
  | { readonly type: 'bookmarkStart'; readonly name: string }
  | { readonly type: 'table'; readonly children: readonly ModelNode[] }
  | { readonly type: 'tableRow'; readonly children: readonly ModelNode[] }
  | {
      readonly type: 'tableCell';
      readonly children: readonly ModelNode[];
      readonly colSpan: number;
      readonly rowSpan: number;
    };

export interface ModelRun {
  readonly isBold: boolean;
  readonly isItalic: boolean;
  readonly font: string | null;
  readonly fontSize: number | null;
  readonly verticalAlignment: 'baseline' | 'superscript' | 'subscript';
}

export interface ModelDocument {
  readonly children: readonly ModelNode[];
  readonly notes: {
    resolve(reference: { noteType: string; noteId: string }): { readonly body: readonly ModelNode[] } | undefined;
  };
}
