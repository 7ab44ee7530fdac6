/** The DOM id of a row's heading, where the focus goes back to when its details close. */
export function headingId(requestId: string): string {
  return `request-${requestId}`;
}
