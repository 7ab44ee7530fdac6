import LanguageIcon from '@fluentui/svg-icons/icons/local_language_20_regular.svg?react';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { setPageParameter } from '../../browser/pageParameters.ts';
import { activateLanguage } from '../../i18n/activateLanguage.ts';
import { languageNames } from '../../i18n/languageNames.ts';
import { directionOf, type Locale, locales } from '../../i18n/languages.ts';
import { rememberLanguage } from '../../i18n/rememberedLanguage.ts';
import notice from '../../ui/notice.module.css';
import styles from './LanguageMenu.module.css';

/** The languages, each by its own name. The page turns to the chosen one at once, and to it on later visits. */
export function LanguageMenu() {
  const { i18n, t } = useLingui();
  const [failed, setFailed] = useState<Locale>();
  const choose = async (locale: Locale) => {
    const isActive = await activateLanguage(locale, navigator.languages);
    if (isActive !== undefined) setFailed(isActive ? undefined : locale);
    if (!isActive) return;
    rememberLanguage(locale);
    setPageParameter('lang', null);
  };
  return (
    <div className={styles['language']}>
      <LanguageIcon />
      <select
        aria-label={t`Language`}
        value={i18n.locale}
        onChange={(event) => void choose(event.target.value as Locale)}
      >
        {locales.map((tag) => (
          <option key={tag} value={tag} lang={tag} dir={directionOf(tag)}>
            {languageNames[tag]}
          </option>
        ))}
      </select>
      {failed && (
        <p role="alert" className={`${notice['notice']} ${notice['error']}`}>
          {t`This language could not be loaded. Check your connection and try again.`}
        </p>
      )}
    </div>
  );
}
