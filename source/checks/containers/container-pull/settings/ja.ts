import type {pullSettingsFindings} from './pull-settings-findings.ts';
import type {WordsFor} from '../../../../describe/language-pack.ts';
import {clientMessage, withClientMessage} from '../../ja.ts';
import {signIn} from '../ja-fixes.ts';

export const settingsWords: WordsFor<{readonly findings: typeof pullSettingsFindings}>['findings'] = {
	'registry-blocked': {
		short: '設定でレジストリをブロック',
		summary: [
			'{clientName} は {image} をプルしません。{path} の {line} 行目で、このレジストリがブロックされています。',
			'{clientName} は {image} をプルしません。{path} で、このレジストリがブロックされています。',
			'{clientName} は {image} をプルしません。設定で、このレジストリがブロックされています。',
		],
		meaning:
			'レジストリには要求が送られていません。registries.conf の blocked = true により、このプルが禁止されています。',
		fixes: {
			askAboutPolicy: '組織のポリシーの可能性があります。このマシンの管理者に確認してください。',
			removeBlock: '意図した設定でない場合は、そのエントリから blocked = true を削除してください。',
		},
	},
	'sign-in-elsewhere': {
		short: '資格情報が別の場所にある',
		summary: [
			'{path} にある {otherKey} の資格情報は、{image} には使われません。',
			'sudo で実行した {clientName} は、{sudoPath} の資格情報を使いません。',
			'Docker の資格情報は資格情報ストア {store} に保存されていますが、{clientName} はこのストアを使いません。',
		],
		meaning: [
			'{imageHost} ではサインインが必要です。root の資格情報は、別に {loginFile} に保存されます。',
			'{imageHost} ではサインインが必要です。{path} で指定されているストア {store} を使えるのは、Docker だけです。',
			'{imageHost} ではサインインが必要です。{clientName} は、ファイルのキーとイメージの表記が完全に一致する資格情報だけを使います。',
		],
		fixes: {
			pullWithoutSudo: 'sudo なしでプルするか、sudo を付けてサインインしてください。',
			signInToRegistry: 'プルを実行するユーザーとして、レジストリ自体にサインインしてください。',
			letAzUsePodman: signIn.letAzUsePodman,
			signIn: 'または、az でサインインしてください。',
		},
	},
	'sign-in-hidden': {
		short: '古い資格情報が優先',
		summary:
			'{imageHost} が {path} の資格情報を拒否しました。{otherPath} にある別の資格情報は使われていません。',
		meaning:
			'{clientName} は、レジストリの資格情報が見つかった最初のファイルを使います。Azure のレジストリへのサインインは 3 時間有効なため、最初の資格情報は期限が切れている可能性があります。',
		fixes: {
			removeSignIn:
				'{clientName} がもう一方の資格情報を使うように、最初のファイルから資格情報を削除してください。',
			letAzUsePodman: signIn.letAzUsePodman,
			signIn: 'または、もう一度サインインして、最初のファイルの資格情報を置き換えてください。',
		},
	},
	'redirected-registry-failed': {
		short: '転送先のレジストリでエラー',
		summary: [
			'{path} の {line} 行目により、{imageHost} からのプルは {location} に送られますが、送信先で失敗しています。',
			'{path} により、{imageHost} からのプルは {location} に送られますが、送信先で失敗しています。',
		],
		meaning: withClientMessage(
			'{imageHost} 自体には要求が送られていないため、このホストへのサインインは不要です。',
		),
		fixes: {
			removeRedirection:
				'意図した設定でない場合は、そのエントリから location (registries.conf) または server (hosts.toml) を削除してください。',
			signInThere:
				'意図した設定の場合は、{location} に到達できること、イメージがあること、サインイン済みであることを確認してください。',
		},
	},
	'certificate-file-missing': {
		short: '証明書ファイルなし',
		summary: [
			'{path} の {line} 行目で指定されている {certificate} を読み取れません。',
			'{clientName} が証明書ファイル {certificate} を読み取れません。',
		],
		meaning: clientMessage,
		fixes: {
			correctCertificate: '認証局の証明書をこのファイルに保存するか、hosts.toml のパスを修正してください。',
		},
	},
};
