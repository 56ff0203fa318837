import type {Like} from '../../describe/language-pack.ts';
import type {savedRun as english} from '../en/saved-run.ts';

export const savedRun: Like<typeof english> = {
	folder: '{file} はフォルダーです。実行結果を保存するファイルを指定してください。',
	notWritable: '実行結果を {file} に保存できません ({code})。別のファイルを指定してください。',
	written: '実行結果を {file} に保存しました。別のマシンでも表示できます: {command}',
	writtenUnfinished: '実行は途中で停止されました。停止するまでの結果を {file} に保存しました。',
	saveFailed: '実行結果を {file} に保存できませんでした ({code})。',
	noFile: '保存した実行結果のファイルを指定してください (例: acr-doctor report run.json)。',
	noInput: '標準入力が空です。保存した実行結果をパイプで渡すか、ファイルを指定してください。',
	notFound: '{file} は存在しません。',
	isFolder: '{file} はフォルダーです。保存した実行結果のファイルを指定してください。',
	unreadable: '{file} を読み取れません ({code})。',
	tooLarge: '{file} は、保存した実行結果としては大きすぎます。',
	problem: {
		'no-json': '{file} は保存した実行結果ではありません。ファイルが JSON でないか、不完全です。',
		foreign: '{file} は acr-doctor で保存した実行結果ではありません。',
		newer:
			'{file} は、より新しい acr-doctor で保存されています。このマシンの acr-doctor を更新してください。',
		'internal-error': '{file} は acr-doctor のクラッシュ レポートです。保存した実行結果ではありません。',
		broken: '{file} を読み取れません。ファイルが編集されたか、かなり古い acr-doctor で保存されています。',
	},
};
