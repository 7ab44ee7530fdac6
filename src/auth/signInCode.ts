import type { ProblemCode } from '../config/problemCode.ts';
import type { SignInProblemCause } from './signInProblem.ts';

/** The code of each way in which a sign-in fails. */
export const signInCodes: Readonly<Record<SignInProblemCause, ProblemCode>> = {
  declined: 'MAR-101',
  consentMissing: 'MAR-102',
  notAssigned: 'MAR-103',
  wrongTenant: 'MAR-104',
  guest: 'MAR-105',
  personalAccount: 'MAR-106',
  blockedByPolicy: 'MAR-107',
  proofMissing: 'MAR-115',
  clockOff: 'MAR-116',
  throttled: 'MAR-108',
  unreachable: 'MAR-109',
  storageBlocked: 'MAR-110',
  interrupted: 'MAR-111',
  other: 'MAR-113',
  notRegistered: 'MAR-114',
  consentAnswered: 'MAR-117',
};
