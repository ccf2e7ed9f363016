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
