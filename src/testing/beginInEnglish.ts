import { i18n } from '@lingui/core';
import { sourceLocale } from '../i18n/languages.ts';

// What each file of unit tests begins with, in place of `startLanguage`.
i18n.loadAndActivate({ locale: sourceLocale, messages: {} });
