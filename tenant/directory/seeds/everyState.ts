import type { NewRequest } from '../assignmentRequest.ts';
import { guidOf } from '../guid.ts';
import { ada, freya } from '../person.ts';
import { costCentreAnswers, severalAnswers } from './answers.ts';
import { daysBefore, hoursBefore } from './dates.ts';
import { afterDuration, noExpiration, notSpecified, startingLater, until } from './schedules.ts';

/**
 * Ada's requests: every state, status and request type of the contract, and values that nobody has heard of.
 *
 * She may cancel these, each the only one with its package: "Finance reporting – read" (pending approval),
 * "Salesforce: Sales EMEA" (just submitted), "SAP S/4HANA purchasing" (escalated), "Warehouse handhelds – Rotterdam"
 * (scheduled), "Project Lighthouse workspace" (no status: the state decides), "VPN for contractors" (unknown status: the
 * state decides) and, asked for Freya Lund, "Power BI – executive dashboards". Graph would also take back the pending
 * "Marketing asset library", which an administrator began; the app does not offer that.
 */
export function adasRequests(now: number): readonly NewRequest[] {
  const made: readonly NewRequest[] = [
    {
      accessPackage: 'GitHub Enterprise – engineering',
      ...{ state: 'delivered', status: 'Delivered' },
      createdDateTime: daysBefore(now, 212),
      completedDateTime: daysBefore(now, 211),
      justification: 'I start in the platform team on Monday.',
      schedule: noExpiration(daysBefore(now, 212)),
    },
    {
      accessPackage: 'Finance reporting – read',
      ...{ state: 'pendingApproval', status: 'PendingApproval' },
      createdDateTime: hoursBefore(now, 26),
      justification: 'Quarter-end closing: I check the cost centres of our department.',
      answers: costCentreAnswers,
      schedule: afterDuration('P90D'),
    },
    {
      accessPackage: 'Salesforce: Sales EMEA',
      ...{ state: 'submitted', status: 'Accepted' },
      createdDateTime: hoursBefore(now, 0.2),
      justification: 'Covering for a colleague on parental leave.',
      schedule: until(daysBefore(now, -120)),
    },
    {
      accessPackage: 'SAP S/4HANA purchasing',
      ...{ state: 'pendingApproval', status: 'PendingApprovalEscalated' },
      createdDateTime: daysBefore(now, 9),
      justification: null,
      answers: severalAnswers,
      schedule: notSpecified,
    },
    {
      accessPackage: 'Warehouse handhelds – Rotterdam',
      requestType: 'userExtend',
      ...{ state: 'scheduled', status: 'PendingNotBefore' },
      createdDateTime: daysBefore(now, 3),
      justification: 'Stocktaking in the first two weeks of next month.',
      schedule: startingLater(daysBefore(now, -12)),
    },
    {
      accessPackage: 'Project Lighthouse workspace',
      requestType: 'userUpdate',
      ...{ state: 'pendingApproval', status: undefined },
      createdDateTime: daysBefore(now, 1.5),
      justification: 'My role in the project changed from reader to editor.',
    },
    {
      accessPackage: 'VPN for contractors',
      ...{ state: 'pendingApproval', status: 'PendingExternalCheck' },
      createdDateTime: daysBefore(now, 2),
      justification: 'Remote work from the customer site.',
    },
    {
      accessPackage: 'Power BI – executive dashboards',
      requestType: 'onBehalfAdd',
      target: freya,
      ...{ state: 'pendingApproval', status: 'PendingApproval' },
      createdDateTime: hoursBefore(now, 5),
      justification: 'Freya takes over the monthly board report.',
      schedule: noExpiration(null),
    },
    {
      accessPackage: 'Travel booking – assistants',
      requestType: 'onBehalfAdd',
      target: freya,
      ...{ state: 'delivered', status: 'FulfilledNotificationTriggered' },
      createdDateTime: daysBefore(now, 40),
      completedDateTime: daysBefore(now, 39.5),
    },
    {
      accessPackage: 'Azure subscription: sandbox',
      ...{ state: 'delivering', status: 'Delivering' },
      createdDateTime: daysBefore(now, 6),
      justification: 'Trying out the new message queue.',
      schedule: afterDuration('PT8H'),
    },
    {
      accessPackage: 'Customer data lake – pseudonymised',
      ...{ state: 'denied', status: 'Denied' },
      createdDateTime: daysBefore(now, 20),
      completedDateTime: daysBefore(now, 18),
      justification: 'Churn analysis.',
    },
    {
      accessPackage: 'ServiceNow: change management',
      ...{ state: 'canceled', status: 'Canceled' },
      createdDateTime: daysBefore(now, 33),
      completedDateTime: daysBefore(now, 33),
      justification: 'Asked for by mistake.',
    },
    {
      accessPackage: 'HR self-service – managers',
      requestType: 'adminAdd',
      creator: null,
      ...{ state: 'deliveryFailed', status: 'DeliveryFailed' },
      createdDateTime: daysBefore(now, 61),
      completedDateTime: daysBefore(now, 61),
    },
    {
      accessPackage: 'Building access – Oslo lab',
      requestType: 'adminUpdate',
      creator: null,
      ...{ state: 'partiallyDelivered', status: 'PartiallyDelivered' },
      createdDateTime: daysBefore(now, 75),
      completedDateTime: daysBefore(now, 74),
      schedule: until(daysBefore(now, -290)),
    },
    {
      accessPackage: 'Marketing asset library',
      requestType: 'adminAdd',
      creator: null,
      ...{ state: 'pendingApproval', status: 'PendingApproval' },
      createdDateTime: daysBefore(now, 4),
    },
    {
      accessPackage: 'Legal hold archive',
      requestType: 'approverRemove',
      creator: null,
      ...{ state: 'delivered', status: 'Fulfilled' },
      createdDateTime: daysBefore(now, 130),
      completedDateTime: daysBefore(now, 130),
    },
    {
      accessPackage: 'Figma: product design',
      requestType: 'userRemove',
      ...{ state: 'delivered', status: 'Fulfilled' },
      createdDateTime: daysBefore(now, 95),
      completedDateTime: daysBefore(now, 95),
      justification: 'I no longer work on the design system.',
    },
    {
      accessPackage: 'Production database – read replica',
      requestType: 'adminRemove',
      creator: null,
      ...{ state: 'delivered', status: 'Delivered' },
      createdDateTime: daysBefore(now, 150),
      // One of Microsoft's samples has the text "null" for a date.
      completedDateTime: 'null',
    },
    {
      accessPackage: 'Jira and Confluence – partners',
      requestType: 'systemAdd',
      creator: null,
      ...{ state: 'delivered', status: 'Delivered' },
      createdDateTime: daysBefore(now, 300),
      completedDateTime: daysBefore(now, 300),
    },
    {
      accessPackage: 'Crisis team mailbox',
      requestType: 'systemUpdate',
      creator: null,
      ...{ state: 'awaitingVerification', status: 'AwaitingVerification' },
      // As in the answer to a create call.
      createdDateTime: null,
    },
    {
      // The package has been deleted since.
      accessPackage: null,
      requestType: 'systemRemove',
      creator: null,
      ...{ state: 'delivered', status: 'Fulfilled' },
      createdDateTime: daysBefore(now, 400),
      completedDateTime: daysBefore(now, 399),
    },
    {
      accessPackage: 'Crisis team mailbox',
      requestType: 'delegateAdd',
      ...{ state: 'canceled', status: null },
      createdDateTime: daysBefore(now, 210),
      completedDateTime: daysBefore(now, 209),
    },
  ];
  return made.map((request, n) => ({ id: guidOf(`${ada.id} request ${n + 1}`), ...request }));
}
