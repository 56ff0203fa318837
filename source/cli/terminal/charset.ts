type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Returns true on Windows, and for a UTF-8 locale outside the Linux console (TERM=linux). LC_ALL overrides LC_CTYPE,
 * and LC_CTYPE overrides LANG: https://pubs.opengroup.org/onlinepubs/9799919799/basedefs/V1_chap08.html. The Linux
 * console cannot draw all characters, because a font has at most 512 glyphs:
 * https://github.com/torvalds/linux/blob/master/drivers/tty/vt/vt.c
 */
export const drawsUnicode = ({LC_ALL, LC_CTYPE, LANG, TERM}: Environment, platform: string): boolean =>
	platform === 'win32' ||
	(TERM !== 'linux' && /(?:^|\.)utf-?8(?:@|$)/i.test(LC_ALL || LC_CTYPE || LANG || ''));
