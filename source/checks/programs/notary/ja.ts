import type {notary as check} from './notary.ts';
import type {WordsFor} from '../../../describe/language-pack.ts';
import {
	cannotRun,
	killed,
	killedBySystem,
	notExecutable,
	runIt,
	timedOut,
	versionCommandFailed,
	versionUnreadable,
} from '../ja.ts';
import {thenStartAgain} from '../../ja.ts';

const retirement =
	'コンテンツの信頼 (Docker Content Trust) は廃止予定です。2026 年 5 月 31 日以降、レジストリのコンテンツの信頼を新たに有効にすることはできず、2028 年 3 月 31 日にすべてのレジストリから削除されます。今後は、Notation を使って Notary Project の署名を作成します。';

const alternativeFixes = {
	turnTrustOff: `コンテンツの信頼を無効にするには、DOCKER_CONTENT_TRUST を削除し${thenStartAgain}`,
	removeClient: '{program} はこのマシンで使われていません。削除してもかまいません。',
	signWithNotation: '今後のイメージの署名には、Notation を使ってください: https://notaryproject.dev',
};

const installCompatibleNotary =
	'2028 年までコンテンツの信頼を使い続けるには、唯一互換性のある notary 0.6.0 をインストールしてください: https://github.com/notaryproject/notary/releases/tag/v0.6.0';

export const notary: WordsFor<typeof check> = {
	title: 'Notary',
	labels: {
		isContentTrustOn: 'コンテンツの信頼が有効',
	},
	findings: {
		'not-needed': {
			short: '未使用: コンテンツの信頼',
			summary: 'コンテンツの信頼は廃止予定で、このマシンでは使われていないため、Notary は不要です。',
			meaning: retirement,
			fixes: {
				signWithNotation:
					'対応は不要です。イメージに署名する場合は、Notation を使ってください: https://notaryproject.dev',
			},
		},
		ready: {
			short: '{version}',
			summary: '{version} (コンテンツの信頼は 2028 年 3 月 31 日に終了)',
		},
		'not-installed': {
			short: 'notary 未インストール',
			summary: 'コンテンツの信頼が有効ですが、notary クライアントがインストールされていません。',
			meaning: `docker は署名のないイメージを拒否し、notary は鍵と委任を管理します。${retirement}`,
			fixes: {...alternativeFixes, installCompatibleNotary},
		},
		'cannot-run': {
			...cannotRun,
			meaning: `${notExecutable}${retirement}`,
			fixes: {...alternativeFixes, installCompatibleNotary},
		},
		'timed-out': {
			...timedOut,
			meaning: `notary はバージョンの出力でサーバーに接続しないため、すぐに終わるはずです。${retirement}`,
			fixes: {runNotaryVersion: runIt, ...alternativeFixes},
		},
		killed: {
			...killed,
			meaning: `${killedBySystem}${retirement}`,
			fixes: {runNotaryVersion: runIt, ...alternativeFixes},
		},
		'version-command-failed': {
			...versionCommandFailed,
			meaning: `インストールが壊れているか、notary という名前の別のプログラムです。${retirement}`,
			fixes: {runNotaryVersion: runIt, ...alternativeFixes},
		},
		'version-unreadable': {
			...versionUnreadable,
			meaning: `PATH にある notary は、別のプログラムの可能性があります。${retirement}`,
			fixes: {runNotaryVersion: runIt, ...alternativeFixes},
		},
		'version-not-reported': {
			short: 'バージョン情報なし: {program}',
			summary: '{program} がバージョンを出力しません。レジストリと互換性があるのは 0.6.0 だけです。',
			meaning: `このクライアントはバージョン情報なしでビルドされているため、互換性があるかどうかを判断できません。${retirement}`,
			fixes: {...alternativeFixes, installCompatibleNotary},
		},
		'incompatible-version': {
			short: '互換性なし: notary {version}',
			summary: 'notary {version} には互換性がありません。レジストリで使えるのは 0.6.0 だけです。',
			meaning: retirement,
			fixes: {...alternativeFixes, installCompatibleNotary},
		},
	},
};
