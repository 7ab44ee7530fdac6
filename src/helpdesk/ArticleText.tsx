import { Trans, useLingui } from '@lingui/react/macro';
import type { ProblemCode } from '../config/problemCode.ts';
import field from '../ui/field.module.css';
import { articles } from './articles.ts';

/** A code and what it is called. */
export function ArticleTitle({ code }: { code: ProblemCode }) {
  const { i18n } = useLingui();
  return (
    <>
      <bdi translate="no">{code}</bdi> <span>{i18n._(articles[code].title)}</span>
    </>
  );
}

/** What there is to know about a code, below its title. */
export function ArticleText({ code }: { code: ProblemCode }) {
  const { i18n } = useLingui();
  const { happened, caller, agent, administrator } = articles[code];
  return (
    <>
      <p>{i18n._(happened)}</p>
      <dl>
        <dt className={field['label']}>
          <Trans>The caller</Trans>
        </dt>
        <dd>{i18n._(caller)}</dd>
        <dt className={field['label']}>
          <Trans>You, as the agent</Trans>
        </dt>
        <dd>{i18n._(agent)}</dd>
        {administrator && (
          <>
            <dt className={field['label']}>
              <Trans>An administrator</Trans>
            </dt>
            <dd>{i18n._(administrator)}</dd>
          </>
        )}
      </dl>
    </>
  );
}
