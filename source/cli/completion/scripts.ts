import type {Words} from '../../words/words.ts';
import {bashScript} from './bash.ts';
import {choicesIn} from './choices.ts';
import {fishScript} from './fish.ts';
import {grammar} from './grammar.ts';
import {zshScript} from './zsh.ts';

/** Every shell there is a script for; a new one is a file and a line here. */
export const scripts = {
	bash: words => bashScript(grammar, choicesIn(words, shells)),
	zsh: words => zshScript(grammar, choicesIn(words, shells), words),
	fish: words => fishScript(grammar, choicesIn(words, shells), words),
} as const satisfies Readonly<Record<string, (words: Words) => string>>;

export const shells: readonly string[] = Object.keys(scripts);

export const isShell = (word: string): word is keyof typeof scripts => Object.hasOwn(scripts, word);
