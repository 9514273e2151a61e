import type { ReactElement } from 'react';
import { useId } from 'react';

interface SegmentsProps<Value> {
  readonly label: string;
  readonly values: readonly Value[];
  readonly value: Value;
  readonly say: (value: Value) => string;
  readonly onChange: (value: Value) => void;
}

/** One of a few values, side by side. */
export function Segments<Value extends number>(props: SegmentsProps<Value>): ReactElement {
  const name = useId();
  return (
    <fieldset className="segments">
      <legend>{props.label}</legend>
      <div>
        {props.values.map((value) => (
          <label key={value}>
            <input
              type="radio"
              name={name}
              checked={value === props.value}
              onChange={() => props.onChange(value)}
            />
            <span>{props.say(value)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
