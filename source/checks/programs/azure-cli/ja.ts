import type {azureCli as check} from './azure-cli.ts';
import type {WordsFor} from '../../../describe/language-pack.ts';
import {killedBySystem, onPath, runIt} from '../ja.ts';
import {thenStartAgain} from '../../ja.ts';

const upgrade =
	'Azure CLI をアップグレードしてください。アップグレードできない場合は、インストールに使ったツール (apt、dnf、brew、pip) で更新してください。';

const reinstall = 'Azure CLI を再インストールしてください: https://aka.ms/azure-cli';

const notNeeded =
	'acr-doctor は Azure CLI なしでも動作します。サインインに必要な場合だけ、「Azure サインイン」にその旨が示されます。';

const removeExtension = '拡張機能を削除してください。';

export const azureCli: WordsFor<typeof check> = {
	title: 'Azure CLI',
	labels: {
		dockerCommand: 'DOCKER_COMMAND',
		extensions: '拡張機能',
		metadataPath: 'バージョンの読み取り元',
		signInAttempt: 'サインインでの Azure CLI',
	},
	findings: {
		ready: {summary: '{version}'},
		'not-run': {summary: '{version} (ファイルから読み取り、az は未実行)'},
		'ran-in-sign-in': {summary: '{version} (ファイルから読み取り、サインインで az が応答)'},
		'not-installed': {
			summary: 'スキップ: 未インストール (不要)。',
			meaning: `${notNeeded}ただし、対処の多くは Azure CLI のコマンドです。`,
			fixes: {install: 'そのコマンドを実行する場合は、インストールしてください: https://aka.ms/azure-cli'},
		},
		'cannot-run': {
			summary: onPath,
			meaning: `az は Python のスクリプトです。Python を更新すると、インタープリターがなくなることがあります。${notNeeded}`,
			fixes: {reinstall},
		},
		'timed-out': {
			summary: '{program} が応答しません (バージョンの確認が時間切れ)。',
			meaning: `サーバーには接続しないため、通常は 1 秒ほどで終わります。${notNeeded}`,
			fixes: {runAzVersion: runIt, reinstall},
		},
		killed: {
			summary: '{program} が強制終了されました (バージョンの出力前)。',
			meaning: `${killedBySystem}${notNeeded}`,
			fixes: {runAzVersion: runIt},
		},
		broken: {
			summary: ['{program} が壊れています: {reason}', '{program} が壊れています (終了コード {exitCode})。'],
			meaning: `バージョンを出力できませんでした。Azure CLI か Python の一部が足りないか、互いに合っていません。${notNeeded}`,
			fixes: {runAzVersion: runIt, reinstall},
		},
		'failed-in-sign-in': {
			summary: [
				'{program} {version} が Azure サインインで失敗しました: {reason}',
				'{program} {version} が Azure サインインで失敗しました。',
			],
			meaning: `バージョンはファイルから読み取ったため、az が実行されたのはサインインが最初です。${notNeeded}`,
			fixes: {runAzVersion: runIt, reinstall},
		},
		'version-unreadable': {
			summary: '{program} のバージョンを読み取れません。',
			meaning: `PATH 上の az は、別のプログラムかもしれません。${notNeeded}`,
			fixes: {runAzVersion: runIt, reinstall},
		},
		'health-check-crashes': {
			summary: 'az acr check-health が異常終了します ({version})。',
			meaning: '{crash} というエラーで終わります。レジストリの問題ではなく、{fixedIn} で修正されています。',
			fixes: {
				upgrade,
				selectSubscription: '2.74 と 2.75 では、レジストリのサブスクリプションを選択しても回避できます。',
			},
		},
		'acrabac-extension-conflict': {
			summary: 'az acr と競合する拡張機能があります: acrabac ({version})',
			meaning:
				'リポジトリ単位の権限 (プレビュー) 用の拡張機能です。この機能は 2.73 から Azure CLI 本体に含まれるため、両者が競合します。',
			fixes: {removeExtension},
		},
		'acrregionalendpoint-extension-conflict': {
			summary: 'az acr と競合する拡張機能があります: acrregionalendpoint ({version})',
			meaning:
				'リージョン エンドポイント (プレビュー) 用の拡張機能です。この機能は 2.86 から Azure CLI 本体に含まれるため、両者が競合します。',
			fixes: {removeExtension},
		},
		'audience-not-configurable': {
			summary: 'az acr login が失敗することがあります: {version} の audience がこのクラウドにない場合です。',
			meaning:
				'az acr login は 2.81 まで Resource Manager 用のトークンを使っていましたが、2.82 からは、audience がレジストリのトークンだけを Entra に要求します。Azure Local など Azure 以外のクラウドには、この audience がないことがあります。2.87 からは選択できます。',
			fixes: {upgrade, chooseAudience: 'その後、audience を指定してください。'},
		},
		'docker-command-ignored': {
			summary: 'az acr login が DOCKER_COMMAND を無視します ({version}、docker を使用)。',
			meaning:
				'ここでは DOCKER_COMMAND が {dockerCommand} ですが、az acr login がこの変数に対応したのは 2.59 からです。',
			fixes: {
				upgrade,
				signInWithToken:
					'または、次のコマンドで表示されるトークンを使い、クライアントに直接サインインしてください。',
				unsetDockerCommand: `または、変数を削除し${thenStartAgain}`,
			},
		},
	},
};
