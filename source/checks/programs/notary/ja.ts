import type {notary as check} from './notary.ts';
import type {WordsFor} from '../../../describe/language-pack.ts';
import {brokenOrOther, killedBySystem, notExecutable, onPath, quickQuestion} from '../ja.ts';
import {thenStartAgain} from '../../ja.ts';

const retirement =
	'コンテンツの信頼 (Docker Content Trust) は廃止予定です。2026 年 5 月 31 日以降は新たに有効にできず、2028 年 3 月 31 日にすべてのレジストリから削除されます。代わりに、notation で Notary Project の署名を作成します。';

const alternativeFixes = {
	turnTrustOff: `コンテンツの信頼を無効にするには、DOCKER_CONTENT_TRUST を削除し${thenStartAgain}`,
	removeClient: '{program} を削除してください。このマシンでは使われていません。',
	signWithNotation: '今後の署名には notation を使ってください: https://notaryproject.dev',
};

const runNotaryVersion = '手動で実行し、出力を確認してください。';

const installCompatibleNotary =
	'2028 年まで使い続けるには、唯一互換性のある notary 0.6.0 をインストールしてください: https://github.com/notaryproject/notary/releases/tag/v0.6.0';

export const notary: WordsFor<typeof check> = {
	title: 'Notary',
	labels: {
		isContentTrustOn: 'コンテンツの信頼が有効',
	},
	findings: {
		'not-needed': {
			summary: 'スキップ: 使われていません (コンテンツの信頼は廃止予定)。',
			meaning: retirement,
			fixes: {
				signWithNotation:
					'対応は不要です。現在、イメージの署名には notation を使います: https://notaryproject.dev',
			},
		},
		ready: {summary: '{version} (コンテンツの信頼は 2028 年 3 月 31 日に終了)'},
		'not-installed': {
			summary: 'notary がありません (コンテンツの信頼が有効)。',
			meaning: `docker は署名のないイメージを拒否します。鍵と委任の管理には notary が必要です。${retirement}`,
			fixes: {...alternativeFixes, installCompatibleNotary},
		},
		'cannot-run': {
			summary: onPath,
			meaning: `${notExecutable}${retirement}`,
			fixes: {...alternativeFixes, installCompatibleNotary},
		},
		'timed-out': {
			summary: '{program} が応答しません (バージョンの確認が時間切れ)。',
			meaning: `${quickQuestion}${retirement}`,
			fixes: {runNotaryVersion, ...alternativeFixes},
		},
		killed: {
			summary: '{program} が強制終了されました (バージョンの出力前)。',
			meaning: `${killedBySystem}${retirement}`,
			fixes: {runNotaryVersion, ...alternativeFixes},
		},
		'version-command-failed': {
			summary: [
				'{program} のバージョン確認が失敗しました (終了コード {exitCode}): {reason}',
				'{program} のバージョン確認が失敗しました (終了コード {exitCode})。',
			],
			meaning: `${brokenOrOther}${retirement}`,
			fixes: {runNotaryVersion, ...alternativeFixes},
		},
		'version-unreadable': {
			summary: [
				'{program} のバージョンを読み取れません: {output}',
				'{program} のバージョンを読み取れません。',
			],
			meaning: `PATH 上の notary は、別のプログラムかもしれません。${retirement}`,
			fixes: {runNotaryVersion, ...alternativeFixes},
		},
		'version-not-reported': {
			summary: '{program} にバージョン情報がありません。互換性があるのは 0.6.0 だけです。',
			meaning: `互換性があるかどうかを判断できません。${retirement}`,
			fixes: {...alternativeFixes, installCompatibleNotary},
		},
		'incompatible-version': {
			summary: 'notary {version} は使えません。互換性があるのは 0.6.0 だけです。',
			meaning: retirement,
			fixes: {...alternativeFixes, installCompatibleNotary},
		},
	},
};
