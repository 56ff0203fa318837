type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Returns true if the terminal draws characters outside ASCII. This depends on the charset of the locale: LC_ALL
 * overrides LC_CTYPE, and LC_CTYPE overrides LANG (POSIX). Without these variables the locale is C, which is ASCII. The
 * Linux console (TERM=linux) has at most 512 glyphs, so it draws few box characters and no Chinese, Japanese or Korean.
 * On Windows, acr-doctor writes Unicode, and no locale variable applies.
 */
export const drawsUnicode = ({LC_ALL, LC_CTYPE, LANG, TERM}: Environment, platform: string): boolean =>
	platform === 'win32' ||
	(TERM !== 'linux' && /(?:^|\.)utf-?8(?:@|$)/i.test(LC_ALL || LC_CTYPE || LANG || ''));
