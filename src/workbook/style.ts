/** Colours are `RRGGBB`, upper case. What is absent is left as it stands. */
export interface Style {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly strike?: boolean;
  /** In points. */
  readonly size?: number;
  readonly color?: string;
  readonly fill?: string;
  readonly wrap?: boolean;
  readonly horizontal?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'center' | 'bottom';
  /** Steps of indentation. */
  readonly indent?: number;
  /** Each side of every cell of the area. */
  readonly border?: Border;
  /** Invariant format code; `@` makes what is typed text. */
  readonly numberFormat?: string;
}

export interface Border {
  readonly top?: BorderSide;
  readonly right?: BorderSide;
  readonly bottom?: BorderSide;
  readonly left?: BorderSide;
}

export interface BorderSide {
  readonly line: 'hair' | 'thin' | 'medium';
  readonly color: string;
}

/** A conditional format can change no size, alignment nor medium border. */
export type HighlightStyle = Pick<Style, 'bold' | 'italic' | 'strike' | 'color' | 'fill' | 'border'>;
