import type { ICellCustomRender, ICellRenderContext } from '@univerjs/core';

/** Pixels of the square that holds the arrow, in the lower right corner of its cell. */
const SIZE = 17;

/** An arrow to press, drawn in the corner of a cell. @param isOn the filter of that column hides rows */
export function drawArrow(isOn: boolean, onPress: (row: number, column: number) => void): ICellCustomRender {
  return {
    zIndex: 20,
    drawWith: (context, info) => {
      const { x, y } = cornerOf(info);
      context.save();
      context.fillStyle = isOn ? '#dff0e4' : '#ffffff';
      context.strokeStyle = isOn ? '#107c41' : '#8a8a8a';
      context.fillRect(x, y, SIZE, SIZE);
      context.strokeRect(x + 0.5, y + 0.5, SIZE - 1, SIZE - 1);
      context.fillStyle = isOn ? '#107c41' : '#444444';
      context.beginPath();
      if (isOn) funnel(context, x, y);
      else triangle(context, x, y);
      context.fill();
      context.restore();
    },
    isHit: ({ x, y }, info) => {
      const corner = cornerOf(info);
      return x >= corner.x && x <= corner.x + SIZE && y >= corner.y && y <= corner.y + SIZE;
    },
    onPointerDown: ({ row, col }) => whenReleased(() => onPress(row, col)),
  };
}

/** Until the pointer is up, and at that very moment, the library gives the keyboard to the cells. */
function whenReleased(act: () => void): void {
  window.addEventListener('pointerup', () => setTimeout(act), { once: true, capture: true });
}

function cornerOf({ primaryWithCoord }: ICellRenderContext): { readonly x: number; readonly y: number } {
  const { startX, endX, startY, endY } = primaryWithCoord.isMergedMainCell
    ? primaryWithCoord.mergeInfo
    : primaryWithCoord;
  return { x: Math.max(startX, endX - SIZE - 2), y: Math.max(startY, endY - SIZE - 1) };
}

function triangle(context: CanvasRenderingContext2D, x: number, y: number): void {
  context.moveTo(x + 4.5, y + 6.5);
  context.lineTo(x + 12.5, y + 6.5);
  context.lineTo(x + 8.5, y + 11);
  context.closePath();
}

function funnel(context: CanvasRenderingContext2D, x: number, y: number): void {
  context.moveTo(x + 3.5, y + 4);
  context.lineTo(x + 13.5, y + 4);
  context.lineTo(x + 9.7, y + 8.5);
  context.lineTo(x + 9.7, y + 13);
  context.lineTo(x + 7.3, y + 13);
  context.lineTo(x + 7.3, y + 8.5);
  context.closePath();
}
