import { packages } from '../accessPackage.ts';
import type { NewRequest } from '../assignmentRequest.ts';
import { guidOf } from '../guid.ts';
import { hoursBefore } from './dates.ts';

const kinds: readonly NewRequest[] = [
  { state: 'delivered', status: 'Delivered' },
  { state: 'delivered', status: 'FulfilledNotificationTriggered' },
  { state: 'denied', status: 'Denied' },
  { state: 'canceled', status: 'Canceled' },
  { state: 'pendingApproval', status: 'PendingApproval' },
  { state: 'delivered', status: 'Delivered', requestType: 'adminAdd', creator: null },
  { state: 'deliveryFailed', status: 'DeliveryFailed' },
];

/** A long history of one person: every seventh request still waits for approval. */
export function manyRequests(whose: string, count: number, now: number): readonly NewRequest[] {
  return Array.from({ length: count }, (_, n) => {
    // 7 is prime to the number of packages and of kinds: neighbours differ in both.
    const place = (n * 7919) % count;
    const kind = kinds[n % kinds.length];
    const isOpen = kind?.state === 'pendingApproval';
    return {
      ...kind,
      id: guidOf(`${whose} request ${n + 1}`),
      accessPackage: packages[n % packages.length] ?? null,
      createdDateTime: hoursBefore(now, 6 + place * 9),
      completedDateTime: isOpen ? null : hoursBefore(now, 5 + place * 9),
      justification: `Request number ${n + 1}`,
    };
  });
}
