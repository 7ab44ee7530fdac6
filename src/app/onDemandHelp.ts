import { onDemand } from '../ui/onDemand.tsx';

/** The help and what belongs to it, in a chunk that is loaded when somebody asks for it. */
const help = () => import('../helpdesk/help.ts');

export const HelpPanel = onDemand(async () => (await help()).HelpPanel);
export const AgentPage = onDemand(async () => (await help()).AgentPage);
export const ShareMark = onDemand(async () => (await help()).ShareMark);
export const SupportTools = onDemand(async () => (await help()).SupportTools);
