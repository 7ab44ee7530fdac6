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
    title: msg`Sign-in was not finished`,
    happened: msg`The person left Microsoft’s sign-in page, or did not accept the permissions that the app asks for.`,
    caller: msg`Sign in again, and accept the permissions that the app asks for.`,
    agent: msg`Tell the caller that nothing has changed. Explain that the app can only read and cancel the caller’s own requests.`,
  },
  'MAR-102': {
    title: msg`The organisation has not allowed the app yet`,
    happened: msg`People in the organisation cannot allow apps themselves, and no administrator has allowed this one.`,
    caller: msg`Wait until an administrator has allowed the app. Signing in again before that does not help.`,
    agent: msg`Pass the code and the correlation ID on to an administrator.`,
    administrator: msg`In Microsoft Entra, under Enterprise applications, grant consent to the app’s delegated permission for Microsoft Graph.`,
  },
  'MAR-103': {
    title: msg`The account is not assigned to the app`,
    happened: msg`Only people who are assigned to the app can use it, and this account is not assigned.`,
    caller: msg`Ask to be added, then sign in again.`,
    agent: msg`Ask the person who assigns people to the app to add the caller.`,
    administrator: msg`Add the person or a group to the app under “Users and groups”, or turn off “Assignment required”.`,
  },
  'MAR-104': {
    title: msg`The account belongs to another organisation`,
    happened: msg`The person signed in with an account that is not in the app’s organisation.`,
    caller: msg`Sign in with your account in this organisation. If you are not asked which account to use, open the page in a private window.`,
    agent: msg`Ask which email address the caller signed in with. Check that the caller opened your organisation’s link.`,
  },
  'MAR-105': {
    title: msg`The guest account is not in this organisation`,
    happened: msg`The account is from another organisation. It has not been invited to this one, or it has been removed.`,
    caller: msg`Ask the person who invited you to invite you again, or sign in with your account in this organisation.`,
    agent: msg`Find out which organisation the request was made in. It can only be cancelled there.`,
    administrator: msg`Invite the guest again, and ask them to accept the invitation first.`,
  },
  'MAR-106': {
    title: msg`A personal account cannot be used`,
    happened: msg`The person signed in with a personal Microsoft account. Access packages exist only for work and school accounts.`,
    caller: msg`Sign in with your work or school account. If the personal account is used automatically, open the page in a private window.`,
    agent: msg`Ask for the email address. One that ends in outlook.com, or a private one, belongs to a personal account.`,
  },
  'MAR-107': {
    title: msg`The organisation blocks this sign-in`,
    happened: msg`Conditional Access does not allow sign-in from this device, location or browser.`,
    caller: msg`Use your work device, or your organisation’s network.`,
    agent: msg`Ask which device and location the caller is signing in from. If both are as they should be, pass on the correlation ID.`,
    administrator: msg`Look up the correlation ID in the sign-in logs. The “Conditional Access” tab names the policy.`,
  },
  'MAR-108': {
    title: msg`Too many sign-in attempts`,
    happened: msg`Microsoft Entra is blocking further sign-ins for a few minutes.`,
    caller: msg`Wait five minutes, then sign in once.`,
    agent: msg`Ask the caller to close other tabs of the app. Wait with them, or call back.`,
  },
  'MAR-109': {
    title: msg`The sign-in service cannot be reached`,
    happened: msg`Microsoft’s sign-in service did not answer.`,
    caller: msg`Check your connection, then sign in again.`,
    agent: msg`Ask whether another Microsoft page opens. If not, the network is the problem. If so, check Microsoft’s service status.`,
  },
  'MAR-110': {
    title: msg`The browser does not save data`,
    happened: msg`The browser stops this page from saving data, or its storage is full, so the person cannot stay signed in.`,
    caller: msg`Allow cookies and site data for this page. If they are already allowed, delete the page’s site data, or open the page in another browser.`,
    agent: msg`Ask whether the page was opened inside another app, such as a chat. If so, ask the caller to open it in their browser.`,
  },
  'MAR-111': {
    title: msg`A sign-in was interrupted`,
    happened: msg`An earlier sign-in was not finished, or its answer came too late.`,
    caller: msg`Sign in again.`,
    agent: msg`If it happens again, ask the caller to close all tabs of the app and open the link again.`,
  },
  'MAR-112': {
    title: msg`Signing in keeps bringing the person back`,
    happened: msg`Microsoft sent the person back twice without signing them in.`,
    caller: msg`Open the link in a private window, and sign in there.`,
    agent: msg`If the private window helps, other accounts were in the way. Sign out of them in the usual window.`,
    administrator: msg`Check that the app is registered as a single-page application. Its redirect URI must be the address of this page.`,
  },
  'MAR-113': {
    title: msg`Microsoft did not sign the person in`,
    happened: msg`Microsoft Entra refused the sign-in for a reason that this app does not recognise. Microsoft’s own code is shown next to this one.`,
    caller: msg`Try again once. If it happens again, read both codes aloud.`,
    agent: msg`Look up Microsoft’s code at login.microsoftonline.com/error. Pass it on with the correlation ID.`,
  },
  'MAR-114': {
    title: msg`The app is not set up in this organisation`,
    happened: msg`The app is not registered in the organisation named in its configuration.`,
    caller: msg`Check that you have your organisation’s link.`,
    agent: msg`If the link is right, pass the code on to whoever set the app up.`,
    administrator: msg`Check clientId and tenantId in config.json against the app registration.`,
  },
  'MAR-115': {
    title: msg`One more proof is needed`,
    happened: msg`The organisation needs one more proof of who the person is, such as a code from their phone.`,
    caller: msg`Sign in again, and follow the steps that Microsoft shows.`,
    agent: msg`If the caller no longer has the device for the proof, an administrator must set it up again.`,
    administrator: msg`Have the person register an authentication method again.`,
  },
  'MAR-116': {
    title: msg`The clock on the device is wrong`,
    happened: msg`The clock differs from Microsoft’s by more than five minutes, so the person cannot stay signed in.`,
    caller: msg`Let the device set the date, time and time zone automatically. Then reload the page.`,
    agent: msg`Ask what time the device shows, and compare.`,
  },
  'MAR-117': {
    title: msg`Nobody agreed to the app`,
    happened: msg`Someone came back from the page where an administrator agrees to the app for the whole organisation. The address said that nobody agreed.`,
    caller: msg`Sign in. If that does not work, read both codes aloud.`,
    agent: msg`Pass the codes on to an administrator.`,
    administrator: msg`Open the consent page again, with an account that has permission to agree for the organisation.`,
  },
  'MAR-201': {
    title: msg`The session has ended`,
    happened: msg`The sign-in has expired, or the organisation needs new proof of who the person is.`,
    caller: msg`Select “Sign in again”. What you see now comes back. If a cancellation was not sent, cancel again.`,
    agent: msg`After sign-in, ask the caller to read out what the request says. Do this before they select anything again.`,
  },
  'MAR-202': {
    title: msg`Not allowed`,
    happened: msg`Microsoft Graph says that this account or this app does not have permission to do that.`,
    caller: msg`Nothing has changed. Read the reference and the code aloud.`,
    agent: msg`Pass on the text of “Copy for support” to an administrator.`,
    administrator: msg`Check that consent was granted to the permission in config.json, and that the person is allowed to use entitlement management.`,
  },
  'MAR-203': {
    title: msg`Microsoft is too busy`,
    happened: msg`Microsoft Graph is not taking calls for a while. The app waits as long as Microsoft asks.`,
    caller: msg`Wait until the time shown on the page, then try again.`,
    agent: msg`Only “Cancelled” means that it is cancelled. Wait with the caller, or call back.`,
  },
  'MAR-204': {
    title: msg`The device is offline`,
    happened: msg`There is no network, so nothing was sent. Nothing will be sent automatically later.`,
    caller: msg`Connect again, then select the button again.`,
    agent: msg`Ask the caller to open any other page first, to check the connection.`,
  },
  'MAR-205': {
    title: msg`Microsoft cannot be reached`,
    happened: msg`The call was not answered. The cause can be the connection, a firewall or Microsoft itself.`,
    caller: msg`Check your connection, then try again.`,
    agent: msg`Ask whether the caller is on a company network or VPN. If so, ask them to try without it.`,
    administrator: msg`In proxies and firewalls, allow the hosts of Microsoft Graph and of Microsoft’s sign-in service.`,
  },
  'MAR-206': {
    title: msg`Microsoft did not answer in time`,
    happened: msg`Microsoft Graph has a problem, or was too slow to answer.`,
    caller: msg`Try again in a minute.`,
    agent: msg`If it keeps happening for more than a few minutes, check Microsoft’s service status.`,
  },
  'MAR-207': {
    title: msg`Microsoft refused the call`,
    happened: msg`Microsoft Graph refused to send the list for a reason that this app does not recognise.`,
    caller: msg`Try again. If it keeps happening, read the numbers below the message aloud.`,
    agent: msg`Pass the numbers on to an administrator.`,
    administrator: msg`Open a support request with Microsoft. Include the request-id and the time.`,
  },
  'MAR-208': {
    title: msg`An answer could not be read`,
    happened: msg`Microsoft Graph sent data that this app cannot read. What the app could read is shown.`,
    caller: msg`Refresh the list. If a request is missing, you can see it in My Access.`,
    agent: msg`Do not say that a request does not exist. The list is incomplete.`,
    administrator: msg`Update the app. Microsoft may have changed the format of its answers.`,
  },
  'MAR-301': {
    title: msg`Too late to cancel`,
    happened: msg`The cancellation arrived too late. The request had been approved, carried out or denied, or nobody had decided in time.`,
    caller: msg`Open the details: they say what happened to the request, and what you can do now.`,
    agent: msg`Read the details together, and go on from there.`,
  },
  'MAR-302': {
    title: msg`The cancellation was refused`,
    happened: msg`Microsoft Entra refused the cancellation. The page says whether it still lists the request as pending.`,
    caller: msg`Refresh the list in a minute. If the request is still pending, cancel it again.`,
    agent: msg`If it is refused again, pass on the text of “Copy for support”.`,
    administrator: msg`Cancel the request in the Microsoft Entra admin center, under Identity Governance. Or ask Microsoft, and give them the request-id.`,
  },
  'MAR-303': {
    title: msg`Not known whether it was cancelled`,
    happened: msg`The answer to the cancellation was lost, and the list could not be read to find out.`,
    caller: msg`Select “Check again”. Do not make a new request until you know.`,
    agent: msg`Do not say “cancelled” or “not cancelled”. Wait for “Check again”, or look together in a few minutes.`,
  },
  'MAR-304': {
    title: msg`Not cancelled, still pending`,
    happened: msg`The answer to the cancellation was lost, and the list still shows the request as pending.`,
    caller: msg`Cancel the request again.`,
    agent: msg`Ask the caller to select “Cancel request” again, and to wait for “Cancelled”.`,
  },
  'MAR-305': {
    title: msg`The request has changed`,
    happened: msg`The request changed while the question was open, so nothing was sent.`,
    caller: msg`Open the details: they say why it cannot be cancelled, and what you can do instead.`,
    agent: msg`Read the status together, and go on from there.`,
  },
  'MAR-401': {
    title: msg`The app is not set up correctly`,
    happened: msg`A value in config.json is wrong. The page names it.`,
    caller: msg`You cannot fix this yourself. Read aloud what the page says.`,
    agent: msg`Pass the text of the page on to whoever set the app up.`,
    administrator: msg`Correct the key that the page names in config.json.`,
  },
  'MAR-402': {
    title: msg`The configuration is missing`,
    happened: msg`The file config.json could not be loaded, or is not JSON.`,
    caller: msg`Check your connection, then reload the page.`,
    agent: msg`If other pages open for the caller, pass this on to whoever set the app up.`,
    administrator: msg`Put config.json in the same folder as index.html. Make the server answer 404 for anything that does not exist.`,
  },
  'MAR-403': {
    title: msg`A fault in this app`,
    happened: msg`The app itself has failed. A cancellation that was sent is not lost.`,
    caller: msg`Reload the page, and check what your request says now.`,
    agent: msg`Write down what the caller selected last, and pass it on.`,
  },
  'MAR-404': {
    title: msg`The request is not in the list`,
    happened: msg`The link leads to a request from another account or organisation, or to one that is too old.`,
    caller: msg`Close the details, and look for the request in the view “All”.`,
    agent: msg`Ask which account the request was made with.`,
  },
  'MAR-405': {
    title: msg`Part of the page is missing`,
    happened: msg`Part of the app could not be loaded. The connection was lost, or the app was updated in the meantime.`,
    caller: msg`Select “Try again”, or reload the page.`,
    agent: msg`If it keeps happening, ask the caller to close the tab and open the link again.`,
  },
  'MAR-406': {
    title: msg`The page was opened without https`,
    happened: msg`The address begins with http://. Browsers do not allow sign-in on such a page.`,
    caller: msg`Open the address shown on the page. It begins with https://.`,
    agent: msg`Send the caller the right link. If it does not open, pass this on to whoever set the app up.`,
    administrator: msg`Serve the app over https. Redirect every address that begins with http:// to the one with https://.`,
  },
  'MAR-407': {
    title: msg`Another app uses the same host name`,
    happened: msg`It could read what this page reads, so nobody can sign in on this page.`,
    caller: msg`You cannot fix this yourself. Read aloud what the page says.`,
    agent: msg`Pass the text of the page on to whoever set the app up.`,
    administrator: msg`Give the app a host name of its own. If the other app is gone, clear the browser’s site data for the address.`,
  },
};
