import type { Configuration } from '../../config/configuration.ts';
import { organisationName } from '../../config/organisationName.ts';
import styles from './Owner.module.css';

/** Whose page this is: the organisation's logo, or its name. Its place is kept where neither is known yet. */
export function Owner({ configuration }: { configuration: Configuration | undefined }) {
  const { logo, logoDark } = configuration?.organisation ?? {};
  const name = configuration && organisationName(configuration);
  return (
    <p className={styles['owner']}>
      {logo ? (
        <picture>
          <source srcSet={logoDark} media="(prefers-color-scheme: dark)" />
          <img src={logo} alt={name ?? ''} />
        </picture>
      ) : (
        <bdi className={styles['name']}>{name}</bdi>
      )}
    </p>
  );
}
