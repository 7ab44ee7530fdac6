import { onDemand } from '../../ui/onDemand.tsx';

/** The help and what belongs to it, in a chunk that is loaded when somebody asks for it. */
const help = onDemand(() => import('../../helpdesk/help.ts'));

export const HelpPanel = help.part((module) => module.HelpPanel);
export const AgentPage = help.part((module) => module.AgentPage);
export const ShareMark = help.part((module) => module.ShareMark);
export const SupportTools = help.part((module) => module.SupportTools);
