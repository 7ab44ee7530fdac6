/** The chunk of the help, which is loaded when somebody asks for it. */
export { AgentPage } from './AgentPage.tsx';
export { HelpPanel } from './HelpPanel.tsx';
export { ShareMark } from './ShareMark.tsx';
export { SupportTools } from './SupportTools.tsx';
