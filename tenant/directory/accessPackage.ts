import { guidOf } from './guid.ts';

/** An access package as `$expand=accessPackage` shows it. */
export interface AccessPackage {
  readonly id: string;
  readonly displayName: string;
  readonly description: string;
  readonly createdDateTime?: string;
  readonly isHidden?: boolean;
}

/** A package whose id follows from its name. */
export function accessPackage(displayName: string, description: string): AccessPackage {
  return { id: guidOf(`package ${displayName}`), displayName, description };
}

/** What the company's people can ask for. */
export const packages: readonly AccessPackage[] = [
  accessPackage('Finance reporting – read', 'Monthly closing reports and the cost centre dashboards. Read only.'),
  accessPackage('Salesforce: Sales EMEA', 'Accounts, opportunities and forecasts of the EMEA sales region.'),
  accessPackage('SAP S/4HANA purchasing', 'Create and release purchase orders up to 25,000 EUR.'),
  accessPackage('Warehouse handhelds – Rotterdam', 'Sign-in to the handheld scanners of the Rotterdam warehouse.'),
  accessPackage('Project Lighthouse workspace', 'Team, SharePoint site and planner of project Lighthouse.'),
  accessPackage('Power BI – executive dashboards', 'Dashboards of the executive board. Holds unpublished figures.'),
  accessPackage('VPN for contractors', 'Remote access for people who are not on the payroll.'),
  accessPackage('GitHub Enterprise – engineering', 'Repositories and build runners of the engineering department.'),
  accessPackage('Azure subscription: sandbox', 'Contributor on the sandbox subscription, 500 EUR a month.'),
  accessPackage('Customer data lake – pseudonymised', 'Tables without names or addresses, for analysts.'),
  accessPackage('ServiceNow: change management', 'Propose and approve changes to production systems.'),
  accessPackage('HR self-service – managers', 'Leave, sickness and salary bands of your own team.'),
  accessPackage('Legal hold archive', 'Documents under legal hold. Every access is recorded.'),
  accessPackage('Marketing asset library', 'Pictures, films and templates of the brand.'),
  accessPackage('Figma: product design', 'Editor seat in the product design organisation.'),
  accessPackage('Building access – Oslo lab', 'Doors of the Oslo laboratory, weekdays from 6 to 22.'),
  accessPackage('Jira and Confluence – partners', 'Shared boards and pages with partner companies.'),
  accessPackage('Production database – read replica', 'Queries on the read replica, never on the primary.'),
  accessPackage('Travel booking – assistants', 'Book and rebook travel for the people you assist.'),
  accessPackage('Crisis team mailbox', 'Read and answer mail to the crisis team.'),
];

/** Throws where there is no such package: a seed or a test has a typing mistake. */
export function packageNamed(displayName: string): AccessPackage {
  const found = packages.find((candidate) => candidate.displayName === displayName);
  if (!found) throw new Error(`No access package is called "${displayName}".`);
  return found;
}
