import type { ReactElement } from 'react';
import { useState } from 'react';
import { Segments } from '../Segments';
import { texts } from '../texts';
import { useStore } from '../useStore';
import type { SeatDesk } from './seatDesk';

/** Milliseconds of a round trip. */
const LATENCIES = [0, 150, 700] as const;

/** What can go wrong in a real Excel, at the flick of a switch. */
export function FaultSwitches({ desk }: { readonly desk: SeatDesk }): ReactElement {
  const { isHeld, isProtected, isSlow, isSilent } = useStore(desk.store);
  const [latency, setLatency] = useState(desk.seat.latency);
  const { exchanges } = texts;
  return (
    <div className="panel-faults" role="group" aria-label={exchanges.faults}>
      <Segments
        label={exchanges.latency}
        values={LATENCIES}
        value={latency}
        say={exchanges.milliseconds}
        onChange={(value) => {
          desk.seat.latency = value;
          setLatency(value);
        }}
      />
      <Switch label={exchanges.editing} isOn={isHeld} onChange={(isOn) => desk.hold(isOn)} />
      <Switch label={exchanges.protected} isOn={isProtected} onChange={(isOn) => desk.protect(isOn)} />
      <Switch
        label={exchanges.slow}
        tip={exchanges.slowTip}
        isOn={isSlow}
        onChange={(isOn) => desk.slowDown(isOn)}
      />
      <Switch
        label={exchanges.silent}
        tip={exchanges.silentTip}
        isOn={isSilent}
        onChange={(isOn) => desk.silence(isOn)}
      />
    </div>
  );
}

interface SwitchProps {
  readonly label: string;
  readonly tip?: string;
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
}

function Switch({ label, tip, isOn, onChange }: SwitchProps): ReactElement {
  return (
    <label className="switch" title={tip}>
      <input
        type="checkbox"
        role="switch"
        checked={isOn}
        onChange={(event) => onChange(event.target.checked)}
      />
      <span>{label}</span>
    </label>
  );
}
