import type {Like} from '../../describe/language-pack.ts';
import type {savedRun as english} from '../en/saved-run.ts';

export const savedRun: Like<typeof english> = {
	folder: '{file} はフォルダーです。実行結果を保存するファイルを指定してください。',
	notWritable: '実行結果を {file} に保存できません ({code})。別のファイルを指定してください。',
	written: '実行結果を {file} に保存しました。別のマシンでも表示できます: {command}',
	writtenUnfinished: '実行は途中で終了しました。それまでの結果を {file} に保存しました。',
	saveFailed: '実行結果を {file} に保存できませんでした ({code})。',
	noFile: '保存した実行結果のファイルを指定してください: acr-doctor report run.json',
	noInput: '読み取る入力がありません。保存した実行結果をパイプで渡すか、ファイルを指定してください。',
	notFound: '{file} が見つかりません。',
	isFolder: '{file} はフォルダーです。保存した実行結果のファイルを指定してください。',
	unreadable: '{file} を読み取れません ({code})。',
	tooLarge: '{file} は、保存した実行結果としては大きすぎます。',
	problem: {
		'no-json': '{file} は保存した実行結果ではありません。JSON でないか、途中で切れています。',
		foreign: '{file} は acr-doctor で保存した実行結果ではありません。',
		newer: '{file} は、より新しい acr-doctor で保存されています。この acr-doctor を更新してください。',
		'internal-error': '{file} にあるのは acr-doctor の不具合の記録で、実行結果はありません。',
		broken: '{file} を解釈できません。書き換えられたか、かなり古い acr-doctor で保存されています。',
	},
};
