import { Trans } from '@lingui/react/macro';

/** The shape of the list to come. Its styles are the page's own, for it stands in `index.html` too. */
export function Skeleton() {
  return (
    <div className="skeleton">
      <p>
        <Trans>Loading your requests…</Trans>
      </p>
      <div aria-hidden="true" />
      <div aria-hidden="true" />
      <div aria-hidden="true" />
    </div>
  );
}
