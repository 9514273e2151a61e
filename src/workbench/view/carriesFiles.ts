/** Whether what is dragged over the page comes from outside of the browser. */
export function carriesFiles(event: DragEvent): boolean {
  return event.dataTransfer?.types.includes('Files') === true;
}
