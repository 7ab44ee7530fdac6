/** What may stand in braces in `helpdesk.ticketUrl`: the short reference, the id, the code, and the whole text for support. */
export const ticketPlaceholders = ['reference', 'requestId', 'code', 'text'] as const;
