import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { ProblemCode } from '../config/problemCode.ts';

/** What there is to know about a problem code: what has happened, and what each of the people involved does. */
export interface Article {
  readonly title: MessageDescriptor;
  readonly happened: MessageDescriptor;
  readonly caller: MessageDescriptor;
  readonly agent: MessageDescriptor;
  /** Where only an administrator of the organisation can mend it. */
  readonly administrator?: MessageDescriptor;
}

/** The article of every code. */
export const articles: Readonly<Record<ProblemCode, Article>> = {
  'MAR-101': {
    title: msg`The sign-in was not finished`,
    happened: msg`The person left Microsoft’s sign-in page, or did not agree to what the app asks for.`,
    caller: msg`Sign in again, and accept what the app asks for.`,
    agent: msg`Say that nothing has happened, and that the app can only read and cancel the caller’s own requests.`,
  },
  'MAR-102': {
    title: msg`The organisation has not allowed the app yet`,
    happened: msg`The organisation does not let its people agree to apps by themselves, and no administrator has agreed to this one.`,
    caller: msg`Wait until an administrator has agreed. Signing in again before that does not help.`,
    agent: msg`Pass the code and the correlation id on to an administrator.`,
    administrator: msg`Grant consent to the app’s delegated permission for Microsoft Graph, in Microsoft Entra under Enterprise applications.`,
  },
  'MAR-103': {
    title: msg`The account is not assigned to the app`,
    happened: msg`The organisation lets only assigned people use the app, and this account is not one of them.`,
    caller: msg`Ask to be added, and sign in again after that.`,
    agent: msg`Pass the caller’s wish on to whoever assigns people to the app.`,
    administrator: msg`Add the person or a group to the app under “Users and groups”, or turn “Assignment required” off.`,
  },
  'MAR-104': {
    title: msg`The account belongs to another organisation`,
    happened: msg`The person signed in with an account that the app’s organisation does not know.`,
    caller: msg`Sign in with your account in this organisation. If you are not asked which account to use, open the page in a private window.`,
    agent: msg`Ask which address the account has, and check that the caller opened your organisation’s link.`,
  },
  'MAR-105': {
    title: msg`A guest account is not known here`,
    happened: msg`The account comes from another organisation, and has not been invited into this one or has been removed.`,
    caller: msg`Ask the person who invited you to invite you again, or sign in with your account in this organisation.`,
    agent: msg`Find out in which organisation the request was made: it can be cancelled only there.`,
    administrator: msg`Invite the guest again, and let them accept the invitation first.`,
  },
  'MAR-106': {
    title: msg`A personal account cannot be used`,
    happened: msg`The person signed in with a personal Microsoft account. Access packages exist only for work and school accounts.`,
    caller: msg`Sign in with your work or school account. A private window helps if the personal one is taken by itself.`,
    agent: msg`Ask for the address: an account that ends in outlook.com or a private address is a personal one.`,
  },
  'MAR-107': {
    title: msg`A rule of the organisation blocks the sign-in`,
    happened: msg`Conditional Access does not allow signing in from this device, place or browser.`,
    caller: msg`Use your work device, or the network of your organisation.`,
    agent: msg`Ask from which device and place the caller signs in. Pass the correlation id on if both are as they should be.`,
    administrator: msg`Look the correlation id up in the sign-in logs: the tab “Conditional Access” names the policy.`,
  },
  'MAR-108': {
    title: msg`Too many sign-ins`,
    happened: msg`Microsoft Entra holds further sign-ins back for some minutes.`,
    caller: msg`Wait five minutes, then sign in once.`,
    agent: msg`Let the caller close other tabs of the app, and wait with them or call back.`,
  },
  'MAR-109': {
    title: msg`The sign-in service cannot be reached`,
    happened: msg`Microsoft’s sign-in service gave no answer.`,
    caller: msg`Check your connection, then sign in again.`,
    agent: msg`Ask whether another page of Microsoft opens. If not, it is the network; if so, look at Microsoft’s service status.`,
  },
  'MAR-110': {
    title: msg`The browser stores nothing`,
    happened: msg`The browser forbids this page to store anything, or its storage for the page is full, so it cannot keep a sign-in.`,
    caller: msg`Allow cookies and site data for this page. If they are allowed, delete the site data that it has, or open it in another browser.`,
    agent: msg`Ask whether the page was opened inside another app, such as a chat. Let the caller open it in the browser itself.`,
  },
  'MAR-111': {
    title: msg`A sign-in was interrupted`,
    happened: msg`An earlier sign-in was not finished, or its answer came too late.`,
    caller: msg`Sign in again.`,
    agent: msg`If it happens again, let the caller close all tabs of the app and open the link anew.`,
  },
  'MAR-112': {
    title: msg`Signing in leads back to where it began`,
    happened: msg`Microsoft sent the person back twice without signing them in.`,
    caller: msg`Open the link in a private window, and sign in there.`,
    agent: msg`If the private window helps, other accounts were in the way: sign out of them in the usual window.`,
    administrator: msg`Check that the app is registered as a single-page application, with the address of this page as its redirect URI.`,
  },
  'MAR-113': {
    title: msg`Microsoft did not sign the person in`,
    happened: msg`Microsoft Entra refused for a reason that this app has no words for. Its own code stands beside this one.`,
    caller: msg`Try again once. If it stays so, read both codes aloud.`,
    agent: msg`Look Microsoft’s code up at login.microsoftonline.com/error, and pass it on with the correlation id.`,
  },
  'MAR-114': {
    title: msg`The organisation does not know the app`,
    happened: msg`The app is not registered in the organisation that its configuration names.`,
    caller: msg`Check that the link is the one of your own organisation.`,
    agent: msg`If the link is right, pass the code on to whoever set the app up.`,
    administrator: msg`Check clientId and tenantId in config.json against the app registration.`,
  },
  'MAR-115': {
    title: msg`One more proof is needed`,
    happened: msg`The organisation asks for one more proof of who the person is, such as a code from their phone.`,
    caller: msg`Sign in again, and finish what Microsoft asks for.`,
    agent: msg`If the caller has no device for the proof any more, it has to be set up anew by an administrator.`,
    administrator: msg`Let the person register a method of authentication again.`,
  },
  'MAR-116': {
    title: msg`The clock of the device is wrong`,
    happened: msg`The clock differs from Microsoft’s by more than five minutes, so a sign-in does not hold.`,
    caller: msg`Let the device set date, time and time zone by itself. Then load the page again.`,
    agent: msg`Ask what time the device shows, and compare.`,
  },
  'MAR-117': {
    title: msg`Nobody agreed to the app`,
    happened: msg`Somebody came back from the page on which an administrator agrees to the app for the whole organisation. The address said that nobody agreed.`,
    caller: msg`Sign in. If that does not work, read both codes aloud.`,
    agent: msg`Pass the codes on to an administrator.`,
    administrator: msg`Open the consent page again, with an account that may agree for the organisation.`,
  },
  'MAR-201': {
    title: msg`The session has ended`,
    happened: msg`The sign-in has run out, or the organisation wants the person to prove again who they are.`,
    caller: msg`Press “Sign in again”. What you see comes back; a cancel that was not sent has to be pressed again.`,
    agent: msg`After the sign-in let the caller read out what the request says, before anything is pressed again.`,
  },
  'MAR-202': {
    title: msg`Not allowed`,
    happened: msg`Microsoft Graph says that this account or this app may not do that.`,
    caller: msg`Nothing has changed. Read the reference and the code aloud.`,
    agent: msg`Pass the text of “Copy for support” on to an administrator.`,
    administrator: msg`Check that consent was granted to the permission that config.json names, and that the person may use entitlement management.`,
  },
  'MAR-203': {
    title: msg`Microsoft is too busy`,
    happened: msg`Microsoft Graph takes no more calls for a while. The app waits as long as it is told to.`,
    caller: msg`Wait until the time that the page names, then try again.`,
    agent: msg`Nothing was cancelled if the request does not say so. Wait with the caller, or call back.`,
  },
  'MAR-204': {
    title: msg`The device is offline`,
    happened: msg`There is no network, so nothing was sent, and nothing will be sent later by itself.`,
    caller: msg`Connect again, then press the button again.`,
    agent: msg`Let the caller open any other page to check the connection first.`,
  },
  'MAR-205': {
    title: msg`Microsoft cannot be reached`,
    happened: msg`The call was not answered: the connection, a firewall or Microsoft itself is in the way.`,
    caller: msg`Check your connection, then try again.`,
    agent: msg`Ask whether the caller is on a company network or VPN, and let them try without it.`,
    administrator: msg`Allow the hosts of Microsoft Graph and of Microsoft’s sign-in service in proxies and firewalls.`,
  },
  'MAR-206': {
    title: msg`Microsoft did not answer in time`,
    happened: msg`Microsoft Graph has a problem, or was too slow to answer.`,
    caller: msg`Try again in a minute.`,
    agent: msg`Look at Microsoft’s service status if it stays so for more than a few minutes.`,
  },
  'MAR-207': {
    title: msg`Microsoft refused the call`,
    happened: msg`Microsoft Graph refused to read the list for a reason that this app has no words for.`,
    caller: msg`Try again. If it stays so, read the numbers below the message aloud.`,
    agent: msg`Pass the numbers on to an administrator.`,
    administrator: msg`Open a support request with Microsoft, with the request-id and the time.`,
  },
  'MAR-208': {
    title: msg`An answer that cannot be read`,
    happened: msg`Microsoft Graph sent something that this app does not understand. What it could read is shown.`,
    caller: msg`Refresh the list. A request that is missing can be seen in My Access.`,
    agent: msg`Do not say that a request is not there: the list is incomplete.`,
    administrator: msg`Update the app: Microsoft may have changed the form of its answers.`,
  },
  'MAR-301': {
    title: msg`Too late to cancel`,
    happened: msg`The request was approved, carried out or denied, or nobody decided in time, before the cancellation arrived.`,
    caller: msg`Open the details: they say what became of the request, and what you can do now.`,
    agent: msg`Read the details together, and go on from there.`,
  },
  'MAR-302': {
    title: msg`The cancel was refused`,
    happened: msg`Microsoft Entra refused the cancel, and still lists the request as before.`,
    caller: msg`Refresh the list in a minute. If the request is still waiting, cancel it once more.`,
    agent: msg`If it is refused again, pass the text of “Copy for support” on.`,
    administrator: msg`Cancel the request in the Microsoft Entra admin center under Identity Governance, or ask Microsoft with the request-id.`,
  },
  'MAR-303': {
    title: msg`Not known whether it was cancelled`,
    happened: msg`The answer to the cancel was lost, and the list could not be read to find out.`,
    caller: msg`Press “Check again”. Do not make a new request before you know.`,
    agent: msg`Say neither “cancelled” nor “not cancelled”. Wait for “Check again”, or look together in some minutes.`,
  },
  'MAR-304': {
    title: msg`Not cancelled, still waiting`,
    happened: msg`The answer to the cancel was lost, and the list still shows the request as waiting.`,
    caller: msg`Cancel the request again.`,
    agent: msg`Let the caller press “Cancel request” once more, and wait for “Cancelled”.`,
  },
  'MAR-305': {
    title: msg`The request has changed meanwhile`,
    happened: msg`While the question was open, the request changed, so nothing was sent.`,
    caller: msg`Open the details: they say why it cannot be cancelled, and what you can do instead.`,
    agent: msg`Read the state together, and go on from there.`,
  },
  'MAR-401': {
    title: msg`The app is not set up correctly`,
    happened: msg`A value in config.json is wrong. The page names it.`,
    caller: msg`Nothing you can do. Read aloud what the page says.`,
    agent: msg`Pass the text of the page on to whoever set the app up.`,
    administrator: msg`Correct the key that the page names in config.json.`,
  },
  'MAR-402': {
    title: msg`The configuration is missing`,
    happened: msg`The file config.json could not be loaded, or is not JSON.`,
    caller: msg`Check your connection, and load the page again.`,
    agent: msg`If other pages open for the caller, pass it on to whoever set the app up.`,
    administrator: msg`Put config.json beside index.html, and let the server answer 404 for what does not exist.`,
  },
  'MAR-403': {
    title: msg`A mistake in this app`,
    happened: msg`The app itself has failed. A cancel that was sent is not lost.`,
    caller: msg`Load the page again, and look what your request says now.`,
    agent: msg`Write down what the caller pressed last, and pass it on.`,
  },
  'MAR-404': {
    title: msg`The request is not in the list`,
    happened: msg`The link leads to a request of another account or organisation, or to one that is too old.`,
    caller: msg`Close the details, and look for the request in the view “All”.`,
    agent: msg`Ask with which account the request was made.`,
  },
  'MAR-405': {
    title: msg`A part of the page is missing`,
    happened: msg`A part of the app could not be loaded: the connection broke, or the app was renewed meanwhile.`,
    caller: msg`Press “Try again”, or load the page again.`,
    agent: msg`If it stays so, let the caller close the tab and open the link anew.`,
  },
  'MAR-406': {
    title: msg`The page was opened without https`,
    happened: msg`The address begins with http://. Browsers let nobody sign in on such a page.`,
    caller: msg`Open the address that the page names, which begins with https://.`,
    agent: msg`Send the caller the right link. If it does not open, pass it on to whoever set the app up.`,
    administrator: msg`Serve the app by https, and redirect every address that begins with http:// there.`,
  },
  'MAR-407': {
    title: msg`Another application uses the same host name`,
    happened: msg`It could read what this page reads, so the page signs nobody in.`,
    caller: msg`Nothing you can do. Read aloud what the page says.`,
    agent: msg`Pass the text of the page on to whoever set the app up.`,
    administrator: msg`Give the app a host name of its own. Where the other one is gone, clear the site data of the address in the browser.`,
  },
};
