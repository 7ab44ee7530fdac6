/** What nobody needs who needs no help: one chunk. */
export { AgentPage } from './AgentPage.tsx';
export { HelpPanel } from './HelpPanel.tsx';
export { ShareMark } from './ShareMark.tsx';
export { SupportTools } from './SupportTools.tsx';
