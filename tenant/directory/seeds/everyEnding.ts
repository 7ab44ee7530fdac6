import type { NewRequest } from '../assignmentRequest.ts';
import { guidOf } from '../guid.ts';
import { freya, ingrid } from '../person.ts';
import { daysBefore, hoursBefore } from './dates.ts';
import { afterDuration, until } from './schedules.ts';

/**
 * Ingrid's requests: whatever can be asked for, in each way in which it can end, for her, by somebody else and for
 * somebody else; and rows with less in them, or with other shapes, than one would expect. What she may cancel: "Crisis
 * team mailbox" (to remove it), "Travel booking – assistants" (asked for by Freya Lund), and twice "Marketing asset
 * library".
 */
export function ingridsRequests(now: number): readonly NewRequest[] {
  const ended = (days: number) => ({
    createdDateTime: daysBefore(now, days + 1),
    completedDateTime: daysBefore(now, days),
  });
  const made: readonly NewRequest[] = [
    { accessPackage: 'Figma: product design', ...delivered, requestType: 'userRemove', ...ended(3) },
    { accessPackage: 'Legal hold archive', ...failed, requestType: 'adminRemove', creator: null, ...ended(4) },
    { accessPackage: 'SAP S/4HANA purchasing', ...cancelled, requestType: 'userRemove', ...ended(5) },
    { accessPackage: 'VPN for contractors', ...denied, requestType: 'approverRemove', creator: null, ...ended(6) },
    { accessPackage: 'Salesforce: Sales EMEA', ...delivered, requestType: 'systemRemove', creator: null, ...ended(7) },
    { accessPackage: 'Crisis team mailbox', requestType: 'userRemove', createdDateTime: hoursBefore(now, 3) },
    {
      accessPackage: 'Customer data lake – pseudonymised',
      ...{ state: 'denied', status: 'Expired' },
      ...ended(14),
    },
    {
      accessPackage: 'Project Lighthouse workspace',
      ...delivered,
      ...ended(60),
      schedule: until(daysBefore(now, 10)),
    },
    { accessPackage: 'Azure subscription: sandbox', ...delivered, ...ended(40), schedule: afterDuration('P14D') },
    { accessPackage: 'GitHub Enterprise – engineering', ...delivered, ...ended(20) },
    { accessPackage: 'Building access – Oslo lab', ...delivered, requestType: 'userExtend', ...ended(8) },
    {
      accessPackage: 'Jira and Confluence – partners',
      ...{ state: 'delivering', status: 'Delivering' },
      createdDateTime: daysBefore(now, 3),
    },
    {
      accessPackage: 'Travel booking – assistants',
      requestType: 'onBehalfAdd',
      creator: freya,
      createdDateTime: hoursBefore(now, 8),
    },
    { accessPackage: 'HR self-service – managers', ...delivered, target: freya, ...ended(9) },
    {
      accessPackage: 'Power BI – executive dashboards',
      ...delivered,
      requestType: 'userRemove',
      target: freya,
      ...ended(11),
    },
    {
      // A choice without words for people, dates that are none, and a member that came later.
      accessPackage: 'Warehouse handhelds – Rotterdam',
      ...{ state: 'submitted', status: 'Accepted' },
      createdDateTime: '0001-01-01T00:00:00Z',
      completedDateTime: '1970-01-01T00:00:00Z',
      requestType: 'unknownFutureValue',
      answers: [
        {
          '@odata.type': '#microsoft.graph.accessPackageAnswerChoice',
          value: 'cc-4410',
          answeredQuestion: { text: { defaultText: 'Which cost centre pays?', localizedTexts: [] } },
        },
      ],
    },
    { accessPackage: 'Marketing asset library', createdDateTime: hoursBefore(now, 30) },
    { accessPackage: 'Marketing asset library', createdDateTime: hoursBefore(now, 31) },
  ];
  return made.map((request, n) => ({ id: guidOf(`${ingrid.id} request ${n + 1}`), ...request }));
}

const delivered = { state: 'delivered', status: 'Delivered' };
const failed = { state: 'deliveryFailed', status: 'DeliveryFailed' };
const cancelled = { state: 'canceled', status: 'Canceled' };
const denied = { state: 'denied', status: 'Denied' };
